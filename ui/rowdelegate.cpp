// SPDX-FileCopyrightText: 2026 Fleetwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/rowdelegate.h"

#include "ui/fleetcolumns.h"

namespace ui {

namespace {

constexpr QChar leftToRightIsolate(0x2066);
constexpr QChar popIsolate(0x2069);

/** Columns whose texts are not words of a language. */
bool isTechnical(Column column)
{
    return column == Column::Customer || column == Column::Agent || column == Column::Phone
        || column == Column::Website || column == Column::Operation;
}

} // namespace

RowDelegate::RowDelegate(QObject *parent)
    : QStyledItemDelegate(parent)
{
}

void RowDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    option->state &= ~QStyle::State_HasFocus;
    if (option->direction == Qt::RightToLeft && !option->text.isEmpty()
        && isTechnical(static_cast<Column>(index.column())))
        option->text = leftToRightIsolate + option->text + popIsolate;
}

} // namespace ui
