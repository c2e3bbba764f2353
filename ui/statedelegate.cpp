// SPDX-FileCopyrightText: 2026 Fleetwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/statedelegate.h"

namespace ui {

StateDelegate::StateDelegate(int stateRole, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_stateRole(stateRole)
{
}

void StateDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    if (!m_colors || m_paletteKey != option->palette.cacheKey()) {
        m_colors.emplace(option->palette);
        m_paletteKey = option->palette.cacheKey();
    }
    const auto state = static_cast<RowState>(index.data(m_stateRole).toInt());
    option->palette.setColor(QPalette::Text, m_colors->strong(state));
}

} // namespace ui
