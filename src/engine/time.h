// SPDX-FileCopyrightText: 2026 Fleetwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <chrono>
#include <cstdint>

namespace engine {

/**
 * The clock the caller hands in: monotonic, its origin chosen by the caller, counting while the machine is
 * suspended (CLOCK_BOOTTIME). The engine only compares and subtracts; it never reads a clock.
 */
struct Clock
{
    using rep = std::int64_t;
    using period = std::milli;
    using duration = std::chrono::milliseconds;
    using time_point = std::chrono::time_point<Clock, duration>;
    static constexpr bool is_steady = true;
};

using Duration = Clock::duration;
using Instant = Clock::time_point;

} // namespace engine
