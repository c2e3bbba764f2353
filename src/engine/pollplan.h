// SPDX-FileCopyrightText: 2026 Fleetwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "engine/limits.h"
#include "engine/time.h"

#include <cstdint>
#include <optional>

namespace engine {

/** What is known of an operation when a reply says that it goes on. */
struct PollFacts
{
    Instant acceptedAt; ///< when the server named the operation
    std::optional<Duration> pollAfter; ///< the server's X-Poll-After on this reply
    Duration
        expectedTotal{}; ///< how long the operation will take in all, by its percentages; zero: not known
    Duration lastDelay{}; ///< the wait before this reply; zero for the first
    bool overdue = false;
};

/**
 * How long an operation takes in all that says to be at \a percent after \a elapsed. \a before is what the
 * readings before this one came to (zero: none).
 */
[[nodiscard]] Duration expectedTotal(Duration elapsed, std::uint8_t percent, Duration before);

/**
 * How long to wait before the next poll. Where the server says X-Poll-After, never less than that; with a
 * percentage the wait is stretched so that one poll falls just behind the extrapolated end and those before it
 * are evenly spread, at most 20 s (or four times X-Poll-After) apart. Where the server says nothing:
 * pollDelay, growing by half up to pollDelayMax. Overdue operations are looked at ever more slowly, up to 5 min.
 */
[[nodiscard]] Duration nextPollDelay(const PollFacts &facts, Instant now, const Limits &limits);

} // namespace engine
