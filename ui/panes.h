// SPDX-FileCopyrightText: 2026 Fleetwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QPointer>
#include <QWidget>

namespace ui {

/** Moves the keyboard from pane to pane of a window; a pane that is hidden or takes no focus is passed over. */
class Panes final
{
public:
    /** \a panes in the order they are visited; of each, the widget inside it that had the focus last gets it back. */
    explicit Panes(const QList<QWidget *> &panes);

    void next();
    void previous();

private:
    void move(int step);

    QList<QPointer<QWidget>> m_panes;
};

} // namespace ui
