// SPDX-FileCopyrightText: 2026 Fleetwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "runner/groupcommit.h"

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
    m_records = {};
    m_records.batch = batch;
    m_problem.reset();
    m_sinceLast.invalidate();
}

void GroupCommit::commitWhenDue()
{
    if (m_records.isEmpty() || m_timer.isActive())
        return;
    const std::chrono::milliseconds gone(m_sinceLast.isValid() ? m_sinceLast.elapsed() : interval.count());
    if (gone >= interval || !m_ledger->waitsForDisk())
        commitNow();
    else
        m_timer.start(interval - gone);
}

void GroupCommit::commitNow()
{
    m_timer.stop();
    if (m_records.isEmpty())
        return;
    m_problem = m_ledger->commit(m_records);
    m_sinceLast.start();
    if (m_problem) {
        m_timer.start(retryDelay);
        emit failed();
        return;
    }
    m_records.intents.clear();
    m_records.states.clear();
    m_records.requests.clear();
    emit committed();
}

} // namespace runner
