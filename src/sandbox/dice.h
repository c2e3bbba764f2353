// SPDX-FileCopyrightText: 2026 Fleetwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArrayView>

#include <cstdint>

namespace sandbox {

/** A small seeded generator: the same seed and the same text give the same numbers on every machine. */
class Dice final
{
public:
    explicit Dice(std::uint64_t seed, QByteArrayView text = {});

    std::uint64_t next();
    /** 0 ≤ x < 1. */
    double fraction();
    double between(double low, double high);
    bool chance(double probability);
    /** 0 ≤ x < count. */
    int pick(int count);

private:
    std::uint64_t m_state;
};

} // namespace sandbox
