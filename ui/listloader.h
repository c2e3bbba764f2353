// SPDX-FileCopyrightText: 2026 Fleetwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/openedlist.h"

#include <QObject>

namespace ui {

/** Reads lists off the GUI thread. Of two that are asked for in a row only the newest is reported. */
class ListLoader final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ListLoader)

public:
    explicit ListLoader(QObject *parent = nullptr);

    void load(const ListWish &wish);
    /** What is being read is not reported any more. */
    void cancel() { ++m_newest; }

signals:
    /** Also when the list was refused. */
    void loaded(const ui::OpenedList &opened);

private:
    quint64 m_newest = 0;
};

} // namespace ui
