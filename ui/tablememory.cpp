// SPDX-FileCopyrightText: 2026 Fleetwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/tablememory.h"

#include "ui/fleetcolumns.h"
#include "ui/fleettableview.h"
#include "ui/settings.h"

#include <QHeaderView>
#include <QMenu>

namespace ui {

namespace {

// The number changes whenever columns are added or change their place: an older state would fit the wrong ones.
QString key()
{
    return QStringLiteral("table/columns1");
}

} // namespace

TableMemory::TableMemory(FleetTableView *table, QMenu *columnsMenu, QObject *parent)
    : QObject(parent)
    , m_table(table)
    , m_header(table->horizontalHeader())
    , m_asMade(m_header->saveState())
{
    restore();
    connect(columnsMenu, &QMenu::aboutToShow, this, [this, columnsMenu] { fill(columnsMenu); });
    fill(columnsMenu);
    m_header->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(m_header, &QHeaderView::customContextMenuRequested, this,
        [this, columnsMenu](const QPoint &position) { columnsMenu->popup(m_header->mapToGlobal(position)); });
}

void TableMemory::save() const
{
    Settings().setValue(key(), m_header->saveState());
}

void TableMemory::restore()
{
    const QByteArray state = Settings().value(key()).toByteArray();
    if (state.isEmpty())
        return;
    const int count = m_header->count();
    if (!m_header->restoreState(state) || m_header->count() != count)
        m_header->restoreState(m_asMade);
    m_table->setColumnHidden(sectionOf(Column::Customer), false);
}

void TableMemory::fill(QMenu *menu)
{
    menu->clear();
    for (const Column column : allColumns) {
        const int section = sectionOf(column);
        QAction *action = menu->addAction(titleOf(column));
        action->setCheckable(true);
        action->setChecked(!m_table->isColumnHidden(section));
        action->setEnabled(column != Column::Customer); // a table without a row's name is of no use
        connect(action, &QAction::toggled, m_table,
            [this, section](bool on) { m_table->setColumnHidden(section, !on); });
    }
    menu->addSeparator();
    menu->addAction(tr("As at &first"), this, [this] { m_header->restoreState(m_asMade); });
}

} // namespace ui
