// SPDX-FileCopyrightText: 2026 Fleetwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "cli/pausereason.h"
#include "fleet/batchtotals.h"

#include <chrono>
#include <optional>

namespace cli {

/** What the live line shows. */
struct BarView
{
    fleet::BatchTotals totals;
    double share = 0; ///< of all the work, 0 to 1: ended jobs count whole, others by their percentage
    std::optional<std::chrono::milliseconds> left;
    std::optional<PauseReason> pause;
};

/**
 * "[####>-----] 42/100 · 40 active · 2 failed · 18 provisioning · about 1 min 10 s left", never wider than \a columns:
 * what does not fit is left out from the end.
 */
[[nodiscard]] QString barLine(const BarView &view, int columns);

/** How long the rest takes at the pace so far; nothing while that would be guessing. */
[[nodiscard]] std::optional<std::chrono::milliseconds> timeLeft(
    double share, std::chrono::milliseconds elapsed);

} // namespace cli
