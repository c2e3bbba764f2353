// SPDX-FileCopyrightText: 2026 Fleetwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/notifier.h"
#include "ui/runcondition.h"
#include "ui/sleepguard.h"

#include <QMenu>
#include <QObject>
#include <QSystemTrayIcon>

#include <memory>

class QMainWindow;

namespace ui {

class CloseGuard;
class FleetController;

/**
 * Lets a person leave the desk while a batch runs: the machine stays awake, an icon in the tray shows how far it is,
 * the window may be put there, and a notification says when it is done or when somebody is needed.
 */
class AwayDesk final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(AwayDesk)

public:
    AwayDesk(QMainWindow *window, FleetController *controller, CloseGuard *guard);

    /** What the tray's icon offers besides showing the window. */
    void offer(const QList<QAction *> &actions);

private:
    void follow();
    void connectToDesktop();
    void tellIfNew(const RunView &view);
    void showTray(bool underWay);
    void tellLauncher(bool underWay) const;
    void leaveToTray();
    void comeBack();

    QMainWindow *m_window;
    FleetController *m_controller;
    std::unique_ptr<SleepGuard> m_sleep; ///< from the first batch on, as the next
    std::unique_ptr<Notifier> m_notifier;
    QMenu m_menu;
    QSystemTrayIcon m_tray;
    int m_percent = -1; ///< as the icon shows it
    QString m_told; ///< what a person was told last
};

} // namespace ui
