// SPDX-FileCopyrightText: 2026 Fleetwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/statedelegate.h"

#include "ui/tablestyle.h"

#include <QApplication>
#include <QPainter>

#include <utility>

namespace ui {

namespace {

constexpr int markSize = 16;
constexpr int gap = 6;

} // namespace

StateDelegate::StateDelegate(int stateRole, QObject *parent)
    : RowDelegate(parent)
    , m_stateRole(stateRole)
{
}

void StateDelegate::paint(
    QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem cell = option;
    initStyleOption(&cell, index);
    const QIcon icon = std::exchange(cell.icon, {});
    const QString text = std::exchange(cell.text, {});
    cell.features &= ~QStyleOptionViewItem::HasDecoration;
    const QStyle *style = cell.widget ? cell.widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &cell, painter, cell.widget); // background, selection, focus

    const bool selected = (cell.state & QStyle::State_Selected) != 0;
    const auto state = static_cast<RowState>(index.data(m_stateRole).toInt());
    const QRect room = cell.rect.adjusted(TableStyle::cellMargin, 0, -TableStyle::cellMargin, 0);
    const QRect mark(room.left(), room.top() + (room.height() - markSize) / 2, markSize, markSize);
    icon.paint(painter, QStyle::visualRect(cell.direction, room, mark), Qt::AlignCenter,
        selected ? QIcon::Selected : QIcon::Normal);
    const QRect word = QStyle::visualRect(cell.direction, room, room.adjusted(markSize + gap, 0, 0, 0));
    painter->save();
    painter->setFont(cell.font);
    painter->setPen(
        selected ? cell.palette.color(QPalette::HighlightedText) : colorsFor(cell.palette).strong(state));
    painter->drawText(word,
        static_cast<int>(QStyle::visualAlignment(cell.direction, Qt::AlignLeft | Qt::AlignVCenter)),
        cell.fontMetrics.elidedText(text, Qt::ElideRight, word.width()));
    painter->restore();
}

const StateColors &StateDelegate::colorsFor(const QPalette &palette) const
{
    if (!m_colors || m_paletteKey != palette.cacheKey()) {
        m_colors.emplace(palette);
        m_paletteKey = palette.cacheKey();
    }
    return *m_colors;
}

} // namespace ui
