// SPDX-FileCopyrightText: 2026 Fleetwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>

class QHeaderView;
class QMenu;

namespace ui {

class FleetTableView;

/** Remembers columns of the table (which, how wide, in what order) and how it is sorted; offers them as a menu. */
class TableMemory final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(TableMemory)

public:
    /** Restores at once. */
    TableMemory(FleetTableView *table, QMenu *columnsMenu, QObject *parent = nullptr);

    void save() const;

private:
    void restore();
    void fill(QMenu *menu);

    FleetTableView *m_table;
    QHeaderView *m_header;
    QByteArray m_asMade; ///< for "as at first"
};

} // namespace ui
