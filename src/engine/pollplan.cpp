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
constexpr double marginShare = 0.012;

Duration aimed(const PollFacts &facts, Duration floor, Instant now)
{
    const double elapsed = static_cast<double>((now - facts.acceptedAt).count());
    const double total = elapsed * 100.0 / (static_cast<double>(*facts.percent) + halfStep);
    const double left = total * (1.0 + marginShare) - elapsed;
    const double step = static_cast<double>(std::min(aheadMax, 4 * floor).count());
    if (left <= static_cast<double>(floor.count()) || step <= 0)
        return floor;
    const double steps =
        std::max(1.0, static_cast<double>(static_cast<std::int64_t>(left / step - 1e-9) + 1));
    return std::max(floor, Duration(static_cast<std::int64_t>(left / steps)));
}

} // namespace

Duration nextPollDelay(const PollFacts &facts, Instant now, const Limits &limits)
{
    if (facts.overdue) {
        const Duration slow = grown(facts.lastDelay, overdueDelay, overdueDelayMax);
        return std::max(slow, facts.pollAfter.value_or(Duration::zero()) + grain);
    }
    if (!facts.pollAfter)
        return grown(facts.lastDelay, limits.pollDelay, limits.pollDelayMax);
    const Duration floor = *facts.pollAfter + grain;
    const bool canAim = facts.percent && *facts.percent >= 1 && now > facts.acceptedAt;
    return canAim ? aimed(facts, floor, now) : floor;
}

} // namespace engine
