// SPDX-FileCopyrightText: 2026 Fleetwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "wfw/operationreply.h"

#include "wfw/openreply.h"
#include "wfw/operationbody.h"
#include "wfw/operationid.h"
#include "wfw/plaintext.h"
#include "wfw/replyfacts.h"

namespace wfw {

namespace {

constexpr qsizetype agentIdLengthMax = 128;

void malformed(Answer &answer, const QString &code)
{
    answer.operation = {}; // it has no meaning any more
    answer.verdict = Verdict::Malformed;
    answer.code = code;
}

/** Looks at every link for the log, and takes an id from one only where the body named none. */
QString idFromLinks(const RawReply &reply, const OperationBody &body, const QUrl &origin, QStringList &notes)
{
    QString id;
    const QString location = QString::fromLatin1(reply.header("Location"));
    for (const QString &link : {body.link, location}) {
        if (link.isEmpty())
            continue;
        const StatusLink read = readStatusLink(link, origin);
        if (read.isOdd)
            notes << QStringLiteral("status link is not one of ours, not followed: ") + plainText(link, 200);
        if (id.isEmpty())
            id = read.operationId;
    }
    return id;
}

void takeError(Answer &answer, const OperationBody &body)
{
    if (!body.error)
        return;
    answer.code = body.error->code;
    answer.message = body.error->message;
    answer.retryable = body.error->retryable;
}

/** The status, or what may be concluded where a reply leaves it out. */
std::optional<fleet::Operation::Status> statusOf(const OperationBody &body, bool isNamed, int httpStatus)
{
    if (body.status)
        return body.status;
    if (body.error)
        return {};
    if (httpStatus == 200 && !body.agentId.isEmpty())
        return fleet::Operation::Status::Completed;
    if (isNamed)
        return fleet::Operation::Status::InProgress;
    return {};
}

/** \a isNamed: the reply itself says which operation it is about. */
void judge(Answer &answer, const OperationBody &body, bool isNamed)
{
    using Status = fleet::Operation::Status;
    const auto status = statusOf(body, isNamed, answer.httpStatus);
    if (!status) {
        takeError(answer, body);
        malformed(answer, answer.code.isEmpty() ? QStringLiteral("missing_status") : answer.code);
        return;
    }
    answer.operation.status = *status;
    switch (*status) {
    case Status::InProgress:
        answer.verdict = Verdict::InProgress;
        if (answer.operation.id.isEmpty())
            malformed(answer, QStringLiteral("missing_operation_id"));
        return;
    case Status::Completed:
        answer.verdict = Verdict::Completed;
        if (answer.operation.agentId.isEmpty() || answer.operation.agentId.size() > agentIdLengthMax)
            malformed(answer, QStringLiteral("missing_agent_id"));
        return;
    case Status::Failed:
        answer.verdict = Verdict::OperationFailed;
        takeError(answer, body);
        if (answer.code.isEmpty())
            answer.code = QStringLiteral("operation_failed");
        if (answer.message.isEmpty())
            answer.message = answer.operation.message;
        return;
    }
}

Decoded decode(const RawReply &reply, Purpose purpose, const QString &askedId, const QUrl &origin)
{
    Decoded decoded;
    OpenedReply opened = openReply(reply, purpose);
    Answer &answer = decoded.answer;
    answer = opened.answer;
    if (opened.document.is_null())
        return decoded;
    if (!opened.document.is_object()) {
        malformed(answer, QStringLiteral("broken_json"));
        return decoded;
    }
    const OperationBody body = readOperation(opened.document);
    const QString linkId = idFromLinks(reply, body, origin, decoded.notes);
    QString id = body.id.value_or(askedId.isEmpty() ? linkId : askedId);
    if (!id.isEmpty() || body.id) {
        if (!isOperationId(id)) {
            malformed(answer, QStringLiteral("invalid_operation_id"));
            return decoded;
        }
        if (!askedId.isEmpty() && id != askedId) {
            malformed(answer, QStringLiteral("other_operation"));
            return decoded;
        }
    }
    if (!body.isKnownWord)
        decoded.notes << QStringLiteral("status word never seen before, read as in progress: ")
                + body.statusWord;
    answer.operation = {std::move(id), fleet::Operation::Status::InProgress, body.statusWord, body.percent,
        body.message, body.agentId, body.phoneNumber};
    if (purpose == Purpose::Submit)
        answer.keyLife = keyLifeFrom(reply, body.createdAt, body.expiresAt);
    judge(answer, body, body.id.has_value() || !linkId.isEmpty());
    return decoded;
}

} // namespace

Decoded decodeSubmitReply(const RawReply &reply, const QUrl &origin)
{
    return decode(reply, Purpose::Submit, {}, origin);
}

Decoded decodePollReply(const RawReply &reply, const QString &operationId, const QUrl &origin)
{
    return decode(reply, Purpose::Poll, operationId, origin);
}

} // namespace wfw
