// SPDX-FileCopyrightText: 2026 Fleetwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "runner/fleetsession.h"

#include "runner/fleetrunner.h"

namespace runner {

namespace {

std::vector<engine::JobId> ids(const QList<fleet::JobIndex> &jobs)
{
    return {jobs.begin(), jobs.end()};
}

} // namespace

FleetSession::FleetSession(QObject *parent)
    : QObject(parent)
    , m_runner(new FleetRunner)
{
    qRegisterMetaType<fleet::Batch>();
    qRegisterMetaType<fleet::BatchTotals>();
    qRegisterMetaType<BatchDelta>();
    m_thread.setObjectName(QStringLiteral("fleet"));
    m_runner->moveToThread(&m_thread);
    connect(&m_thread, &QThread::finished, m_runner, &QObject::deleteLater);
    qRegisterMetaType<QList<fleet::BatchSummary>>();
    qRegisterMetaType<QList<fleet::Job>>();
    qRegisterMetaType<LedgerProblem>();
    qRegisterMetaType<Preflight>();
    qRegisterMetaType<Reconciliation>();
    connect(m_runner, &FleetRunner::ledgerOpened, this, &FleetSession::ledgerOpened);
    connect(m_runner, &FleetRunner::ledgerRefused, this, &FleetSession::ledgerRefused);
    connect(m_runner, &FleetRunner::accountDoubted, this, &FleetSession::accountDoubted);
    connect(m_runner, &FleetRunner::leftAlone, this, &FleetSession::leftAlone);
    qRegisterMetaType<wfw::Kinship>();
    qRegisterMetaType<QList<fleet::JobIndex>>();
    qRegisterMetaType<fleet::JobHistory>();
    connect(m_runner, &FleetRunner::historyRead, this, &FleetSession::historyRead);
    connect(m_runner, &FleetRunner::batchesListed, this, &FleetSession::batchesListed);
    connect(m_runner, &FleetRunner::batchLoaded, this, &FleetSession::batchLoaded);
    connect(m_runner, &FleetRunner::examined, this, &FleetSession::examined);
    connect(m_runner, &FleetRunner::reconciled, this, &FleetSession::reconciled);
    connect(m_runner, &FleetRunner::started, this, &FleetSession::started);
    connect(m_runner, &FleetRunner::changed, this, &FleetSession::changed);
    connect(m_runner, &FleetRunner::finished, this, &FleetSession::finished);
    connect(m_runner, &FleetRunner::closed, this, &FleetSession::closed);
    m_thread.start();
}

FleetSession::~FleetSession()
{
    m_thread.quit();
    m_thread.wait();
}

template <typename Function>
void FleetSession::post(Function function)
{
    QMetaObject::invokeMethod(m_runner, std::move(function), Qt::QueuedConnection);
}

void FleetSession::openLedger(const QString &path)
{
    post([runner = m_runner, path] { runner->openLedger(path); });
}

void FleetSession::readHistory(fleet::BatchId batch, fleet::JobIndex job)
{
    post([runner = m_runner, batch, job] { runner->readHistory(batch, job); });
}

void FleetSession::listBatches()
{
    post([runner = m_runner] { runner->listBatches(); });
}

void FleetSession::load(fleet::BatchId batch)
{
    post([runner = m_runner, batch] { runner->load(batch); });
}

void FleetSession::resumeBatch(fleet::BatchId batch, const BatchOrder &order, const SecondChance &again)
{
    post([runner = m_runner, batch, order, again] { runner->resumeBatch(batch, order, again); });
}

void FleetSession::examine(const BatchOrder &order, bool asksFleet)
{
    post([runner = m_runner, order, asksFleet] { runner->examine(order, asksFleet); });
}

void FleetSession::reconcile(fleet::BatchId batch, const BatchOrder &connection)
{
    post([runner = m_runner, batch, connection] { runner->reconcile(batch, connection); });
}

void FleetSession::start(const BatchOrder &order)
{
    post([runner = m_runner, order] { runner->start(order); });
}

void FleetSession::watch(const BatchOrder &order)
{
    post([runner = m_runner, order] { runner->watch(order); });
}

void FleetSession::pause()
{
    post([runner = m_runner] { runner->command(engine::Pause{}); });
}

void FleetSession::resume()
{
    post([runner = m_runner] { runner->command(engine::Resume{}); });
}

void FleetSession::stop()
{
    post([runner = m_runner] { runner->command(engine::Stop{}); });
}

void FleetSession::retry(const QList<fleet::JobIndex> &jobs)
{
    post([runner = m_runner, jobs] { runner->command(engine::Retry{ids(jobs)}); });
}

void FleetSession::lookAgain(const QList<fleet::JobIndex> &jobs)
{
    post([runner = m_runner, jobs] { runner->command(engine::LookAgain{ids(jobs)}); });
}

void FleetSession::orderAnew(const QList<fleet::JobIndex> &jobs)
{
    post([runner = m_runner, jobs] { runner->command(engine::OrderAnew{ids(jobs)}); });
}

void FleetSession::cancel(const QList<fleet::JobIndex> &jobs)
{
    post([runner = m_runner, jobs] { runner->command(engine::Cancel{ids(jobs)}); });
}

void FleetSession::putBack(const QList<fleet::JobIndex> &jobs)
{
    post([runner = m_runner, jobs] { runner->command(engine::PutBack{ids(jobs)}); });
}

void FleetSession::setLimits(const RunLimits &limits)
{
    post([runner = m_runner, limits] { runner->setLimits(limits); });
}

void FleetSession::setToken(const QByteArray &token)
{
    post([runner = m_runner, token] { runner->setToken(token); });
}

void FleetSession::close(std::chrono::milliseconds deadline)
{
    post([runner = m_runner, deadline] { runner->close(deadline); });
}

} // namespace runner
