// SPDX-FileCopyrightText: 2026 Fleetwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QHash>
#include <QMap>

namespace intake {

/** One row as a person has changed it. */
struct EditedRow
{
    QMap<int, QByteArray> cells; ///< by column: the text instead of what was read, as UTF-8
    int cellCount = -1; ///< cells past it are dropped; -1: as read, or up to the last edited one
    bool isLeftOut = false;

    [[nodiscard]] bool isUntouched() const { return cells.isEmpty() && cellCount < 0 && !isLeftOut; }
    [[nodiscard]] bool hasCells() const { return !cells.isEmpty() || cellCount >= 0; }
    bool operator==(const EditedRow &) const = default;
};

/** What a person has changed in a list, by row from 0. Rows that are as they were read take no place. */
class Edits
{
public:
    [[nodiscard]] const EditedRow *find(int row) const
    {
        const auto found = m_rows.constFind(row);
        return found != m_rows.constEnd() ? &*found : nullptr;
    }
    [[nodiscard]] EditedRow at(int row) const { return m_rows.value(row); }
    [[nodiscard]] bool isLeftOut(int row) const
    {
        const EditedRow *edited = find(row);
        return edited && edited->isLeftOut;
    }
    void set(int row, const EditedRow &edited)
    {
        if (edited.isUntouched())
            m_rows.remove(row);
        else
            m_rows.insert(row, edited);
    }

    [[nodiscard]] bool isEmpty() const { return m_rows.isEmpty(); }
    [[nodiscard]] const QHash<int, EditedRow> &rows() const { return m_rows; }

private:
    QHash<int, EditedRow> m_rows;
};

} // namespace intake
