// SPDX-FileCopyrightText: 2026 Fleetwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <chrono>
#include <cstdint>
#include <deque>
#include <optional>

namespace ui {

/**
 * How many agents became active in a minute, measured over the last one. It says nothing before the figure means
 * something. Sans clock: the caller tells the time.
 */
class Pace final
{
public:
    using Milliseconds = std::chrono::milliseconds;

    /** So many agents are active by \a now. Fewer than before: it begins anew. */
    void note(Milliseconds now, std::uint32_t active);
    [[nodiscard]] std::optional<int> aMinute(Milliseconds now) const;

private:
    struct Sample
    {
        Milliseconds at{0};
        std::uint32_t active = 0;
    };

    std::deque<Sample> m_samples; ///< one a second at most, oldest first
};

} // namespace ui
