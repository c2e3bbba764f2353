// SPDX-FileCopyrightText: 2026 Fleetwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "intake/customerlist.h"

#include <QObject>

namespace ui {

/** Reads lists off the GUI thread. Of two that are asked for in a row only the newest is reported. */
class ListLoader final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ListLoader)

public:
    explicit ListLoader(QObject *parent = nullptr);

    void load(const QString &path);

signals:
    /** Also when the list was refused: list.refusal() says why. */
    void loaded(const QString &path, const intake::CustomerList &list);

private:
    quint64 m_newest = 0;
};

} // namespace ui
