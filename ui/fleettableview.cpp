// SPDX-FileCopyrightText: 2026 Fleetwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/fleettableview.h"

#include "report/cellmarks.h"
#include "ui/contrast.h"
#include "ui/fleetcolumns.h"
#include "ui/fleettablemodel.h"
#include "ui/progressdelegate.h"
#include "ui/rowdelegate.h"
#include "ui/statedelegate.h"
#include "ui/tablestyle.h"

#include <QContextMenuEvent>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMenu>
#include <QPainter>
#include <QRegularExpression>

#include <algorithm>

namespace ui {

namespace {

/** For one cell of tab-separated text. Pasted into a spreadsheet it runs nothing; a number is left as it is. */
QString forClipboard(QString text)
{
    static const QRegularExpression number(QStringLiteral("^[+-][0-9][0-9 ]*$"));
    text.replace(u'\t', u' ');
    return number.match(text).hasMatch() ? text : report::neutralised(text);
}

} // namespace

FleetTableView::FleetTableView(QWidget *parent)
    : QTableView(parent)
{
    auto *style = new TableStyle(this);
    setStyle(style);
    horizontalHeader()->setStyle(style);
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setSelectionMode(QAbstractItemView::ExtendedSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setAlternatingRowColors(true);
    setShowGrid(false);
    setWordWrap(false);
    setTabKeyNavigation(false); // Tab leaves the table: it has a million cells
    setCornerButtonEnabled(false);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    setDragDropMode(QAbstractItemView::NoDragDrop);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    QHeaderView *header = horizontalHeader();
    header->setSectionResizeMode(QHeaderView::Interactive);
    header->setSectionsMovable(true);
    header->setHighlightSections(false);
    header->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    header->setSortIndicator(-1, Qt::AscendingOrder);
    header->setSortIndicatorClearable(true);
    header->setTextElideMode(Qt::ElideRight);
    header->setStretchLastSection(true);
}

void FleetTableView::setFleet(FleetTableModel *model)
{
    m_fleet = model;
    setModel(model);
    setSortingEnabled(true);
    setItemDelegate(new RowDelegate(this));
    setItemDelegateForColumn(sectionOf(Column::Progress),
        new ProgressDelegate(FleetTableModel::StateRole, FleetTableModel::PercentRole, this));
    setItemDelegateForColumn(sectionOf(Column::State), new StateDelegate(FleetTableModel::StateRole, this));
    adoptFont();
    for (const Column column : allColumns) {
        const int section = sectionOf(column);
        setColumnHidden(section, isHiddenAtFirst(column));
        setColumnWidth(section,
            fontMetrics().horizontalAdvance(u'0') * usualCharacters(column) + 2 * TableStyle::cellMargin);
    }
}

QList<int> FleetTableView::chosenRows() const
{
    QList<int> rows;
    if (!selectionModel())
        return rows;
    for (const QItemSelectionRange &range : selectionModel()->selection()) {
        for (int row = range.top(); row <= range.bottom(); ++row)
            rows.append(row);
    }
    if (rows.isEmpty() && currentIndex().isValid())
        rows.append(currentIndex().row());
    std::sort(rows.begin(), rows.end());
    return rows;
}

int FleetTableView::selectedRowCount() const
{
    int count = 0;
    if (selectionModel()) {
        for (const QItemSelectionRange &range : selectionModel()->selection())
            count += range.height(); // not selectedRows(): that makes an index a row, of maybe a million
    }
    return count;
}

bool FleetTableView::goToProblem(int step)
{
    const int rows = m_fleet->rowCount();
    const int here = currentIndex().isValid() ? currentIndex().row() : (step > 0 ? -1 : rows);
    for (int tried = 1; tried <= rows; ++tried) {
        const int row = ((here + step * tried) % rows + rows) % rows;
        if (!hasProblem(m_fleet->rows().at(m_fleet->recordAt(row)).state))
            continue;
        const int section = currentIndex().isValid() ? currentIndex().column() : sectionOf(Column::Customer);
        setCurrentIndex(m_fleet->index(row, section));
        scrollTo(currentIndex());
        setFocus();
        return true;
    }
    return false;
}

QString FleetTableView::chosenAsText() const
{
    QList<int> sections;
    for (int visual = 0; visual < horizontalHeader()->count(); ++visual) {
        const int section = horizontalHeader()->logicalIndex(visual);
        if (!isColumnHidden(section))
            sections.append(section);
    }
    QStringList lines;
    const auto addLine = [&](auto textOf) {
        QStringList cells;
        for (const int section : std::as_const(sections))
            cells.append(forClipboard(textOf(section)));
        lines.append(cells.join(u'\t'));
    };
    addLine([this](int section) {
        return m_fleet->headerData(section, Qt::Horizontal, Qt::DisplayRole).toString();
    });
    for (const int row : chosenRows())
        addLine([this, row](int section) { return m_fleet->index(row, section).data().toString(); });
    return lines.join(u'\n') + u'\n';
}

void FleetTableView::dataChanged(
    const QModelIndex &topLeft, const QModelIndex &bottomRight, const QList<int> &)
{
    // The base class repaints everything for a change of more than one cell. Nothing here is edited in place and
    // no size depends on contents, so marking the cells in sight is all there is to do.
    const int firstInSight = rowAt(0);
    if (firstInSight < 0 || !topLeft.isValid() || !bottomRight.isValid())
        return;
    const int lastInSight = rowAt(viewport()->height() - 1);
    const int top = std::max(topLeft.row(), firstInSight);
    const int bottom = lastInSight < 0 ? bottomRight.row() : std::min(bottomRight.row(), lastInSight);
    if (top > bottom)
        return;
    const int y = rowViewportPosition(top);
    const int height = rowViewportPosition(bottom) + rowHeight(bottom) - y;
    for (int section = topLeft.column(); section <= bottomRight.column(); ++section) {
        if (!isColumnHidden(section))
            viewport()->update(columnViewportPosition(section), y, columnWidth(section), height);
    }
}

void FleetTableView::keyPressEvent(QKeyEvent *event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isEnter && currentIndex().isValid())
        emit detailsWanted();
    else
        QTableView::keyPressEvent(event);
}

void FleetTableView::mouseDoubleClickEvent(QMouseEvent *event)
{
    QTableView::mouseDoubleClickEvent(event);
    if (event->button() == Qt::LeftButton && indexAt(event->position().toPoint()).isValid())
        emit detailsWanted();
}

void FleetTableView::contextMenuEvent(QContextMenuEvent *event)
{
    if (!m_rowMenu)
        return;
    QPoint position = event->globalPos();
    if (event->reason() == QContextMenuEvent::Keyboard && currentIndex().isValid())
        position = viewport()->mapToGlobal(visualRect(currentIndex()).bottomLeft());
    m_rowMenu->popup(position);
    event->accept();
}

void FleetTableView::selectionChanged(const QItemSelection &selected, const QItemSelection &deselected)
{
    QTableView::selectionChanged(selected, deselected);
    emit chosenRowsChanged();
}

void FleetTableView::changeEvent(QEvent *event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        adoptFont();
}

void FleetTableView::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTableView::currentChanged(current, previous);
    updateRow(previous);
    updateRow(current);
}

void FleetTableView::paintEvent(QPaintEvent *event)
{
    QTableView::paintEvent(event);
    const QModelIndex current = currentIndex();
    if (!hasFocus() || !current.isValid())
        return;
    QPainter painter(viewport());
    const QColor ground = palette().color(QPalette::Base);
    const bool selected = selectionModel()->isSelected(current);
    painter.setPen(selected ? palette().color(QPalette::HighlightedText)
                            : readableOn(ground, palette().color(QPalette::Highlight), markContrast));
    const int top = rowViewportPosition(current.row());
    painter.drawRect(0, top, viewport()->width() - 1, rowHeight(current.row()) - 1);
}

void FleetTableView::updateRow(const QModelIndex &index)
{
    if (index.isValid())
        viewport()->update(0, rowViewportPosition(index.row()), viewport()->width(), rowHeight(index.row()));
}

void FleetTableView::adoptFont()
{
    verticalHeader()->setMinimumSectionSize(1);
    verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 14);
    horizontalHeader()->setMinimumHeight(fontMetrics().height() + 14);
}

} // namespace ui
