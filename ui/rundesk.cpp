// SPDX-FileCopyrightText: 2026 Fleetwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/rundesk.h"

#include "ui/againdialog.h"
#include "ui/environmentkeeper.h"
#include "ui/fleetcontroller.h"
#include "ui/fleettablemodel.h"
#include "ui/limitsdialog.h"
#include "ui_mainwindow.h"

#include <QAction>

namespace ui {

RunDesk::RunDesk(QWidget *window, FleetController *controller, const EnvironmentKeeper *environment,
    const FleetTableModel *model, const ChosenRows &chosen)
    : QObject(window)
    , m_window(window)
    , m_controller(controller)
    , m_environment(environment)
    , m_model(model)
    , m_chosen(chosen)
{
}

void RunDesk::serve(const Ui::MainWindow &form)
{
    connect(form.actionRetryChosen, &QAction::triggered, this,
        [this] { m_controller->retry(m_chosen.jobsIn({RowState::Failed})); });
    connect(form.actionLookAgainAtChosen, &QAction::triggered, this, [this] {
        m_controller->lookAgainAt(m_chosen.jobsIn({RowState::Unknown, RowState::Overdue}));
    });
    connect(form.actionCancelChosen, &QAction::triggered, this,
        [this] { m_controller->cancel(m_chosen.jobsIn({RowState::Queued})); });
    connect(form.actionPutBack, &QAction::triggered, this,
        [this] { m_controller->putBack(m_chosen.jobsIn({RowState::Cancelled})); });
    connect(form.actionTryAgain, &QAction::triggered, this, &RunDesk::askToTryAgain);
    connect(form.actionLimits, &QAction::triggered, this, &RunDesk::askForLimits);
}

void RunDesk::askToTryAgain()
{
    const FleetRows &rows = m_model->rows();
    AgainScopes scopes;
    scopes.failed = rows.jobsIn({RowState::Failed});
    scopes.cancelled = rows.jobsIn({RowState::Cancelled});
    scopes.unclear = rows.jobsIn({RowState::Unknown, RowState::Overdue});
    scopes.chosenFailed = m_chosen.jobsIn({RowState::Failed});
    scopes.chosenUnclear = m_chosen.jobsIn({RowState::Unknown, RowState::Overdue});
    auto *dialog = new AgainDialog(scopes, m_environment->environment().name, m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        m_controller->putBack(dialog->putBack());
        m_controller->retry(dialog->retry());
        m_controller->lookAgainAt(dialog->lookAgain());
    });
    dialog->open();
}

void RunDesk::askForLimits()
{
    auto *dialog = new LimitsDialog(m_controller->limits(), m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &LimitsDialog::changed, m_controller, &FleetController::setLimits);
    dialog->open();
}

} // namespace ui
