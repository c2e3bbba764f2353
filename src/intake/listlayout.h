// SPDX-FileCopyrightText: 2026 Fleetwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "intake/customerlist.h"
#include "intake/records.h"

namespace intake {

/** Which records of a file name the columns, which are customers' rows, and which are neither. */
struct ListLayout
{
    int header = -1; ///< the record that names the columns; -1: none does
    int first = 0; ///< the first customer's row
    int end = 0; ///< one past the last
    QList<Aside> asides; ///< ordered by line
};

/**
 * Finds the header among the first records: the one that a person chose; else the first that names every needed
 * column; else the one that names the most roles, if it names two; else the first that is neither a title nor a
 * comment, unless it looks like a customer's row, with a web address in it. Takes a second header under it, and totals
 * and blank records at the end, from the rows. \a records are not empty; a chosen header line is one of theirs.
 */
[[nodiscard]] ListLayout layoutOf(const Records &records, const ReadOptions &options);

/** How many roles the record's cells name. */
[[nodiscard]] int rolesNamed(const Records &records, int record, const ReadOptions &options);

} // namespace intake
