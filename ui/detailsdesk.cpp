// SPDX-FileCopyrightText: 2026 Fleetwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/detailsdesk.h"

#include "ui/detailspane.h"
#include "ui/fleetcontroller.h"
#include "ui/fleettablemodel.h"
#include "ui/fleettableview.h"

#include <QAction>
#include <QDateTime>
#include <QDockWidget>
#include <QMainWindow>

namespace ui {

namespace {

constexpr qint64 readAgainAfter = 3000; ///< milliseconds, where requests leave no other trace

constexpr int usualDigits = 44; ///< so wide is it at first

} // namespace

DetailsDesk::DetailsDesk(
    QMainWindow *window, FleetController *controller, FleetTableModel *model, FleetTableView *table)
    : QObject(window)
    , m_controller(controller)
    , m_model(model)
    , m_table(table)
    , m_dock(new QDockWidget(tr("Details"), window))
    , m_pane(new DetailsPane(m_dock))
{
    m_dock->setObjectName(QStringLiteral("detailsDock")); // for the window's memory
    m_dock->setWidget(m_pane);
    m_dock->setAllowedAreas(Qt::RightDockWidgetArea | Qt::BottomDockWidgetArea);
    m_dock->hide();
    window->addDockWidget(Qt::RightDockWidgetArea, m_dock);
    const int width = m_pane->fontMetrics().horizontalAdvance(u'0') * usualDigits;
    window->resizeDocks({m_dock}, {width}, Qt::Horizontal);
    m_dock->toggleViewAction()->setText(tr("&Details"));
    m_dock->toggleViewAction()->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_D));
    connect(m_dock, &QDockWidget::visibilityChanged, this, &DetailsDesk::choose);
    connect(table, &FleetTableView::detailsWanted, this, &DetailsDesk::open);
    connect(table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &DetailsDesk::choose);
    connect(model, &FleetTableModel::modelReset, this, [this] {
        m_record.reset();
        m_pane->showNothing();
    });
    connect(controller, &FleetController::viewChanged, this, [this] {
        if (m_record && m_dock->isVisible())
            refresh();
    });
    connect(controller, &FleetController::historyRead, this,
        [this](fleet::BatchId batch, fleet::JobIndex job, const fleet::JobHistory &history) {
            if (batch == m_controller->batch().id && m_record && m_model->rows().jobOf(*m_record) == job)
                m_pane->showHistory(history, m_controller->pauses());
        });
    connect(m_pane, &DetailsPane::left, table, qOverload<>(&QWidget::setFocus));
    connect(m_pane, &DetailsPane::retryWanted, this,
        [this] { m_controller->retry({m_model->rows().jobOf(*m_record)}); });
    connect(m_pane, &DetailsPane::lookAgainWanted, this,
        [this] { m_controller->lookAgainAt({m_model->rows().jobOf(*m_record)}); });
}

void DetailsDesk::setSuspended(bool suspended)
{
    if (m_suspended == suspended)
        return;
    m_suspended = suspended;
    m_dock->toggleViewAction()->setEnabled(!suspended);
    if (suspended) {
        m_returns = m_dock->isVisible();
        m_dock->hide();
    } else if (m_returns) {
        m_dock->show();
    }
}

void DetailsDesk::open()
{
    m_dock->show();
    m_dock->raise();
    choose();
    m_pane->setFocus(Qt::OtherFocusReason);
}

void DetailsDesk::choose()
{
    const QModelIndex current = m_table->currentIndex();
    if (!m_dock->isVisible() || !current.isValid())
        return; // a row that only left the table's filter stays in sight here
    const Record record = m_model->recordAt(current.row());
    if (m_record != record)
        m_shown.reset();
    m_record = record;
    refresh();
}

void DetailsDesk::refresh()
{
    const FleetRows &rows = m_model->rows();
    m_pane->showRow(rows, *m_record, QDateTime::currentMSecsSinceEpoch());
    const RowState state = rows.at(*m_record).state;
    const bool batch = m_controller->batch().id != 0;
    m_pane->setOffers(batch && state == RowState::Failed,
        batch && (state == RowState::Unknown || state == RowState::Overdue));
    if (isNews())
        readHistory();
}

bool DetailsDesk::isNews() const
{
    const std::optional<fleet::Job> job = m_model->rows().job(*m_record);
    if (!job || m_controller->batch().id == 0)
        return false;
    if (!m_shown || m_shown->state != job->state || m_shown->attempt != job->attempt)
        return true;
    return isUnderWay(rowStateOf(job->state)) && m_sinceRead.hasExpired(readAgainAfter);
}

void DetailsDesk::readHistory()
{
    m_shown = m_model->rows().job(*m_record);
    m_sinceRead.start();
    m_controller->readHistory(m_shown->index);
}

} // namespace ui
