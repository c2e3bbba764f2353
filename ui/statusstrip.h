// SPDX-FileCopyrightText: 2026 Fleetwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/runcondition.h"

#include <QLabel>
#include <QStatusBar>

namespace ui {

/** The status bar: what is on the wire, how much may still be ordered, and what the batch waits for. */
class StatusStrip final : public QStatusBar
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(StatusStrip)

public:
    explicit StatusStrip(QWidget *parent = nullptr);

    void setView(const RunView &view, const QDateTime &now);
    /** How many rows are shown, out of how many, and how many of them are selected. */
    void setRows(int shown, int all, int selected);

private:
    void setText(QLabel &label, const QString &text);

    QLabel m_rows;
    QLabel m_waiting;
    QLabel m_submits;
    QLabel m_polls;
    QLabel m_budget;
};

} // namespace ui
