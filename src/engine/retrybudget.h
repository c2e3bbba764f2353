// SPDX-FileCopyrightText: 2026 Fleetwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "engine/time.h"

#include <algorithm>
#include <cstdint>
#include <optional>

namespace engine {

/**
 * Pays for repeats: every usable reply brings a tenth of one, so that in a storm of faults repeats add at most a
 * tenth to the traffic instead of doubling it. Starts full, which is enough for the ordinary bad minute; and when
 * it is empty one repeat still goes out now and then, or nothing would ever earn it a reply again.
 */
class RetryBudget final
{
public:
    [[nodiscard]] bool admits(Instant now) const { return m_tenths >= price || now >= m_trickleAt; }
    void spend(Instant now)
    {
        m_tenths = std::max(0, m_tenths - price);
        m_trickleAt = now + trickle;
    }
    void earn() { m_tenths = std::min(m_tenths + 1, full); }
    /** When the next repeat may go out, where that is not now. */
    [[nodiscard]] std::optional<Instant> opensAt(Instant now) const
    {
        return admits(now) ? std::nullopt : std::optional(m_trickleAt);
    }

private:
    static constexpr int price = 10;
    static constexpr int full = 20 * price;
    static constexpr Duration trickle{5000};

    int m_tenths = full;
    Instant m_trickleAt{};
};

} // namespace engine
