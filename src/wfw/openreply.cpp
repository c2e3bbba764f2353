// SPDX-FileCopyrightText: 2026 Fleetwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "wfw/openreply.h"

#include "wfw/json.h"
#include "wfw/plaintext.h"
#include "wfw/replyfacts.h"
#include "wfw/wirenumber.h"

#include <algorithm>

namespace wfw {

namespace {

struct TransportWord
{
    Verdict verdict;
    QString code;
};

TransportWord wordFor(TransportEnd end)
{
    switch (end) {
    case TransportEnd::Complete:
    case TransportEnd::ConnectionLost:
        return {Verdict::Lost, QStringLiteral("network_lost")};
    case TransportEnd::DeadlinePassed:
        return {Verdict::Lost, QStringLiteral("deadline_exceeded")};
    case TransportEnd::TooLarge:
        return {Verdict::Malformed, QStringLiteral("reply_too_large")};
    case TransportEnd::ConnectionRefused:
        return {Verdict::NotSent, QStringLiteral("connection_refused")};
    case TransportEnd::HostNotFound:
        return {Verdict::NotSent, QStringLiteral("host_not_found")};
    case TransportEnd::TlsFailed:
        return {Verdict::NotSent, QStringLiteral("tls_failed")};
    case TransportEnd::ProxyFailed:
        return {Verdict::NotSent, QStringLiteral("proxy_failed")};
    case TransportEnd::NeverLeft:
        return {Verdict::NotSent, QStringLiteral("not_connected")};
    }
    return {Verdict::Lost, QStringLiteral("network_lost")};
}

bool isSuccess(int status)
{
    return status == 200 || status == 202;
}

/** The status line alone says that nothing was done, whatever became of the body behind it. */
bool isSettledByStatus(int status)
{
    return (status >= 300 && status <= 399) || status == 401 || status == 407 || status == 429;
}

/** Fewer or more bytes than the reply announced. Qt reports a cut body as a success now and then. */
bool isCut(const RawReply &reply)
{
    const auto announced = countFrom(reply.header("Content-Length"));
    const bool hasNoBody = reply.status == 204 || reply.status == 304 || reply.status < 200;
    return announced && !hasNoBody && *announced != reply.body.size();
}

QString codeForStatus(int status, Verdict verdict, BodyKind kind)
{
    if (status >= 300 && status <= 399)
        return QStringLiteral("redirected");
    if (status == 407)
        return QStringLiteral("proxy_sign_in");
    if (status == 511)
        return QStringLiteral("network_sign_in");
    if (verdict == Verdict::Interfered && (kind == BodyKind::Page || kind == BodyKind::Other))
        return QStringLiteral("not_json");
    if (status < 300)
        return QStringLiteral("unexpected_status");
    return QStringLiteral("http_%1").arg(status);
}

BodyKind kindOf(const JsonReading &reading, const QByteArray &body)
{
    if (reading.problem == JsonReading::Problem::Empty)
        return BodyKind::None;
    if (reading.problem == JsonReading::Problem::None && reading.value.is_object())
        return BodyKind::Api;
    return body.trimmed().startsWith('<') ? BodyKind::Page : BodyKind::Other;
}

void judgeByTransport(Answer &answer, const RawReply &reply)
{
    const TransportWord word = wordFor(reply.end);
    answer.verdict = word.verdict;
    answer.code = word.code;
    answer.message = plainText(reply.problem, messageLengthMax);
    if (reply.end == TransportEnd::TooLarge && reply.status != 0 && !isSuccess(reply.status))
        answer.verdict = verdictForStatus(reply.status, Purpose::Submit, BodyKind::Page, {});
}

void judgeUnreadable(Answer &answer, const RawReply &reply, JsonReading::Problem problem)
{
    using Problem = JsonReading::Problem;
    switch (problem) {
    case Problem::None:
        return;
    case Problem::Foreign:
        answer.verdict = Verdict::Interfered;
        answer.code = QStringLiteral("not_json");
        return;
    case Problem::Empty:
        // Without a length nobody can tell an empty body from one that was cut off before it began.
        answer.verdict = reply.header("Content-Length").isEmpty() ? Verdict::Lost : Verdict::Malformed;
        answer.code = QStringLiteral("empty_reply");
        return;
    case Problem::Incomplete:
        answer.verdict = Verdict::Lost;
        answer.code = QStringLiteral("truncated_reply");
        return;
    case Problem::Broken:
    case Problem::TooDeep:
        answer.verdict = Verdict::Malformed;
        answer.code = QStringLiteral("broken_json");
        return;
    }
}

void judgeByStatus(Answer &answer, const RawReply &reply, Purpose purpose, const JsonReading &reading)
{
    const BodyKind kind = kindOf(reading, reply.body);
    const ErrorBody error =
        kind == BodyKind::Api ? readError(reading.value).value_or(ErrorBody{}) : ErrorBody{};
    answer.verdict = verdictForStatus(reply.status, purpose, kind, error);
    answer.code = error.code.isEmpty() ? codeForStatus(reply.status, answer.verdict, kind) : error.code;
    answer.message = error.message;
    answer.retryable = error.retryable;
    if (error.retryAfter)
        answer.retryAfter = std::max(*error.retryAfter, answer.retryAfter.value_or(*error.retryAfter));
}

} // namespace

OpenedReply openReply(const RawReply &reply, Purpose purpose)
{
    OpenedReply opened;
    Answer &answer = opened.answer;
    answer.httpStatus = reply.status;
    answer.pollAfter = pollAfterOf(reply);
    answer.retryAfter = retryAfterOf(reply);
    answer.rate = rateOf(reply);

    const bool isSettled = isSettledByStatus(reply.status);
    if (!isSettled && (reply.end != TransportEnd::Complete || reply.status == 0)) {
        judgeByTransport(answer, reply);
        return opened;
    }
    JsonReading reading = readJson(reply.body);
    const bool isIncomplete = isCut(reply) || reading.problem == JsonReading::Problem::Incomplete;
    if (!isSettled && isIncomplete) {
        judgeUnreadable(answer, reply, JsonReading::Problem::Incomplete);
        return opened;
    }
    if (!isSuccess(reply.status)) {
        judgeByStatus(answer, reply, purpose, reading);
        return opened;
    }
    judgeUnreadable(answer, reply, reading.problem);
    if (reading.problem == JsonReading::Problem::None)
        opened.document = std::move(reading.value);
    return opened;
}

} // namespace wfw
