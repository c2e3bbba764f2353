// SPDX-FileCopyrightText: 2026 Fleetwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringList>

#include <string>
#include <string_view>

namespace intake {

/**
 * The reading half of what report/cellmarks.h does to cells: an apostrophe before a cell that starts with one of
 * = + - @, their full-width forms, TAB, CR or LF, or with an apostrophe that is itself followed by one of these, by a
 * backslash or by another apostrophe; and an apostrophe and a backslash before a cell in which characters stand as \uXXXX
 * and backslashes doubled. True for exactly those cells that are marked in one of these ways.
 */
[[nodiscard]] bool isFormulaMarked(std::string_view cell);

/** A marked cell as it was: a view into the cell or into \a scratch, which may be what the cell is a view into. */
[[nodiscard]] std::string_view withoutMark(std::string_view cell, std::string &scratch);

/** True for files our own export wrote: their header ends with its status columns. */
[[nodiscard]] bool isOwnExport(const QStringList &header);

/** The same by the first bytes of a file that is not decoded yet, in any encoding that agrees with ASCII. */
[[nodiscard]] bool beginsAsOwnExport(std::string_view bytes);

/** How many of the header's columns came from the list, not from our export. */
[[nodiscard]] int listColumnCount(const QStringList &header);

} // namespace intake
