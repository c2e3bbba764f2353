// SPDX-FileCopyrightText: 2026 Fleetwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "engine/random.h"
#include "engine/time.h"

#include <algorithm>

namespace engine {

/**
 * How long to wait before try number \a tries + 1: full jitter, uniform between 0 and min(60 s, 1 s * 2^tries).
 * Source: M. Brooker, "Exponential Backoff And Jitter" (2015): full jitter needs no state and cuts total work.
 */
[[nodiscard]] inline Duration fullJitter(unsigned tries, Random &random)
{
    constexpr std::int64_t first = 1000;
    constexpr std::int64_t cap = 60000;
    const std::int64_t bound = tries < 6 ? std::min(cap, first << tries) : cap;
    return Duration(static_cast<std::int64_t>(random.below(static_cast<std::uint64_t>(bound) + 1)));
}

} // namespace engine
