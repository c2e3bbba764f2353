// SPDX-FileCopyrightText: 2026 Fleetwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ledger/memoryledger.h"

#include "ledger/storedjob.h"

#include <QCryptographicHash>

#include <algorithm>
#include <utility>

namespace ledger {

std::optional<Problem> MemoryLedger::addBatch(fleet::Batch &batch)
{
    batch.id = m_batches.isEmpty() ? 1 : m_batches.lastKey() + 1;
    BatchMemory memory;
    memory.stored.batch = batch;
    memory.stored.batch.firstAttempts.clear();
    memory.stored.jobs.resize(batch.customers.size());
    for (fleet::JobIndex index = 0; index < static_cast<fleet::JobIndex>(batch.customers.size()); ++index) {
        memory.stored.jobs[index].job.index = index;
        memory.stored.jobs[index].job.attempt = batch.firstAttempts.value(index, 1);
    }
    m_batches.insert(batch.id, memory);
    return std::nullopt;
}

std::optional<Problem> MemoryLedger::commit(const Transaction &transaction)
{
    for (const IntentRecord &intent : transaction.intents) {
        if (attempt(transaction.batch, intent.job, intent.attempt)) {
            return Problem{Problem::Kind::Corrupt,
                QStringLiteral("attempt %1 of job %2 was recorded before")
                    .arg(intent.attempt)
                    .arg(intent.job)};
        }
    }
    BatchMemory &memory = m_batches[transaction.batch];
    for (const IntentRecord &intent : transaction.intents) {
        memory.attempts[intent.job].insert(intent.attempt, intent);
        applyTo(memory.stored.jobs[intent.job], intent);
    }
    for (const RequestRecord &record : transaction.requests)
        memory.entries[record.job].append({record.at, record.attempt, {}, record.request});
    for (const NoteRecord &record : transaction.notes) {
        memory.entries[record.job].append({record.at, record.attempt, {}, std::nullopt, record.note});
        applyTo(memory.stored.jobs[record.job].job, record);
    }
    if (transaction.keyLife)
        memory.stored.batch.keyLife = transaction.keyLife;
    for (const StateRecord &state : transaction.states) {
        StoredJob &stored = memory.stored.jobs[state.job];
        const bool isAnother = state.attempt != stored.job.attempt;
        applyTo(stored, state);
        // The intents above are also those of attempts that come after these states.
        if (const auto &attempts = memory.attempts[state.job];
            isAnother && attempts.contains(state.attempt)) {
            stored.sent = true;
            stored.since = attempts[state.attempt].at;
        }
        const OperationOwner owner{transaction.batch, state.job};
        if (!state.operationId.isEmpty() && !m_owners.contains(state.operationId, owner))
            m_owners.insert(state.operationId, owner);
        memory.entries[state.job].append({state.at, state.attempt, state.state, std::nullopt});
    }
    return std::nullopt;
}

std::optional<Problem> MemoryLedger::takeUp(
    fleet::BatchId batch, const QString &tenant, std::chrono::milliseconds requestTimeout)
{
    fleet::Batch &stored = m_batches[batch].stored.batch;
    stored.tenant = tenant;
    stored.requestTimeout = std::max(stored.requestTimeout, requestTimeout);
    return std::nullopt;
}

std::optional<StoredAttempt> MemoryLedger::attempt(
    fleet::BatchId batch, fleet::JobIndex job, int number) const
{
    const auto memory = m_batches.constFind(batch);
    if (memory == m_batches.constEnd())
        return std::nullopt;
    const auto attempts = memory->attempts.constFind(job);
    if (attempts == memory->attempts.constEnd() || !attempts->contains(number))
        return std::nullopt;
    const IntentRecord intent = attempts->value(number);
    return StoredAttempt{intent.key, intent.body};
}

std::optional<OperationOwner> MemoryLedger::ownerOf(const QString &origin, const QString &operationId) const
{
    std::optional<OperationOwner> first;
    const auto [begin, end] = m_owners.equal_range(operationId);
    for (auto owner = begin; owner != end; ++owner) {
        const StoredBatch &stored = m_batches.constFind(owner->batch)->stored;
        if (stored.batch.origin != origin || stored.jobs.at(owner->job).job.operationId != operationId)
            continue;
        if (!first || std::pair(owner->batch, owner->job) < std::pair(first->batch, first->job))
            first = *owner;
    }
    return first;
}

void MemoryLedger::visitOperations(const OperationVisitor &visit) const
{
    for (const BatchMemory &memory : m_batches) {
        for (const StoredJob &stored : memory.stored.jobs) {
            if (!stored.job.operationId.isEmpty())
                visit(stored.job.operationId);
        }
    }
}

fleet::JobHistory MemoryLedger::history(fleet::BatchId batch, fleet::JobIndex job) const
{
    fleet::JobHistory history;
    const auto memory = m_batches.constFind(batch);
    if (memory == m_batches.constEnd())
        return history;
    const auto attempts = memory->attempts.value(job);
    for (const IntentRecord &intent : attempts) {
        fleet::AttemptFacts facts;
        facts.number = intent.attempt;
        facts.key = intent.key;
        facts.bodySha256 = QCryptographicHash::hash(intent.body, QCryptographicHash::Sha256);
        facts.origin = memory->stored.batch.origin;
        facts.tenant = memory->stored.batch.tenant;
        facts.intendedAt = intent.at;
        history.attempts.append(facts);
    }
    history.entries = memory->entries.value(job);
    arrange(history);
    return history;
}

QList<fleet::BatchSummary> MemoryLedger::batches() const
{
    QList<fleet::BatchSummary> summaries;
    for (const BatchMemory &memory : m_batches) {
        const fleet::Batch &batch = memory.stored.batch;
        summaries.prepend({batch.id, batch.name, batch.environment, batch.origin, batch.tenant,
            batch.createdAt, totalsOf(memory.stored)});
    }
    return summaries;
}

std::optional<StoredBatch> MemoryLedger::load(fleet::BatchId batch) const
{
    const auto memory = m_batches.constFind(batch);
    return memory == m_batches.constEnd() ? std::nullopt : std::optional(memory->stored);
}

QList<CustomerRecord> MemoryLedger::customerRecords(const QString &origin, const RecordFilter &isWanted) const
{
    QList<CustomerRecord> records;
    for (const BatchMemory &memory : m_batches) {
        if (memory.stored.batch.origin != origin)
            continue;
        for (const StoredJob &stored : memory.stored.jobs) {
            const fleet::Job &job = stored.job;
            const CustomerRecord record{memory.stored.batch.customers.at(job.index).id,
                memory.stored.batch.id, job.index, job.state, job.attempt, stored.sent, job.agentId,
                memory.stored.batch.tenant};
            if (isWanted(record))
                records.append(record);
        }
    }
    return records;
}

QSet<QString> MemoryLedger::activeCustomers(const QString &origin) const
{
    QSet<QString> ids;
    for (const BatchMemory &memory : m_batches) {
        if (memory.stored.batch.origin != origin)
            continue;
        for (const StoredJob &stored : memory.stored.jobs) {
            if (stored.job.state == fleet::JobState::Active)
                ids.insert(memory.stored.batch.customers.at(stored.job.index).id);
        }
    }
    return ids;
}

} // namespace ledger
