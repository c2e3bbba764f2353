// SPDX-FileCopyrightText: 2026 Fleetwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace report {

/**
 * A cell as it may stand in a file that a spreadsheet or a terminal shows, and can be had back from, byte for byte.
 *
 * An apostrophe goes before a cell that a spreadsheet would run as a formula: one that starts with = + - @, their
 * full-width forms, TAB, CR or LF. A cell with characters that steer a terminal or turn the reading direction gets an
 * apostrophe and a backslash, and in it each of these stands as \uXXXX and each backslash doubled. A cell that looks
 * marked already, because it starts with an apostrophe that is followed by one of these or by another apostrophe, gets
 * one more. So whoever undoes the marks (intake/formulamark.h does for files with our status columns) has the original.
 */
[[nodiscard]] QString neutralised(const QString &cell);

/** The same for a file whose cells are typed as text, where nothing is a formula: only the other marks are set. */
[[nodiscard]] QString marked(const QString &cell);

} // namespace report
