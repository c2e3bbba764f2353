// SPDX-FileCopyrightText: 2026 Fleetwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/summary.h"

#include "cli/duration.h"
#include "cli/text.h"
#include "report/explanation.h"

using namespace Qt::Literals::StringLiterals;

namespace cli {

namespace {

using fleet::JobState;

QString countText(JobState state, int count)
{
    switch (state) {
    case JobState::Queued:
        return Text::tr("%n agent(s) not ordered", nullptr, count);
    case JobState::Submitting:
        return Text::tr("%n order(s) without an answer", nullptr, count);
    case JobState::Provisioning:
        return Text::tr("%n agent(s) still being provisioned", nullptr, count);
    case JobState::Overdue:
        return Text::tr("%n agent(s) overdue", nullptr, count);
    case JobState::Active:
        return Text::tr("%n agent(s) active", nullptr, count);
    case JobState::Failed:
        return Text::tr("%n agent(s) failed", nullptr, count);
    case JobState::Unknown:
        return Text::tr("%n agent(s) of unknown fate", nullptr, count);
    case JobState::Cancelled:
        break;
    }
    return Text::tr("%n agent(s) cancelled", nullptr, count);
}

QString countsOf(const fleet::BatchTotals &totals)
{
    QStringList parts;
    for (const JobState state : {JobState::Active, JobState::Failed, JobState::Overdue, JobState::Unknown,
             JobState::Cancelled, JobState::Provisioning, JobState::Submitting, JobState::Queued}) {
        if (const auto count = totals.of(state); count > 0 || state == JobState::Active)
            parts.append(countText(state, static_cast<int>(count)));
    }
    if (totals.excluded > 0)
        parts.append(Text::tr("%n row(s) left out", nullptr, static_cast<int>(totals.excluded)));
    return parts.join(u", "_s);
}

QString whatHappened(const fleet::Job &job)
{
    if (job.state == JobState::Overdue)
        return Text::tr(
            "Still in progress when the time was up. It may come up yet: look again with \"watch %1\".")
            .arg(job.operationId);
    if (!job.failure)
        return {};
    const report::Explanation explanation = report::explain(*job.failure);
    if (job.failure->message.isEmpty())
        return Text::tr("%1 %2", "what happened, what to do").arg(explanation.sentence, explanation.hint);
    return Text::tr("%1 (\"%2\") %3", "what happened, the server's own words, what to do")
        .arg(explanation.sentence, job.failure->message, explanation.hint);
}

bool didNotComeUp(JobState state)
{
    return state == JobState::Failed || state == JobState::Overdue || state == JobState::Unknown;
}

} // namespace

QString summaryOf(const RunResult &result)
{
    const QString counts = countsOf(result.totals);
    const QString time = durationText(result.duration);
    switch (result.end) {
    case RunResult::End::Finished:
        break;
    case RunResult::End::Interrupted:
        return Text::tr("Interrupted after %1: %2.").arg(time, counts);
    case RunResult::End::SignInRefused:
        return Text::tr("The server refused the token after %1: %2. Start again with a valid one.")
            .arg(time, counts);
    case RunResult::End::Forbidden:
        return Text::tr(
            "The token may not order agents, said the server after %1: %2. Ask for the scope agents:write.")
            .arg(time, counts);
    case RunResult::End::OtherAccount:
        return Text::tr(
            "Batch %1 is another account's: the server lists none of its agents under this token. "
            "Nothing was ordered. Use the token of that account.")
            .arg(result.batch.id);
    case RunResult::End::UnclearAccount:
        return Text::tr(
            "Batch %1 was ordered under another token, and nothing tells whether that is the same "
            "account. Nothing was ordered. If it is, say so with --same-account.")
            .arg(result.batch.id);
    case RunResult::End::LedgerUnusable:
        return Text::tr("The ledger cannot be used (%3), so the run ended after %1: %2.")
            .arg(time, counts, result.problem);
    case RunResult::End::Held:
        return Text::tr("%1 The run ended after %2: %3.", "what happened, duration, counts")
            .arg(result.problem, time, counts);
    }
    return Text::tr("Done in %1: %2.").arg(time, counts);
}

QStringList failureLines(const RunResult &result, qsizetype linesMax)
{
    QStringList lines;
    int more = 0;
    for (const fleet::Job &job : result.jobs) {
        if (!didNotComeUp(job.state))
            continue;
        if (lines.size() >= linesMax) {
            ++more;
            continue;
        }
        const fleet::Customer &customer = result.batch.customers.at(job.index);
        const bool isWatched = customer.id == job.operationId; // its row and customer mean nothing to anybody
        lines.append(isWatched ? Text::tr("operation %1: %2").arg(customer.id, whatHappened(job))
                               : Text::tr("row %1, customer %2: %3")
                                     .arg(QString::number(customer.row), customer.id, whatHappened(job)));
    }
    if (more > 0)
        lines.append(Text::tr("… and %n more. --failures writes all of them to a file.", nullptr, more));
    return lines;
}

QStringList conflictLines(const RunResult &result, qsizetype linesMax)
{
    QStringList lines;
    for (const fleet::Job &job : result.jobs) {
        const QString sentence = report::explainConflict(job);
        if (sentence.isEmpty() || lines.size() >= linesMax)
            continue;
        const fleet::Customer &customer = result.batch.customers.at(job.index);
        lines.append(
            Text::tr("row %1, customer %2: %3").arg(QString::number(customer.row), customer.id, sentence));
    }
    return lines;
}

} // namespace cli
