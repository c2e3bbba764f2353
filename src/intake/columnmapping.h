// SPDX-FileCopyrightText: 2026 Fleetwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "intake/customerlist.h"
#include "intake/records.h"

#include <QHash>
#include <QStringList>

namespace intake {

/** Which column serves which role. */
struct MappedColumns
{
    ColumnMap columns{-1, -1, -1, -1, -1};
    QString unknownColumn; ///< the override that names no column; empty where all do
    QString sharedColumn; ///< the override that names a column another role was given; empty where none does
};

/**
 * Overrides first (exact name, then a name that differs in case, accents, spaces and punctuation only, then a
 * position from 1); the other roles by names people give such columns. No column serves two roles, and the columns our
 * own export adds are never taken for the list's.
 */
[[nodiscard]] MappedColumns mapColumns(const QStringList &header, const QHash<Role, QString> &overrides);

/** The column a person means by \a name, or -1: exactly, then tolerantly. */
[[nodiscard]] int columnNamed(const QStringList &header, const QString &name);

/** The cells of a record as column names, each bounded to 1,000 characters. */
[[nodiscard]] QStringList headerOf(const Records &records, int record);
/** column_1, column_2, … */
[[nodiscard]] QStringList numberedHeader(int columns);

} // namespace intake
