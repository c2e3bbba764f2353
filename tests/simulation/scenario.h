// SPDX-FileCopyrightText: 2026 Fleetwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "engine/limits.h"
#include "engine/time.h"

#include <cstdint>

namespace simulation {

using engine::Duration;
using engine::Instant;

/** Rows of the list that never became jobs; only the totals know them. */
constexpr std::uint32_t excludedRows = 3;

/** How the write budget of a simulated server works; all three are found in the wild. */
enum class BudgetKind : std::uint8_t
{
    None,
    FixedWindow,
    BucketTellsNextToken,
    BucketTellsFull
};

/** One simulated world, drawn from a seed: how big the batch is, what goes wrong and how often. */
struct Scenario
{
    std::uint64_t seed = 0;
    std::uint32_t jobs = 1;
    engine::Limits limits;

    Duration postLatencyMin{200}, postLatencyMax{6000};
    Duration operationMin{60000}, operationMax{120000};
    double failShare = 0; ///< operations that fail
    double refuseShare = 0; ///< customers whose submit is refused
    double stuckShare = 0; ///< operations that take an hour

    // Per request, while chaos lasts:
    double dropBefore = 0, dropAfter = 0; ///< the reply never comes; processed or not
    double slowPost = 0; ///< the server is at work beyond the client's deadline
    double faultBefore = 0, faultAfter = 0; ///< a 500, processed or not
    double foreignPage = 0; ///< a captive portal answers
    double malformed = 0; ///< a 202 without a usable operation id
    double throttle = 0; ///< a 429 out of the blue
    double expireSignIn = 0; ///< the token stops working
    double notFoundLag = 0; ///< a fresh operation is not found yet
    bool headersMissing = false; ///< no X-Poll-After
    bool percentMissing = false;
    BudgetKind budget = BudgetKind::None;
    std::uint32_t budgetSize = 10;
    Duration budgetWindow{60000};

    bool groupCommit = false; ///< records become durable up to 50 ms late, while other requests go out
    Duration commitMax{}; ///< so long the disk may be at work on a group, while the program goes on
    double commitFails = 0; ///< per group: the disk is full
    double outage = 0; ///< per minute: the network is gone for a while
    double crash = 0; ///< per effect: the program dies there
    double userAction = 0; ///< per step: a person presses something
    double edit = 0; ///< per step: somebody changes a row of the list
    double sleep = 0; ///< per step: the machine sleeps, for minutes or for days
    Duration chaos{std::chrono::minutes(20)}; ///< after this the world behaves, so that every run can end

    [[nodiscard]] static Scenario fromSeed(std::uint64_t seed);
};

} // namespace simulation
