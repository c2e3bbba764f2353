// SPDX-FileCopyrightText: 2026 Fleetwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ledger/storedjob.h"

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
    job.endedAt = isEnd(record.state) ? record.at : QDateTime();
    if (record.state == fleet::JobState::Active)
        job.percent = 100;
    else if (record.state == fleet::JobState::Queued)
        job.percent.reset();
    const bool goesOn = !isEnd(record.state) || record.state == fleet::JobState::Overdue;
    if (!goesOn || record.state == fleet::JobState::Queued)
        job.message.clear(); // it is no longer doing what it last said
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
