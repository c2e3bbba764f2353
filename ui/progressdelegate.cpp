// SPDX-FileCopyrightText: 2026 Fleetwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/progressdelegate.h"

#include <QApplication>
#include <QPainter>
#include <QStyle>

namespace ui {

namespace {

constexpr int marginX = 6;
constexpr int marginY = 4;
constexpr int textMargin = 6;
constexpr int edge = 2;

bool hasBar(RowState state)
{
    return state != RowState::Ready && state != RowState::LeftOut && state != RowState::Queued
        && state != RowState::Cancelled;
}

int shownPercent(RowState state, int percent)
{
    return state == RowState::Active ? 100 : std::max(percent, 0);
}

QRect filledPart(const QRect &bar, int percent, Qt::LayoutDirection direction)
{
    QRect filled = bar;
    filled.setWidth(bar.width() * percent / 100);
    return QStyle::visualRect(direction, bar, filled);
}

} // namespace

ProgressDelegate::ProgressDelegate(int stateRole, int percentRole, QObject *parent)
    : RowDelegate(parent)
    , m_stateRole(stateRole)
    , m_percentRole(percentRole)
{
}

void ProgressDelegate::paint(
    QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem cell = option;
    initStyleOption(&cell, index);
    const QString text = cell.text;
    cell.text.clear();
    const QStyle *style = cell.widget ? cell.widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &cell, painter, cell.widget); // background, selection, focus

    const auto state = static_cast<RowState>(index.data(m_stateRole).toInt());
    const QRect bar = cell.rect.adjusted(marginX, marginY, -marginX, -marginY);
    const StateColors &colors = colorsFor(cell.palette);
    QColor textColor = cell.palette.color(QPalette::Text);
    if (hasBar(state)) {
        const QRect filled =
            filledPart(bar, shownPercent(state, index.data(m_percentRole).toInt()), cell.direction);
        const QRect line(bar.left(), bar.bottom() - edge + 1, bar.width(), edge);
        painter->fillRect(
            bar, cell.palette.color(QPalette::Base)); // on a selected row the tints keep their contrast
        painter->fillRect(bar, colors.track());
        if (state == RowState::Submitting)
            painter->fillRect(line, QBrush(colors.strong(state), Qt::Dense4Pattern));
        painter->fillRect(filled, colors.tint(state));
        painter->fillRect(filled & line, colors.strong(state));
    } else if (cell.state & QStyle::State_Selected) {
        textColor = cell.palette.color(QPalette::HighlightedText);
    }
    if (text.isEmpty())
        return;
    const QRect room = bar.adjusted(textMargin, 0, -textMargin, 0);
    painter->save();
    painter->setFont(cell.font);
    painter->setPen(textColor);
    painter->drawText(room,
        static_cast<int>(QStyle::visualAlignment(cell.direction, Qt::AlignLeft | Qt::AlignVCenter)),
        cell.fontMetrics.elidedText(text, Qt::ElideRight, room.width()));
    painter->restore();
}

const StateColors &ProgressDelegate::colorsFor(const QPalette &palette) const
{
    if (!m_colors || m_paletteKey != palette.cacheKey()) {
        m_colors.emplace(palette);
        m_paletteKey = palette.cacheKey();
    }
    return *m_colors;
}

} // namespace ui
