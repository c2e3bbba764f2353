// SPDX-FileCopyrightText: 2026 Fleetwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <string_view>

namespace intake {

/** True for what stands where nobody knew the value: a dash, a question mark, "n/a", a spreadsheet's error. */
[[nodiscard]] bool isPlaceholder(std::string_view cell);

/** True for a number as spreadsheets shorten it: 1E+20, 1.23457E+13. Which one it was cannot be known any more. */
[[nodiscard]] bool isShortenedNumber(std::string_view cell);

} // namespace intake
