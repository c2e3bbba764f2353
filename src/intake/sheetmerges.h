// SPDX-FileCopyrightText: 2026 Fleetwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QList>

#include <string_view>

namespace intake {

/** A place in a sheet, from 0; -1 where a reference names none within the bounds of a sheet. */
struct CellPlace
{
    int row = -1;
    int column = -1;
};

inline constexpr int sheetRowsMax = 1'048'576;
inline constexpr int sheetColumnsMax = 16'384;

/** "AB12" */
[[nodiscard]] CellPlace placeOf(std::string_view reference);

/** Cells that were merged into one over several rows, as far as their first column goes. */
struct SheetMerge
{
    int firstRow = 0;
    int lastRow = 0;
    int column = 0;
};

/**
 * The merges of a sheet that reach over more than one row and no more than a thousand, by their first rows. They stand
 * behind the cells in the file and are needed before them, so they are looked for at its end.
 */
[[nodiscard]] QList<SheetMerge> mergesOf(const QByteArray &part);

} // namespace intake
