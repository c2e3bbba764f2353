// SPDX-FileCopyrightText: 2026 Fleetwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "intake/cells.h"

#include "intake/limits.h"
#include "intake/utf8.h"

#include <algorithm>

namespace intake {

int Cells::editedCellCount(int row) const
{
    const int read = m_records->cellCount(m_firstRecord + row);
    const EditedRow *changed = edited(row);
    if (!changed)
        return read;
    if (changed->cellCount >= 0)
        return changed->cellCount;
    return changed->cells.isEmpty() ? read : std::max(read, changed->cells.lastKey() + 1);
}

std::string_view Cells::editedCell(int row, int column, std::string &scratch) const
{
    if (const EditedRow *changed = edited(row)) {
        if (const auto found = changed->cells.constFind(column); found != changed->cells.constEnd())
            return {found->constData(), static_cast<std::size_t>(found->size())};
        if (column >= m_records->cellCount(m_firstRecord + row))
            return {};
    }
    return m_records->cell(m_firstRecord + row, column, scratch);
}

std::string_view Cells::trimmed(int row, int column, std::string &scratch) const
{
    if (column < 0 || column >= cellCount(row))
        return {};
    return trimmedBlanks(cell(row, column, scratch));
}

bool Cells::isHuge(int row) const
{
    const int record = m_firstRecord + row;
    return m_records->rawRecord(record).size() > recordBytesMax || m_records->isCut(record);
}

bool Cells::mayExceed(int row, std::size_t size) const
{
    const EditedRow *changed = edited(row);
    return (changed && changed->hasCells()) || m_records->rawRecord(m_firstRecord + row).size() > size;
}

bool Cells::mayHoldStrayBytes(int row) const
{
    return !tallyUtf8(m_records->rawRecord(m_firstRecord + row)).allValid();
}

int Cells::brokenCell(int row) const
{
    const int broken = m_records->brokenCell(m_firstRecord + row);
    const EditedRow *changed = broken >= 0 ? edited(row) : nullptr;
    return changed && changed->cells.contains(broken) ? -1 : broken;
}

bool Cells::areSameBytes(int left, int right) const
{
    const auto isAsRead = [this](int row) {
        const EditedRow *changed = edited(row);
        return !changed || !changed->hasCells();
    };
    return isAsRead(left) && isAsRead(right)
        && m_records->rawRecord(m_firstRecord + left) == m_records->rawRecord(m_firstRecord + right);
}

QString Cells::text(int row, int column) const
{
    if (column < 0 || column >= cellCount(row))
        return {};
    std::string scratch;
    return textOf(cell(row, column, scratch));
}

} // namespace intake
