// SPDX-FileCopyrightText: 2026 Fleetwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "engine/time.h"

#include <cstdint>

namespace engine {

/** What a person may set, also in mid-run. Counts are at least 1 but for those of caution, durations above zero. */
struct Limits
{
    std::uint32_t submitsInFlightMax = 5;
    std::uint32_t pollsInFlightMax = 20;
    Duration pollDelay{2000}; ///< first wait between polls where the server names none
    Duration pollDelayMax{15000}; ///< cap of that wait, which grows by half each time
    Duration operationTimeout{180000}; ///< after this a reply "in progress" makes a job overdue
    Duration quietPeriod{30000}; ///< before a submit of unknown fate is repeated; the request's deadline
    std::uint32_t submitFaultsMax = 3; ///< server faults in a row before a job's fate is Unknown
    Duration repeatHorizon{std::chrono::hours(47)}; ///< keys are forgotten after 48 h: no repeat after this
    Duration notFoundGrace{30000}; ///< a 404 so soon after the acceptance is read lag
    std::uint32_t lostRepliesMax = 10; ///< lost replies in a row, others getting through, before Unknown

    // Caution: what keeps a mistake that is in every row from being made in every row. Zero switches each off.
    std::uint32_t equalFailuresMax = 5; ///< so many rows side by side, failed alike, hold the batch
    std::uint32_t earlyRows = 20; ///< of the rows submitted first, so many are watched together…
    std::uint32_t earlyFailedPercentMax = 50; ///< …and this share of them, failed however, holds the batch
    std::uint32_t canaryRows = 0; ///< so many rows have to become active before the others are submitted
};

} // namespace engine
