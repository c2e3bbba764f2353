// SPDX-FileCopyrightText: 2026 Fleetwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "intake/cellstyles.h"
#include "intake/recordwriter.h"
#include "intake/sharedstrings.h"
#include "intake/sheetmerges.h"

#include <string>
#include <vector>

namespace intake {

/**
 * Reads the cells of a sheet as they are shown. A row is a record, its number is the record's line; rows without anything
 * in them are none. Rows are as wide as the widest at the top, so that a cell left empty at the end is a cell. Cells merged
 * over several rows stand in each of them.
 */
class SheetReader
{
public:
    SheetReader(const SharedStrings &strings, const CellStyles &styles, bool from1904);

    /** False where the part is damaged. */
    [[nodiscard]] bool read(const QByteArray &part);
    [[nodiscard]] Records records() &&;

private:
    struct Cell
    {
        int column;
        std::string text;
    };
    struct Row
    {
        int number = 0; ///< from 0
        std::vector<Cell> cells;
    };
    struct Filled
    {
        SheetMerge merge;
        std::string text;
    };

    void readRow(OfficeXml &xml);
    void readCell(OfficeXml &xml, Row &row);
    [[nodiscard]] std::string shown(const QString &type, int style, const QString &value) const;
    void fillMerged(Row &row);
    void keep(Row row);
    void write(const Row &row);
    void writeTop();

    const SharedStrings &m_strings;
    const CellStyles &m_styles;
    bool m_from1904;
    RecordWriter m_writer;
    QList<SheetMerge> m_merges; ///< those that are still to come, by row
    std::vector<Filled> m_filled; ///< those that the current row may be in
    std::vector<Row> m_top; ///< rows that are not written yet
    bool m_isTopWritten = false;
    int m_width = 0;
    int m_lastRow = -1;
};

} // namespace intake
