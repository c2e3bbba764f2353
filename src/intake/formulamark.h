// SPDX-FileCopyrightText: 2026 Fleetwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringList>

#include <string_view>

namespace intake {

/**
 * The reading half of what report/csvwriter.h does to cells that a spreadsheet would run as formulas: an apostrophe
 * before a cell that starts with one of = + - @, their full-width forms, TAB, CR or LF, or with an apostrophe that is
 * itself followed by one of these or by another apostrophe. So exactly one apostrophe has to go from every cell for
 * which this is true, and nothing from any other.
 */
[[nodiscard]] bool isFormulaMarked(std::string_view cell);

/** True for files our own export wrote: their header ends with its status columns. */
[[nodiscard]] bool isOwnExport(const QStringList &header);

/** How many of the header's columns came from the list, not from our export. */
[[nodiscard]] int listColumnCount(const QStringList &header);

} // namespace intake
