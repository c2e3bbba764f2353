// SPDX-FileCopyrightText: 2026 Fleetwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/quiettable.h"

#include "ui/tablestyle.h"

#include <QHeaderView>
#include <QKeyEvent>

namespace ui {

QuietTable::QuietTable(QWidget *parent)
    : QTableView(parent)
{
    auto *style = new TableStyle(this);
    setStyle(style);
    horizontalHeader()->setStyle(style);
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setAlternatingRowColors(true);
    setShowGrid(false);
    setWordWrap(false);
    setTabKeyNavigation(false);
    setCornerButtonEnabled(false);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    setDragDropMode(QAbstractItemView::NoDragDrop);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    horizontalHeader()->setTextElideMode(Qt::ElideRight);
    horizontalHeader()->setStretchLastSection(true);
    adoptFont();
}

void QuietTable::setWidths(std::initializer_list<int> characters)
{
    int section = 0;
    for (const int count : characters) {
        setColumnWidth(section++, fontMetrics().horizontalAdvance(u'0') * count + 2 * TableStyle::cellMargin);
    }
}

void QuietTable::editCurrent()
{
    const QModelIndex cell = currentIndex().siblingAtColumn(m_editSection);
    if (!cell.isValid() || !(cell.flags() & Qt::ItemIsEditable))
        return;
    setCurrentIndex(cell);
    edit(cell);
}

void QuietTable::keyPressEvent(QKeyEvent *event)
{
    const bool wantsEdit =
        event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter || event->key() == Qt::Key_F2;
    if (!wantsEdit || m_editSection < 0 || state() == QAbstractItemView::EditingState) {
        QTableView::keyPressEvent(event);
        return;
    }
    editCurrent();
    event->accept();
}

void QuietTable::mouseDoubleClickEvent(QMouseEvent *event)
{
    QTableView::mouseDoubleClickEvent(event);
    if (m_editSection >= 0 && indexAt(event->pos()).isValid())
        editCurrent();
}

void QuietTable::changeEvent(QEvent *event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        adoptFont();
}

void QuietTable::adoptFont()
{
    verticalHeader()->setMinimumSectionSize(1);
    verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 12);
    horizontalHeader()->setMinimumHeight(fontMetrics().height() + 12);
}

} // namespace ui
