// SPDX-FileCopyrightText: 2026 Fleetwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the runner does with the ledger besides committing: opening it, reading batches back, going on with one.

#include "ledger/sqliteledger.h"
#include "runner/bootclock.h"
#include "runner/fleetrunner.h"
#include "runner/wiretranslation.h"

#include <QRandomGenerator>

#include <algorithm>

namespace runner {

namespace {

LedgerProblem::Kind kindFrom(ledger::Problem::Kind kind)
{
    switch (kind) {
    case ledger::Problem::Kind::Locked:
        return LedgerProblem::Kind::Locked;
    case ledger::Problem::Kind::NewerSchema:
        return LedgerProblem::Kind::NewerSchema;
    case ledger::Problem::Kind::Corrupt:
        return LedgerProblem::Kind::Corrupt;
    case ledger::Problem::Kind::Full:
        return LedgerProblem::Kind::Full;
    case ledger::Problem::Kind::ReadOnly:
        return LedgerProblem::Kind::ReadOnly;
    case ledger::Problem::Kind::Io:
        break;
    }
    return LedgerProblem::Kind::Io;
}

engine::KnownJob knownFrom(const ledger::StoredJob &stored, const QDateTime &now)
{
    engine::KnownJob known;
    known.state = stored.job.state;
    known.attempt = static_cast<std::uint16_t>(std::clamp(stored.job.attempt, 1, 65535));
    known.hasOperation = !stored.job.operationId.isEmpty();
    known.sent = stored.sent;
    if (stored.since.isValid()) // a wall clock that was set back must not make an attempt younger than it is
        known.age = engine::Duration(std::max<qint64>(0, stored.since.msecsTo(now)));
    return known;
}

} // namespace

void FleetRunner::openLedger(const QString &path)
{
    auto opened = ledger::SqliteLedger::open(path);
    if (const auto *problem = std::get_if<ledger::Problem>(&opened)) {
        emit ledgerRefused({kindFrom(problem->kind), path, problem->detail});
        return;
    }
    m_ledger = std::move(std::get<std::unique_ptr<ledger::SqliteLedger>>(opened));
    emit ledgerOpened(m_ledger->batches());
}

void FleetRunner::load(fleet::BatchId batch)
{
    const std::optional<ledger::StoredBatch> stored = m_ledger->load(batch);
    if (!stored) {
        emit batchLoaded({}, {});
        return;
    }
    QList<fleet::Job> jobs;
    jobs.reserve(stored->jobs.size());
    for (const ledger::StoredJob &job : stored->jobs)
        jobs.append(job.job);
    emit batchLoaded(stored->batch, jobs);
}

void FleetRunner::resumeBatch(fleet::BatchId batch, const BatchOrder &order)
{
    const std::optional<ledger::StoredBatch> stored = m_ledger->load(batch);
    if (!stored) {
        emit batchLoaded({}, {});
        return;
    }
    BatchOrder resumed = order;
    resumed.batch = stored->batch;
    resumed.templateId = stored->batch.templateId;
    resumed.dialect = wfw::dialectFromWord(stored->batch.dialect).value_or(order.dialect);
    const QDateTime now = QDateTime::currentDateTimeUtc();
    std::vector<engine::KnownJob> known;
    known.reserve(static_cast<std::size_t>(stored->jobs.size()));
    for (const ledger::StoredJob &job : stored->jobs)
        known.push_back(knownFrom(job, now));
    prepare(resumed,
        std::make_unique<engine::Engine>(known, static_cast<std::uint32_t>(stored->batch.excluded),
            limitsFrom(resumed.limits), QRandomGenerator::global()->generate64(), bootTime()));
    for (const ledger::StoredJob &job : stored->jobs) {
        m_jobs[job.job.index] = job.job;
        m_changed.insert(job.job.index);
    }
    begin();
}

} // namespace runner
