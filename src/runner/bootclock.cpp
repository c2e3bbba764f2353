// SPDX-FileCopyrightText: 2026 Fleetwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "runner/bootclock.h"

#include <chrono>

#ifdef __linux__
#include <ctime>
#endif

namespace runner {

engine::Instant bootTime()
{
#ifdef __linux__
    timespec time{};
    clock_gettime(CLOCK_BOOTTIME, &time);
    const auto sinceBoot = std::chrono::seconds(time.tv_sec) + std::chrono::nanoseconds(time.tv_nsec);
#else
    const auto sinceBoot = std::chrono::steady_clock::now().time_since_epoch();
#endif
    return engine::Instant(std::chrono::duration_cast<engine::Duration>(sinceBoot));
}

} // namespace runner
