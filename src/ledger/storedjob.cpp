// SPDX-FileCopyrightText: 2026 Fleetwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ledger/storedjob.h"

#include <algorithm>
#include <utility>

namespace ledger {

void applyTo(fleet::Job &job, const IntentRecord &record)
{
    job.attempt = record.attempt;
}

void applyTo(fleet::Job &job, const StateRecord &record)
{
    if (record.state == fleet::JobState::Submitting && job.state == fleet::JobState::Queued)
        job.startedAt = record.at;
    job.state = record.state;
    job.attempt = record.attempt;
    job.operationId = record.operationId;
    job.agentId = record.agentId;
    job.phoneNumber = record.phoneNumber;
    job.failure = record.failure;
    if (record.state == fleet::JobState::Queued)
        job.conflict.clear(); // a new attempt
    job.endedAt = isEnd(record.state) ? record.at : QDateTime();
    if (record.state == fleet::JobState::Active)
        job.percent = 100;
    else if (record.state == fleet::JobState::Queued)
        job.percent.reset();
    const bool goesOn = !isEnd(record.state) || record.state == fleet::JobState::Overdue;
    if (!goesOn || record.state == fleet::JobState::Queued)
        job.message.clear(); // it is no longer doing what it last said
}

void applyTo(fleet::Job &job, const NoteRecord &record)
{
    if (record.note.word == fleet::conflictNote)
        job.conflict = record.note.text;
}

void applyTo(StoredJob &stored, const IntentRecord &record)
{
    applyTo(stored.job, record);
    stored.sent = true;
    stored.since = record.at;
}

void applyTo(StoredJob &stored, const StateRecord &record)
{
    if (record.attempt != stored.job.attempt)
        stored.sent = false;
    if (stored.job.operationId.isEmpty() && !record.operationId.isEmpty())
        stored.since = record.at;
    applyTo(stored.job, record);
}

void arrange(fleet::JobHistory &history)
{
    using fleet::JobState;
    // Requests and states of one commit were written down apart.
    std::stable_sort(history.entries.begin(), history.entries.end(),
        [](const fleet::HistoryEntry &left, const fleet::HistoryEntry &right) { return left.at < right.at; });
    for (fleet::AttemptFacts &attempt : history.attempts) {
        for (const fleet::HistoryEntry &entry : std::as_const(history.entries)) {
            if (entry.request || entry.note || entry.attempt != attempt.number)
                continue;
            const bool isSettled = entry.state == JobState::Active || entry.state == JobState::Failed
                || entry.state == JobState::Cancelled;
            attempt.settledAs = isSettled ? std::optional(entry.state) : std::nullopt;
            attempt.settledAt = isSettled ? entry.at : QDateTime();
            if (entry.state == JobState::Submitting && !attempt.firstSentAt.isValid())
                attempt.firstSentAt = entry.at;
        }
    }
}

fleet::BatchTotals totalsOf(const StoredBatch &batch)
{
    fleet::BatchTotals totals;
    totals.excluded = static_cast<std::uint32_t>(batch.batch.excluded);
    for (const StoredJob &stored : batch.jobs)
        ++totals.byState[indexOf(stored.job.state)];
    totals.imported = totals.excluded + totals.jobs();
    return totals;
}

} // namespace ledger
