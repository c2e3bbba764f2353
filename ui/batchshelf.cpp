// SPDX-FileCopyrightText: 2026 Fleetwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/batchshelf.h"

#include "ui/batchdesk.h"
#include "ui/batchespane.h"
#include "ui/fleetcontroller.h"

#include <QAction>
#include <QDockWidget>
#include <QMainWindow>

#include <utility>

namespace ui {

namespace {

constexpr int usualDigits = 28; ///< so wide is it at first

fleet::BatchTotals totalsFrom(const RowCounts &counts)
{
    fleet::BatchTotals totals;
    for (const fleet::JobState state : fleet::allJobStates)
        totals.byState[fleet::indexOf(state)] = counts[indexOf(rowStateOf(state))];
    totals.excluded = counts[indexOf(RowState::LeftOut)];
    totals.imported = totals.excluded + totals.jobs();
    return totals;
}

} // namespace

BatchShelf::BatchShelf(
    QMainWindow *window, FleetController *controller, BatchDesk *desk, const QString &ledger)
    : QObject(window)
    , m_controller(controller)
    , m_dock(new QDockWidget(tr("Batches"), window))
    , m_pane(new BatchesPane(m_dock))
{
    m_dock->setObjectName(QStringLiteral("batchesDock")); // for the window's memory
    m_dock->setWidget(m_pane);
    m_dock->setAllowedAreas(Qt::LeftDockWidgetArea | Qt::RightDockWidgetArea);
    window->addDockWidget(Qt::LeftDockWidgetArea, m_dock);
    const int width = m_pane->fontMetrics().horizontalAdvance(u'0') * usualDigits;
    window->resizeDocks({m_dock}, {width}, Qt::Horizontal);
    m_dock->toggleViewAction()->setText(tr("&Batches"));
    m_dock->toggleViewAction()->setShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_B));
    if (!ledger.isEmpty())
        m_pane->setLedger(ledger);
    connect(controller, &FleetController::ledgerOpened, m_pane, &BatchesPane::setBatches);
    connect(controller, &FleetController::batchesListed, m_pane, &BatchesPane::setBatches);
    connect(controller, &FleetController::finished, controller, &FleetController::listBatches);
    connect(controller, &FleetController::viewChanged, this, &BatchShelf::follow);
    connect(m_pane, &BatchesPane::chosen, desk, [this, desk](const fleet::BatchSummary &batch) {
        if (batch.id != m_controller->batch().id)
            desk->open(batch, true);
    });
}

void BatchShelf::follow()
{
    const fleet::BatchId batch = m_controller->batch().id;
    m_pane->setShown(batch, totalsFrom(m_controller->view().counts), m_controller->isUnderWay());
    if (std::exchange(m_known, batch) != batch && batch != 0)
        m_controller->listBatches();
}

} // namespace ui
