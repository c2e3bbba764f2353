// SPDX-FileCopyrightText: 2026 Fleetwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "runner/groupcommit.h"

#include <QPointer>

#include <utility>

namespace runner {

namespace {

using namespace std::chrono_literals;

constexpr std::chrono::milliseconds interval = 40ms;
constexpr std::chrono::milliseconds retryDelay = 2s;

} // namespace

GroupCommit::GroupCommit(QObject *parent)
    : QObject(parent)
    , m_timer(this)
{
    m_timer.setSingleShot(true);
    m_timer.setTimerType(Qt::PreciseTimer); // a coarse one may double the wait
    connect(&m_timer, &QTimer::timeout, this, &GroupCommit::commitNow);
}

void GroupCommit::begin(ledger::Ledger *ledger, fleet::BatchId batch)
{
    m_timer.stop();
    m_ledger = ledger;
    ++m_use;
    m_records = {};
    m_records.batch = batch;
    m_underWay = {};
    m_isCommitting = false;
    m_problem.reset();
    m_sinceLast.invalidate();
}

void GroupCommit::commitWhenDue()
{
    if (m_records.isEmpty() || m_isCommitting || m_timer.isActive())
        return;
    const std::chrono::milliseconds gone(m_sinceLast.isValid() ? m_sinceLast.elapsed() : interval.count());
    if (gone >= interval || !m_ledger->waitsForDisk())
        commitNow();
    else
        m_timer.start(interval - gone);
}

void GroupCommit::commitNow()
{
    if (m_records.isEmpty() || m_isCommitting)
        return;
    m_timer.stop();
    m_sinceLast.start();
    m_isCommitting = true;
    m_underWay = std::exchange(m_records, {});
    m_records.batch = m_underWay.batch;
    emit begun();
    m_ledger->beginCommit(
        m_underWay, [self = QPointer(this), use = m_use](const std::optional<ledger::Problem> &problem) {
            if (self && self->m_use == use)
                self->ended(problem);
        });
}

void GroupCommit::ended(const std::optional<ledger::Problem> &problem)
{
    m_isCommitting = false;
    m_problem = problem;
    ledger::Transaction tried = std::exchange(m_underWay, {});
    if (m_problem) {
        tried.intents += m_records.intents;
        tried.states += m_records.states;
        tried.requests += m_records.requests;
        tried.notes += m_records.notes;
        if (m_records.keyLife)
            tried.keyLife = m_records.keyLife;
        m_records = tried;
        m_timer.start(retryDelay);
        emit failed();
        return;
    }
    emit committed();
    commitWhenDue(); // what came meanwhile
}

} // namespace runner
