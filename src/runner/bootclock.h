// SPDX-FileCopyrightText: 2026 Fleetwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "engine/time.h"

namespace runner {

/**
 * Time since the machine started, suspend included (CLOCK_BOOTTIME on Linux; elsewhere the steady clock, which
 * may stand still in suspend). The engine's clock: no change of the wall clock moves it.
 */
[[nodiscard]] engine::Instant bootTime();

} // namespace runner
