// SPDX-FileCopyrightText: 2026 Fleetwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <string>
#include <string_view>

namespace intake {

/** Line breaks and tabs become one space, other control and direction characters go; no blanks around it. */
[[nodiscard]] std::string withoutInvisible(std::string_view utf8);

/** Bytes that belong to no character are read as Windows-1252, the encoding they most likely came from. */
[[nodiscard]] std::string strayBytesAsWestern(std::string_view utf8);

} // namespace intake
