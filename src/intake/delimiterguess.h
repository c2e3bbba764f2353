// SPDX-FileCopyrightText: 2026 Fleetwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "intake/customerlist.h"

#include <QByteArray>

#include <string_view>

namespace intake {

/**
 * The delimiter among comma, semicolon, tab and bar: the one under which the header names the most roles, then the one
 * under which the most records have as many cells as the first, then the one with the most cells. A comma where the
 * beginning of the list decides nothing.
 */
[[nodiscard]] char guessDelimiter(std::string_view text, const ReadOptions &options);

/** Excel's first line "sep=;". */
struct SeparatorLine
{
    char delimiter = '\0'; ///< zero where there is no such line
    std::size_t size = 0; ///< bytes of the line with its line end
};
[[nodiscard]] SeparatorLine separatorLine(std::string_view text);

} // namespace intake
