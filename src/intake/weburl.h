// SPDX-FileCopyrightText: 2026 Fleetwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <string_view>

namespace intake {

/**
 * True for a web address a request may name: http or https, a host, no user name, no blanks or control characters,
 * a port from 1 to 65535 if any. Works on bytes because QUrl for a million rows costs more than all the rest of
 * reading a list. International host names may stand as they are.
 */
[[nodiscard]] bool isWebUrl(std::string_view url);

} // namespace intake
