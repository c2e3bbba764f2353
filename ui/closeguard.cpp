// SPDX-FileCopyrightText: 2026 Fleetwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/closeguard.h"

#include "ui/closedialog.h"
#include "ui/fleetcontroller.h"
#include "ui/fleettablemodel.h"

#include <QCloseEvent>
#include <QMainWindow>
#include <QStatusBar>

namespace ui {

CloseGuard::CloseGuard(QMainWindow *window, FleetController *controller, const FleetTableModel *model)
    : QObject(window)
    , m_window(window)
    , m_controller(controller)
    , m_model(model)
{
    connect(controller, &FleetController::closed, this, &CloseGuard::closeWindow);
}

void CloseGuard::decide(QCloseEvent *event)
{
    if (m_done || !m_controller->isUnderWay()) {
        event->accept();
        return;
    }
    event->ignore();
    if (m_asking)
        return;
    m_asking = true;
    auto *dialog = new CloseDialog(m_model->rows().counts(), m_mayStay, m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &CloseDialog::stayWanted, this, &CloseGuard::stayWanted);
    connect(dialog, &QDialog::rejected, this, [this] { m_asking = false; });
    connect(dialog, &QDialog::accepted, this, &CloseGuard::waitForAnswers);
    dialog->open();
}

void CloseGuard::waitForAnswers()
{
    m_window->centralWidget()->setEnabled(false);
    m_window->statusBar()->showMessage(tr("Waiting for the answers in flight…"));
    m_controller->close();
}

void CloseGuard::closeWindow()
{
    m_done = true;
    m_window->close();
}

} // namespace ui
