// SPDX-FileCopyrightText: 2026 Fleetwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "intake/customerlist.h"
#include "intake/recordsplitter.h"

#include <string_view>

namespace intake {

/**
 * What the beginning of a list looks like, with what \a options decide already. The delimiter among comma, semicolon, tab
 * and bar is the one under which a record names the most roles, then the one under which the most records have as many
 * cells as most have, then the one with the most cells; a comma where nothing decides. Quotes are double, unless cells stand
 * in single ones and none in double ones, or a tab separates cells and the quotation marks in them do not pair.
 */
[[nodiscard]] Dialect guessDialect(std::string_view text, const ReadOptions &options);

/** Excel's first line "sep=;". */
struct SeparatorLine
{
    char delimiter = '\0'; ///< zero where there is no such line
    std::size_t size = 0; ///< bytes of the line with its line end
};
[[nodiscard]] SeparatorLine separatorLine(std::string_view text);

} // namespace intake
