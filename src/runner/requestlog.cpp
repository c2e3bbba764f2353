// SPDX-FileCopyrightText: 2026 Fleetwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "runner/requestlog.h"

#include "runner/bootclock.h"

namespace runner {

void RequestLog::sent(engine::Lane lane, fleet::JobIndex job)
{
    timesOf(lane).insert(job, bootTime());
}

RequestLog::Times &RequestLog::timesOf(engine::Lane lane)
{
    return lane == engine::Lane::Submit ? m_submitsSentAt : m_pollsSentAt;
}

std::optional<ledger::RequestRecord> RequestLog::answered(
    engine::Lane lane, fleet::JobIndex job, int attempt, const wfw::Answer &answer)
{
    const engine::Instant now = bootTime();
    const engine::Instant sentAt = timesOf(lane).take(job);
    const bool isSubmit = lane == engine::Lane::Submit;
    if (!isSubmit && answer.verdict == wfw::Verdict::InProgress)
        return std::nullopt;
    ledger::RequestRecord record;
    record.job = job;
    record.attempt = attempt;
    record.at = QDateTime::currentDateTimeUtc();
    record.request.kind = isSubmit ? fleet::Request::Kind::Submit : fleet::Request::Kind::Poll;
    if (sentAt != engine::Instant{})
        record.request.duration = now - sentAt;
    record.request.httpStatus = answer.httpStatus;
    record.request.outcome = wordFor(answer.verdict);
    record.request.code = answer.code;
    record.request.message = answer.message;
    record.request.body = answer.excerpt;
    return record;
}

QString wordFor(wfw::Verdict verdict)
{
    using wfw::Verdict;
    switch (verdict) {
    case Verdict::InProgress:
        return QStringLiteral("in_progress");
    case Verdict::Completed:
        return QStringLiteral("completed");
    case Verdict::OperationFailed:
        return QStringLiteral("operation_failed");
    case Verdict::Refused:
        return QStringLiteral("refused");
    case Verdict::Throttled:
        return QStringLiteral("throttled");
    case Verdict::ServerFault:
        return QStringLiteral("server_fault");
    case Verdict::Lost:
        return QStringLiteral("lost");
    case Verdict::NotSent:
        return QStringLiteral("not_sent");
    case Verdict::Interfered:
        return QStringLiteral("interfered");
    case Verdict::Malformed:
        return QStringLiteral("malformed");
    case Verdict::NotFound:
        return QStringLiteral("not_found");
    case Verdict::SignInExpired:
        return QStringLiteral("sign_in_expired");
    case Verdict::Forbidden:
        return QStringLiteral("forbidden");
    }
    return QStringLiteral("malformed");
}

} // namespace runner
