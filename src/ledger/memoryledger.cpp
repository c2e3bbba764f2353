// SPDX-FileCopyrightText: 2026 Fleetwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ledger/memoryledger.h"

namespace ledger {

std::optional<Problem> MemoryLedger::addBatch(fleet::Batch &batch)
{
    batch.id = ++m_lastBatch;
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
    for (const IntentRecord &intent : transaction.intents)
        m_jobs[{transaction.batch, intent.job}].attempts.insert(intent.attempt, {intent.key, intent.body});
    for (const StateRecord &state : transaction.states)
        m_jobs[{transaction.batch, state.job}].last = state;
    return std::nullopt;
}

std::optional<StoredAttempt> MemoryLedger::attempt(
    fleet::BatchId batch, fleet::JobIndex job, int number) const
{
    const auto memory = m_jobs.constFind({batch, job});
    if (memory == m_jobs.constEnd())
        return std::nullopt;
    const auto found = memory->attempts.constFind(number);
    return found == memory->attempts.constEnd() ? std::nullopt : std::optional(*found);
}

std::optional<StateRecord> MemoryLedger::lastState(fleet::BatchId batch, fleet::JobIndex job) const
{
    const auto memory = m_jobs.constFind({batch, job});
    return memory == m_jobs.constEnd() ? std::nullopt : memory->last;
}

} // namespace ledger
