// SPDX-FileCopyrightText: 2026 Fleetwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/jsonprogress.h"

#include "cli/console.h"
#include "cli/json.h"
#include "cli/runresult.h"

#include <cmath>

namespace cli {

JsonProgress::JsonProgress(Console &console)
    : m_console(console)
{
}

JsonProgress::Told JsonProgress::toldOf(const fleet::Job &job)
{
    return {job.state, job.attempt, job.percent, job.message, job.operationId};
}

void JsonProgress::started(
    const fleet::Batch &batch, const fleet::BatchTotals &totals, const QList<fleet::Job> &jobs)
{
    for (const fleet::Customer &customer : batch.customers)
        m_customerIds.append(customer.id);
    for (const fleet::Job &job : jobs)
        m_told.push_back(toldOf(job));
    Json json;
    json["event"] = "started";
    json["batch"] = batch.id;
    json["total"] = totals.imported;
    m_console.print(lineOf(json));
}

void JsonProgress::changed(const QList<fleet::Job> &changed, const fleet::BatchTotals & /*totals*/)
{
    QByteArray lines;
    for (const fleet::Job &job : changed) {
        Told now = toldOf(job);
        Told &before = m_told.at(job.index);
        if (now == before)
            continue;
        Json json;
        json["event"] = "job";
        json["customer_id"] = utf8(m_customerIds.at(job.index));
        json["state"] = wordFor(job.state);
        json["progress"] = job.percent ? Json(*job.percent) : Json(nullptr);
        json["message"] = textOrNull(job.message);
        json["attempt"] = job.attempt;
        json["operation_id"] = textOrNull(job.operationId);
        lines += lineOf(json);
        before = std::move(now);
    }
    if (!lines.isEmpty())
        m_console.print(lines);
}

void JsonProgress::paused(PauseReason reason)
{
    Json json;
    json["event"] = "paused";
    json["reason"] = wordFor(reason);
    m_console.print(lineOf(json));
}

void JsonProgress::resumed()
{
    m_console.print(lineOf(Json{{"event", "resumed"}}));
}

void JsonProgress::finished(const RunResult &result)
{
    using fleet::JobState;
    Json json;
    json["event"] = "finished";
    json["batch"] = result.batch.id;
    json["total"] = result.totals.imported;
    for (const JobState state :
        {JobState::Active, JobState::Failed, JobState::Overdue, JobState::Unknown, JobState::Cancelled})
        json[std::string(wordFor(state))] = result.totals.of(state);
    json["excluded"] = result.totals.excluded;
    json["seconds"] = std::round(static_cast<double>(result.duration.count()) / 100) / 10;
    m_console.print(lineOf(json));
}

} // namespace cli
