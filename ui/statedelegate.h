// SPDX-FileCopyrightText: 2026 Fleetwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/rowdelegate.h"
#include "ui/statecolors.h"

#include <optional>

namespace ui {

/** Paints the state of a row: its mark and, close to it, its word in the state's colour. */
class StateDelegate final : public RowDelegate
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(StateDelegate)

public:
    /** \a stateRole gives an int of RowState. */
    explicit StateDelegate(int stateRole, QObject *parent = nullptr);

    void paint(
        QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    [[nodiscard]] const StateColors &colorsFor(const QPalette &palette) const;

    int m_stateRole;
    mutable std::optional<StateColors> m_colors; ///< of the palette with the key below
    mutable qint64 m_paletteKey = -1;
};

} // namespace ui
