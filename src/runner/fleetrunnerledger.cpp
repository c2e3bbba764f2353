// SPDX-FileCopyrightText: 2026 Fleetwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the runner does with the ledger besides committing: opening it, reading batches back, going on with one.

#include "ledger/threadedledger.h"
#include "runner/bootclock.h"
#include "runner/fleetlook.h"
#include "runner/fleetrunner.h"
#include "runner/knownjob.h"
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

/** What other batches of the same origin have done for a customer. */
struct Elsewhere
{
    int attemptsUsed = 0; ///< keys up to this generation
    bool isTakenCareOf = false; ///< it has an agent there, or its fate is open there
};

/** Takes care that going on with one batch does not use the keys, or repeat the work, of another. */
void respect(const Elsewhere &elsewhere, engine::KnownJob &job)
{
    using fleet::JobState;
    if (job.state == JobState::Failed) { // a retry takes the number after this one
        job.attempt = std::max(job.attempt, attemptFrom(elsewhere.attemptsUsed));
        return;
    }
    const bool isUnsent = !job.sent && (job.state == JobState::Queued || job.state == JobState::Cancelled);
    if (!isUnsent || elsewhere.attemptsUsed < job.attempt)
        return;
    job.attempt = attemptFrom(elsewhere.attemptsUsed + 1);
    if (elsewhere.isTakenCareOf)
        job.state = JobState::Cancelled;
}

QHash<QString, Elsewhere> othersOf(const ledger::Ledger &books, const fleet::Batch &batch)
{
    QSet<QString> customers;
    for (const fleet::Customer &customer : batch.customers)
        customers.insert(customer.id);
    QHash<QString, Elsewhere> found;
    (void)books.customerRecords(batch.origin, [&](const ledger::CustomerRecord &record) {
        if (record.batch == batch.id || !customers.contains(record.customerId)
            || wfw::kinship(record.tenant, batch.tenant) != wfw::Kinship::Same)
            return false;
        Elsewhere &elsewhere = found[record.customerId];
        elsewhere.attemptsUsed =
            std::max(elsewhere.attemptsUsed, record.sent ? record.attempt : record.attempt - 1);
        const bool isOver =
            record.state == fleet::JobState::Failed || record.state == fleet::JobState::Cancelled;
        if (record.sent && !isOver)
            elsewhere.isTakenCareOf = true;
        return false;
    });
    return found;
}

} // namespace

void FleetRunner::openLedger(const QString &path)
{
    auto opened = ledger::ThreadedLedger::open(path);
    if (const auto *problem = std::get_if<ledger::Problem>(&opened)) {
        emit ledgerRefused({kindFrom(problem->kind), path, problem->detail});
        return;
    }
    m_look.reset();
    m_ledger = std::move(std::get<std::unique_ptr<ledger::ThreadedLedger>>(opened));
    m_commits.begin(m_ledger.get(), 0);
    emit ledgerOpened(m_ledger->batches());
}

void FleetRunner::readHistory(fleet::BatchId batch, fleet::JobIndex job)
{
    emit historyRead(batch, job, m_ledger->history(batch, job));
}

void FleetRunner::listBatches()
{
    emit batchesListed(m_ledger->batches());
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

void FleetRunner::resumeBatch(fleet::BatchId batch, const BatchOrder &order, const SecondChance &again)
{
    const std::optional<ledger::StoredBatch> stored = m_ledger->load(batch);
    if (!stored) {
        emit batchLoaded({}, {});
        return;
    }
    const wfw::Kinship kinship = wfw::kinship(stored->batch.tenant, order.tenant);
    if (kinship == wfw::Kinship::Same || (kinship == wfw::Kinship::Perhaps && order.sameAccount))
        return goOnWith(*stored, order, again);
    QSet<QString> agents;
    for (const ledger::StoredJob &job : stored->jobs) {
        if (!job.job.agentId.isEmpty())
            agents.insert(job.job.agentId);
    }
    if (kinship == wfw::Kinship::Other || agents.isEmpty()) {
        emit accountDoubted(batch, kinship);
        return;
    }
    FleetLook &look = lookWith(order);
    connect(&look, &FleetLook::accountTold, this, [this, batch, order, again](wfw::Kinship told) {
        const std::optional<ledger::StoredBatch> same = m_ledger->load(batch);
        if (m_closing)
            return;
        if (told == wfw::Kinship::Same && same)
            goOnWith(*same, order, again);
        else
            emit accountDoubted(batch, told);
    });
    look.identify(agents);
}

void FleetRunner::goOnWith(
    const ledger::StoredBatch &stored, const BatchOrder &order, const SecondChance &again)
{
    BatchOrder resumed = order;
    resumed.batch = stored.batch;
    resumed.batch.tenant = order.tenant;
    resumed.batch.requestTimeout = std::max(stored.batch.requestTimeout, order.limits.requestTimeout);
    resumed.templateId = stored.batch.templateId;
    resumed.dialect = wfw::dialectFromWord(stored.batch.dialect).value_or(order.dialect);
    resumed.limits.caution = order.limits.caution.value_or(stored.batch.caution);
    const QDateTime now = QDateTime::currentDateTimeUtc();
    const QHash<QString, Elsewhere> elsewhere = othersOf(*m_ledger, resumed.batch);
    std::vector<engine::KnownJob> known;
    known.reserve(static_cast<std::size_t>(stored.jobs.size()));
    for (const ledger::StoredJob &job : stored.jobs) {
        known.push_back(knownFrom(job, now));
        respect(elsewhere.value(stored.batch.customers.at(job.job.index).id), known.back());
    }
    prepare(resumed,
        std::make_unique<engine::Engine>(known, static_cast<std::uint32_t>(stored.batch.excluded),
            limitsFrom(resumed.limits, resumed.batch), QRandomGenerator::global()->generate64(), bootTime()));
    QList<fleet::Job> jobs;
    jobs.reserve(stored.jobs.size());
    for (const ledger::StoredJob &job : stored.jobs) {
        jobs.append(job.job);
        m_changed.insert(job.job.index);
        if (elsewhere.value(stored.batch.customers.at(job.job.index).id).isTakenCareOf)
            m_caredFor.insert(job.job.index);
    }
    m_book = JobBook(jobs, stored.batch.excluded);
    m_commits.begin(m_ledger.get(), stored.batch.id);
    for (const ledger::StoredJob &job : stored.jobs) {
        const engine::KnownJob &respected = known[job.job.index];
        if (respected.state != job.job.state)
            book(stateFor({job.job.index, respected.state, respected.attempt}));
    }
    begin(again);
}

} // namespace runner
