// SPDX-FileCopyrightText: 2026 Fleetwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <chrono>
#include <optional>

namespace ui {

/**
 * Guesses how long a batch will still take, from the share of its work that is done. It says nothing before the
 * guess means something, and nothing while no work is done for a while. Sans clock: the caller tells the time.
 */
class Eta final
{
public:
    using Milliseconds = std::chrono::milliseconds;

    /** A new batch, or a retry, begins. \a progress is the share done at the start, 0 to 1. */
    void begin(Milliseconds now, double progress);
    /** News from the batch. While it is not \a working the time does not count. */
    void update(Milliseconds now, double progress, bool working);

    /** Time left from \a now on. */
    [[nodiscard]] std::optional<std::chrono::seconds> left(Milliseconds now) const;

private:
    Milliseconds m_last{0};
    Milliseconds m_worked{0};
    double m_atStart = 0.0;
    double m_progress = 0.0;
    bool m_working = false;
};

} // namespace ui
