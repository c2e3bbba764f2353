// SPDX-FileCopyrightText: 2026 Fleetwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/tablememory.h"

class QMainWindow;

namespace ui {

/** Remembers where a window was, how large, where its docks stood, and the columns of its table. */
class WindowMemory final
{
public:
    /** Restores at once: make it when every dock is there. */
    WindowMemory(QMainWindow *window, FleetTableView *table, QMenu *columnsMenu);

    void save() const;

private:
    QMainWindow *m_window;
    TableMemory *m_table; ///< goes with the window
};

} // namespace ui
