// SPDX-FileCopyrightText: 2026 Fleetwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "report/exportrow.h"

#include "report/explanation.h"
#include "report/plaintext.h"
#include "report/reason.h"

namespace report {

namespace {

QString fromWord(std::string_view word)
{
    return QString::fromLatin1(word.data(), static_cast<qsizetype>(word.size()));
}

QString statusWord(fleet::JobState state)
{
    return state == fleet::JobState::Overdue ? QStringLiteral("timeout") : fromWord(fleet::wordFor(state));
}

} // namespace

ExportRow::ExportRow(const fleet::Customer &rowCustomer, const fleet::Job &rowJob)
    : customer(rowCustomer)
    , job(rowJob)
    , status(statusWord(rowJob.state))
{
    const std::optional<fleet::Failure> failure = reasonOf(job);
    if (!failure)
        return;
    const Explanation explanation = explainForFile(*failure);
    code = oneLine(failure->code);
    kind = fromWord(fleet::wordFor(failure->kind));
    error = explanation.words.isEmpty()
        ? explanation.sentence
        : explanation.sentence + QStringLiteral(" Details: ") + explanation.words;
    hint = explanation.hint;
    retryable = failure->retryable;
    httpStatus = failure->httpStatus;
    const QDateTime at = failure->at.isValid() ? failure->at : job.endedAt;
    failedAt = at.isValid() ? at.toUTC().toString(Qt::ISODate) : QString();
}

QStringList failureColumns()
{
    return QStringLiteral("status,code,error,hint,attempt,operation_id,failed_at").split(u',');
}

QStringList resultColumns()
{
    return QStringLiteral("status,code,error,hint,attempt,operation_id,agent_id,phone_number,failed_at")
        .split(u',');
}

qsizetype listColumnCount(const QStringList &header)
{
    for (const QStringList &columns : {resultColumns(), failureColumns()}) {
        if (header.size() > columns.size() && header.last(columns.size()) == columns)
            return header.size() - columns.size();
    }
    return header.size();
}

} // namespace report
