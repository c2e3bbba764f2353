// SPDX-FileCopyrightText: 2026 Fleetwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>

class QCloseEvent;
class QMainWindow;

namespace ui {

class FleetController;
class FleetTableModel;

/** Lets a window be closed only when nothing is under way, or when a person says so and the answers are in. */
class CloseGuard final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(CloseGuard)

public:
    CloseGuard(QMainWindow *window, FleetController *controller, const FleetTableModel *model);

    /** Accepts the event, or ignores it and asks. */
    void decide(QCloseEvent *event);
    /** The window can go on without being seen. */
    void setMayStay(bool may) { m_mayStay = may; }

signals:
    /** The window is to get out of the way, and the batch to go on. */
    void stayWanted();

private:
    void closeWindow();
    void waitForAnswers();

    QMainWindow *m_window;
    FleetController *m_controller;
    const FleetTableModel *m_model;
    bool m_mayStay = false;
    bool m_asking = false;
    bool m_done = false;
};

} // namespace ui
