// SPDX-FileCopyrightText: 2026 Fleetwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/pollplan.h"

#include <algorithm>

namespace engine {

namespace {

/** The clock's grain: a reply stamped in whole milliseconds may have come just after its stamp. */
constexpr Duration grain{1};
constexpr Duration aheadMax{20000};
constexpr Duration overdueDelay{30000};
constexpr Duration overdueDelayMax{300000};

Duration grown(Duration last, Duration first, Duration cap)
{
    return last <= Duration::zero() ? first : std::clamp(last + last / 2, first, std::max(first, cap));
}

/** Percentages come in whole steps: on average half a step more is done than is said. */
constexpr double halfStep = 0.5;
/** Aim this share of the total behind the extrapolated end: a poll just before it costs another X-Poll-After. */
constexpr double marginShare = 0.02;

Duration aimed(Duration elapsed, Duration total, Duration floor)
{
    const Duration left =
        Duration(static_cast<std::int64_t>(static_cast<double>(total.count()) * (1 + marginShare))) - elapsed;
    const Duration step = std::min(aheadMax, 4 * floor);
    if (left <= floor || step <= Duration::zero())
        return floor;
    const std::int64_t steps = (left.count() + step.count() - 1) / step.count();
    return std::max(floor, left / steps);
}

} // namespace

Duration expectedTotal(Duration elapsed, std::uint8_t percent, Duration before)
{
    const double read = static_cast<double>(elapsed.count()) * 100.0 / (percent + halfStep);
    const Duration total{static_cast<std::int64_t>(std::min(read, 1e9))};
    // Servers report unevenly: each reading counts half, what was read before the other half.
    return before > Duration::zero() ? (before + total) / 2 : total;
}

Duration nextPollDelay(const PollFacts &facts, Instant now, const Limits &limits)
{
    const Duration elapsed = now - facts.acceptedAt;
    if (facts.overdue) {
        const Duration slow = grown(facts.lastDelay, overdueDelay, overdueDelayMax);
        return std::max(slow, facts.pollAfter.value_or(Duration::zero()) + grain);
    }
    const Duration floor = facts.pollAfter ? *facts.pollAfter + grain
                                           : grown(facts.lastDelay, limits.pollDelay, limits.pollDelayMax);
    const bool canAim = facts.pollAfter && facts.expectedTotal > Duration::zero();
    const Duration delay = canAim ? aimed(elapsed, facts.expectedTotal, floor) : floor;
    // One poll falls on the limit itself, so that an overdue operation is known as such when it is.
    const Duration toLimit = limits.operationTimeout - elapsed;
    return toLimit > floor && toLimit < delay ? toLimit : delay;
}

} // namespace engine
