// SPDX-FileCopyrightText: 2026 Fleetwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "report/exportrow.h"

#include "report/explanation.h"

#include <optional>

namespace report {

namespace {

constexpr qsizetype messageLengthMax = 1000;

QString fromWord(std::string_view word)
{
    return QString::fromLatin1(word.data(), static_cast<qsizetype>(word.size()));
}

/** A server's text for a file: one line, nothing that moves a cursor or turns the reading direction. */
QString oneLine(const QString &text)
{
    QString line = text.left(messageLengthMax);
    for (QChar &character : line) {
        const char16_t unit = character.unicode();
        const bool turns = (unit >= 0x202A && unit <= 0x202E) || (unit >= 0x2066 && unit <= 0x2069);
        if (unit < 0x20 || (unit >= 0x7F && unit <= 0x9F) || turns)
            character = u' ';
    }
    return line.simplified();
}

/** Jobs come to these states without a refusal, so the reason is the state itself. */
std::optional<fleet::Failure> failureOf(const fleet::Job &job)
{
    if (job.failure)
        return job.failure;
    fleet::Failure failure;
    failure.at = job.endedAt;
    if (job.state == fleet::JobState::Overdue) {
        failure.stage = fleet::Failure::Stage::Watch;
        failure.kind = fleet::Failure::Kind::Operation;
        failure.code = QStringLiteral("overdue");
        failure.message = job.message;
        return failure;
    }
    if (job.state == fleet::JobState::Unknown) {
        failure.kind = fleet::Failure::Kind::Network;
        failure.code = QStringLiteral("fate_unknown");
        return failure;
    }
    return std::nullopt;
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
    const std::optional<fleet::Failure> failure = failureOf(job);
    if (!failure)
        return;
    const Explanation explanation = explainForFile(*failure);
    const QString message = oneLine(failure->message);
    code = oneLine(failure->code);
    kind = fromWord(fleet::wordFor(failure->kind));
    error = message.isEmpty() ? explanation.sentence
                              : explanation.sentence + QStringLiteral(" Details: ") + message;
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
