// SPDX-FileCopyrightText: 2026 Fleetwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "simulation/scenario.h"

#include "engine/random.h"

namespace simulation {

Scenario Scenario::fromSeed(std::uint64_t seed)
{
    engine::Random random(seed * 0x51ED2701ULL + 17);
    // Each kind of trouble is off in most runs, so that they are seen alone as well as together.
    const auto sometimes = [&](double often, double most) {
        return random.chance(often) ? random.fraction() * most : 0.0;
    };
    Scenario s;
    s.seed = seed;
    s.jobs = static_cast<std::uint32_t>(random.chance(0.1) ? 1 + random.below(3) : 1 + random.below(60));
    s.limits.submitsInFlightMax = static_cast<std::uint32_t>(1 + random.below(8));
    s.limits.pollsInFlightMax = static_cast<std::uint32_t>(1 + random.below(25));
    s.limits.equalFailuresMax = static_cast<std::uint32_t>(random.chance(0.5) ? 0 : 2 + random.below(4));
    s.limits.earlyRows = static_cast<std::uint32_t>(random.below(20));
    s.limits.earlyFailedPercentMax =
        static_cast<std::uint32_t>(random.chance(0.5) ? 0 : 10 + random.below(91));
    s.limits.canaryRows = static_cast<std::uint32_t>(random.chance(0.7) ? 0 : 1 + random.below(5));
    s.failShare = sometimes(0.6, 0.4);
    s.refuseShare = sometimes(0.4, 0.3);
    s.stuckShare = sometimes(0.3, 0.3);
    s.dropBefore = sometimes(0.4, 0.2);
    s.dropAfter = sometimes(0.4, 0.2);
    s.slowPost = sometimes(0.3, 0.2);
    s.faultBefore = sometimes(0.3, 0.2);
    s.faultAfter = sometimes(0.3, 0.2);
    s.foreignPage = sometimes(0.2, 0.1);
    s.malformed = sometimes(0.2, 0.1);
    s.throttle = sometimes(0.2, 0.2);
    s.expireSignIn = sometimes(0.2, 0.02);
    s.notFoundLag = sometimes(0.2, 0.2);
    s.headersMissing = random.chance(0.2);
    s.percentMissing = random.chance(0.2);
    if (random.chance(0.4)) {
        s.budget = static_cast<BudgetKind>(1 + random.below(3));
        s.budgetSize = static_cast<std::uint32_t>(1 + random.below(20));
        s.budgetWindow = Duration(5000 + static_cast<std::int64_t>(random.below(60000)));
    }
    s.outage = sometimes(0.3, 0.3);
    s.crash = sometimes(0.4, 0.02);
    s.userAction = sometimes(0.4, 0.03);
    s.groupCommit = random.chance(0.5);
    s.edit = sometimes(0.3, 0.1);
    s.sleep = sometimes(0.2, 0.003);
    if (s.groupCommit)
        s.commitFails = sometimes(0.2, 0.3);
    if (random.chance(0.25)) { // so fast that intents are recorded ahead
        s.postLatencyMin = Duration(2);
        s.postLatencyMax = Duration(40);
    }
    if (s.groupCommit && random.chance(0.7))
        s.commitMax = Duration(1 + static_cast<std::int64_t>(random.below(random.chance(0.2) ? 3000 : 150)));
    return s;
}

} // namespace simulation
