// SPDX-FileCopyrightText: 2026 Fleetwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ledger/storedjob.h"

namespace ledger {

void applyTo(StoredJob &stored, const IntentRecord &record)
{
    fleet::Job &job = stored.job;
    job.attempt = record.attempt;
    job.startedAt = record.at;
    job.endedAt = {};
    job.percent.reset();
    job.message.clear();
    stored.sent = true;
    stored.since = record.at;
}

void applyTo(StoredJob &stored, const StateRecord &record)
{
    fleet::Job &job = stored.job;
    if (record.attempt != job.attempt)
        stored.sent = false;
    if (job.operationId.isEmpty() && !record.operationId.isEmpty())
        stored.since = record.at;
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
