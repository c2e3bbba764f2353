// SPDX-FileCopyrightText: 2026 Fleetwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "fleet/jobstate.h"

#include <array>
#include <cstdint>
#include <numeric>

namespace fleet {

/** How many jobs of a batch are in each state. Invariant: imported == excluded + the sum over all states. */
struct BatchTotals
{
    std::uint32_t imported = 0; ///< records of the list
    std::uint32_t excluded = 0; ///< records left out before the start: bad rows, customers active already
    std::array<std::uint32_t, jobStateCount> byState{};

    [[nodiscard]] std::uint32_t of(JobState state) const { return byState[indexOf(state)]; }
    [[nodiscard]] std::uint32_t jobs() const { return std::accumulate(byState.begin(), byState.end(), 0U); }
    [[nodiscard]] bool reconciles() const { return imported == excluded + jobs(); }

    /** Jobs the batch no longer waits for. */
    [[nodiscard]] std::uint32_t ended() const
    {
        std::uint32_t sum = 0;
        for (const JobState state : allJobStates)
            sum += isEnd(state) ? of(state) : 0;
        return sum;
    }
    [[nodiscard]] bool allEnded() const { return ended() == jobs(); }

    bool operator==(const BatchTotals &) const = default;
};

} // namespace fleet
