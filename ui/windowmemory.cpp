// SPDX-FileCopyrightText: 2026 Fleetwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/windowmemory.h"

#include "ui/settings.h"

#include <QMainWindow>

namespace ui {

namespace {

QString geometryKey()
{
    return QStringLiteral("window/geometry");
}

QString docksKey()
{
    return QStringLiteral("window/docks");
}

/** Changes whenever docks come or go. */
constexpr int docksVersion = 2;

} // namespace

WindowMemory::WindowMemory(QMainWindow *window, FleetTableView *table, QMenu *columnsMenu)
    : m_window(window)
    , m_table(new TableMemory(table, columnsMenu, window))
{
    window->restoreGeometry(Settings().value(geometryKey()).toByteArray());
    window->restoreState(Settings().value(docksKey()).toByteArray(), docksVersion);
}

void WindowMemory::save() const
{
    m_table->save();
    Settings().setValue(geometryKey(), m_window->saveGeometry());
    Settings().setValue(docksKey(), m_window->saveState(docksVersion));
}

} // namespace ui
