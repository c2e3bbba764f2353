// SPDX-FileCopyrightText: 2026 Fleetwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "intake/edits.h"
#include "intake/records.h"

#include <string>
#include <string_view>

namespace intake {

/**
 * The rows under a list's header, from 0, with what a person has changed in them. A view: the records and the edits
 * have to outlive it.
 */
class Cells
{
public:
    /** \a endRecord: one past the last record that is a row. */
    Cells(const Records &records, int firstRecord, int endRecord, const Edits *edits = nullptr)
        : m_records(&records)
        , m_firstRecord(firstRecord)
        , m_rowCount(endRecord - firstRecord)
        , m_edits(edits && !edits->isEmpty() ? edits : nullptr)
    {
    }

    [[nodiscard]] int rowCount() const { return m_rowCount; }
    [[nodiscard]] int line(int row) const { return m_records->line(m_firstRecord + row); }
    [[nodiscard]] int cellCount(int row) const
    {
        return m_edits ? editedCellCount(row) : m_records->cellCount(m_firstRecord + row);
    }
    /** A view into the list, the edits or \a scratch, valid while all stay as they are. The cell must exist. */
    [[nodiscard]] std::string_view cell(int row, int column, std::string &scratch) const
    {
        return m_edits ? editedCell(row, column, scratch)
                       : m_records->cell(m_firstRecord + row, column, scratch);
    }
    /** The same, without the blanks around it; empty where the row has no such cell. */
    [[nodiscard]] std::string_view trimmed(int row, int column, std::string &scratch) const;
    /** True where the row was far too long to be read as one. */
    [[nodiscard]] bool isHuge(int row) const;
    /** False where no cell of the row can be longer than \a size. */
    [[nodiscard]] bool mayExceed(int row, std::size_t size) const;
    /** False where every byte of the row as read belongs to a character. */
    [[nodiscard]] bool mayHoldStrayBytes(int row) const;
    /** The cell with a quote that is never closed, unless a person has rewritten it; or -1. */
    [[nodiscard]] int brokenCell(int row) const;
    /** True where two rows were read from the same bytes and not changed since. */
    [[nodiscard]] bool areSameBytes(int left, int right) const;
    [[nodiscard]] QString text(int row, int column) const; ///< empty where the row has no such cell

private:
    [[nodiscard]] int editedCellCount(int row) const;
    [[nodiscard]] std::string_view editedCell(int row, int column, std::string &scratch) const;
    [[nodiscard]] const EditedRow *edited(int row) const { return m_edits ? m_edits->find(row) : nullptr; }

    const Records *m_records;
    int m_firstRecord;
    int m_rowCount;
    const Edits *m_edits;
};

} // namespace intake
