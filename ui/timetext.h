// SPDX-FileCopyrightText: 2026 Fleetwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <chrono>
#include <optional>

namespace ui {

/** A waiting time in words, to the second: "8 s", "2 min 5 s". */
[[nodiscard]] QString exactDuration(std::chrono::seconds duration);

/** How long something took: "0.2 s", "8 s", "2 min 5 s". */
[[nodiscard]] QString shortDuration(std::chrono::milliseconds duration);

/** A guessed time in words, rounded so that it does not flicker: "less than 10 s", "about 2 min". */
[[nodiscard]] QString roughDuration(std::chrono::seconds duration);

/** "12 agents a minute · about 3 min left", as far as either is known. */
[[nodiscard]] QString paceFigures(std::optional<int> agentsAMinute, std::optional<std::chrono::seconds> left);

} // namespace ui
