// SPDX-FileCopyrightText: 2026 Fleetwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <string_view>

namespace intake {

/** True for what stands where nobody knew the value: a dash, a question mark, "n/a", a spreadsheet's error. */
[[nodiscard]] bool isPlaceholder(std::string_view cell);

} // namespace intake
