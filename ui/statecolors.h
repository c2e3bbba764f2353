// SPDX-FileCopyrightText: 2026 Fleetwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/rowstate.h"

#include <QColor>
#include <QPalette>

namespace ui {

/**
 * The colours of the states for one palette. Every colour is derived so that it can be read: text and icons
 * reach 4.5:1 on the background of views and windows, and the view's text reaches 4.5:1 on every tint.
 */
class StateColors final
{
public:
    explicit StateColors(const QPalette &palette);

    /** For words, icons and the segments of the fleet's bar. */
    [[nodiscard]] QColor strong(RowState state) const { return m_strong[indexOf(state)]; }
    /** For the filled part of a progress bar, behind text. */
    [[nodiscard]] QColor tint(RowState state) const { return m_tint[indexOf(state)]; }
    /** For the part of a progress bar that is not filled yet, behind text. */
    [[nodiscard]] QColor track() const { return m_track; }

private:
    std::array<QColor, rowStateCount> m_strong;
    std::array<QColor, rowStateCount> m_tint;
    QColor m_track;
};

} // namespace ui
