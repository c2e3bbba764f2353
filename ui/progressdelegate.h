// SPDX-FileCopyrightText: 2026 Fleetwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/rowdelegate.h"
#include "ui/statecolors.h"

#include <optional>

namespace ui {

/**
 * Paints the progress of one agent: a filled bar in the state's tint with a strong edge below, hatched while the
 * order is on its way, and the server's message on it. Plain rectangles: the style's own bar costs ten times more.
 */
class ProgressDelegate final : public RowDelegate
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ProgressDelegate)

public:
    /** \a stateRole gives an int of RowState, \a percentRole 0 to 100 or -1. */
    ProgressDelegate(int stateRole, int percentRole, QObject *parent = nullptr);

    void paint(
        QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    [[nodiscard]] const StateColors &colorsFor(const QPalette &palette) const;

    int m_stateRole;
    int m_percentRole;
    mutable std::optional<StateColors> m_colors; ///< of the palette with the key below
    mutable qint64 m_paletteKey = -1;
};

} // namespace ui
