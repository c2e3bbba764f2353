// SPDX-FileCopyrightText: 2026 Fleetwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "intake/customerlist.h"
#include "intake/duplicates.h"
#include "intake/records.h"

#include <QList>

namespace intake {

/** Bounds on what a row may carry, in bytes of UTF-8. */
inline constexpr std::size_t idBytesMax = 10'240; ///< longer keys are hashed, so this is about sanity alone
inline constexpr std::size_t nameBytesMax = 1000;
inline constexpr std::size_t urlBytesMax = 2048;
inline constexpr std::size_t templateBytesMax = 255;
inline constexpr std::size_t phoneBytesMax = 64;
inline constexpr std::size_t cellBytesMax = 131'072; ///< what a spreadsheet's longest cell can come to
inline constexpr std::size_t recordBytesMax = 1'048'576;

/** Checks every row of a list whose columns are mapped. All problems of a row are found, not just the first. */
class RowCheck
{
public:
    RowCheck(const Records &records, int firstRecord, int endRecord, const QStringList &header,
        const ColumnMap &mapping, bool mayHoldStrayBytes);

    /** Problems in the order of the rows, and within a row of the columns; whole rows first. */
    [[nodiscard]] QList<Problem> run();

private:
    void checkRow(int record);
    /** False where the row's cells cannot be trusted to stand in their columns. */
    [[nodiscard]] bool checkShape(int record);
    void checkBytes(int record);
    void checkCell(int record, Role role);
    void addDuplicates();
    [[nodiscard]] bool isEmptyRow(int record);
    [[nodiscard]] bool hasExtraCells(int record);
    Problem &add(int record, int column, Problem::Code code);

    const Records &m_records;
    int m_firstRecord;
    int m_endRecord;
    const QStringList &m_header;
    const ColumnMap &m_mapping;
    bool m_mayHoldStrayBytes;
    Duplicates m_duplicates;
    QList<Problem> m_problems;
    std::string m_scratch;
};

} // namespace intake
