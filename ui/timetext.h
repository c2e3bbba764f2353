// SPDX-FileCopyrightText: 2026 Fleetwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <chrono>

namespace ui {

/** A waiting time in words, to the second: "8 s", "2 min 5 s". */
[[nodiscard]] QString exactDuration(std::chrono::seconds duration);

/** How long something took: "0.2 s", "8 s", "2 min 5 s". */
[[nodiscard]] QString shortDuration(std::chrono::milliseconds duration);

/** A guessed time in words, rounded so that it does not flicker: "less than 10 s", "about 2 min". */
[[nodiscard]] QString roughDuration(std::chrono::seconds duration);

} // namespace ui
