// SPDX-FileCopyrightText: 2026 Fleetwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/openedlist.h"
#include "ui/startup.h"

#include <QMainWindow>
#include <QTimer>

#include <memory>

namespace ui {

namespace Ui {
class MainWindow;
}

class BatchDesk;
class BatchShelf;
class CheckDesk;
class CloseGuard;
class DetailsDesk;
class EnvironmentKeeper;
class ExportDesk;
class FleetController;
class FleetPage;
class FleetTableModel;
class ListDesk;
class ListNotices;
class Panes;
class RunBanner;
class StatusStrip;
class WindowMemory;

/** The window: puts the parts together and passes on what they say. The parts do the work. */
class MainWindow final : public QMainWindow
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(MainWindow)

public:
    explicit MainWindow(const Startup &startup, QWidget *parent = nullptr);
    ~MainWindow() override;

    /** Opens a list as if it had been dropped on the window. */
    void openList(const QString &path);

signals:
    /** Another window has this ledger and was shown instead: this one has nothing to do. */
    void secondWindow();

protected:
    void closeEvent(QCloseEvent *event) override;

private:
    void connectLists();
    void connectRun();
    void connectBatches(const QString &ledger);
    void connectRows();
    void connectHelp();

    void showReading(const QString &fileName);
    void showList(const OpenedList &opened);
    void showDraft(const DraftPointer &draft, const QString &namePattern);
    void showPage(const QString &name);
    void showRefusal(const QString &sentence);
    void closeList();
    void askToStart();
    void showCauses(ExportDesk *exports);
    void askForToken();
    void refreshView();
    void refreshActions();
    void refreshRows();

    std::unique_ptr<Ui::MainWindow> m_ui;
    FleetTableModel *m_model;
    EnvironmentKeeper *m_environment;
    FleetController *m_controller;
    ListDesk *m_desk;
    FleetPage *m_page;
    CheckDesk *m_check;
    ListNotices *m_notices = nullptr;
    StatusStrip *m_strip;
    CloseGuard *m_guard;
    BatchDesk *m_batches = nullptr;
    BatchShelf *m_shelf = nullptr;
    DetailsDesk *m_details = nullptr;
    RunBanner *m_runBanner = nullptr;
    std::unique_ptr<Panes> m_panes;
    std::unique_ptr<WindowMemory> m_memory;
    QTimer m_refresh; ///< gathers what happens at once into one look at the actions
};

} // namespace ui
