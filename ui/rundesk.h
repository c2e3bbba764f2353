// SPDX-FileCopyrightText: 2026 Fleetwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/chosenrows.h"

#include <QObject>

namespace ui {

namespace Ui {
class MainWindow;
}

class EnvironmentKeeper;
class FleetController;
class FleetTableModel;

/** What a person decides about a batch in a dialog: another chance for some rows, and how much may be in flight. */
class RunDesk final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(RunDesk)

public:
    /** Dialogs open over \a window. */
    RunDesk(QWidget *window, FleetController *controller, const EnvironmentKeeper *environment,
        const FleetTableModel *model, const ChosenRows &chosen);

    /** Carries out those actions of the window's form that give rows another chance, take them out or set limits. */
    void serve(const Ui::MainWindow &form);
    void askToTryAgain();
    void askForLimits();

private:
    QWidget *m_window;
    FleetController *m_controller;
    const EnvironmentKeeper *m_environment;
    const FleetTableModel *m_model;
    ChosenRows m_chosen;
};

} // namespace ui
