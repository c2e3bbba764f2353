// SPDX-FileCopyrightText: 2026 Fleetwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "wfw/operationbody.h"

#include <algorithm>
#include <cmath>

namespace wfw {

namespace {

constexpr int idLengthMax = 129; // one more than allowed, so that a cut id cannot pass for a good one
constexpr int linkLengthMax = 4096;
constexpr int phoneLengthMax = 40;
constexpr int timeLengthMax = 64;

bool isAgentId(const std::string &id)
{
    return id.rfind("agt_", 0) == 0;
}

QString verbatim(const std::string &text, int lengthMax)
{
    const auto size = std::min(text.size(), static_cast<std::size_t>(lengthMax));
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(size));
}

std::optional<QString> operationIdOf(const Json &body)
{
    if (const std::string *id = stringMember(body, {"operationId", "operation_id"}))
        return verbatim(*id, idLengthMax);
    // A finished operation that is shown as the agent it made carries the agent's id under this name.
    if (const std::string *id = stringMember(body, {"id"}); id && !isAgentId(*id))
        return verbatim(*id, idLengthMax);
    return {};
}

QString agentIdOf(const Json &body, const Json *result)
{
    for (const Json *place : {result, &body}) {
        if (!place)
            continue;
        QString named = textMember(*place, {"agentId", "agent_id"}, idLengthMax);
        if (!named.isEmpty())
            return named;
    }
    for (const Json *place : {result, &body}) {
        const std::string *id = place ? stringMember(*place, {"id"}) : nullptr;
        if (id && isAgentId(*id))
            return plainText(*id, idLengthMax);
    }
    return {};
}

QString phoneOf(const Json &body, const Json *result)
{
    const QString inner =
        result ? textMember(*result, {"phoneNumber", "phone_number"}, phoneLengthMax) : QString();
    return inner.isEmpty() ? textMember(body, {"phoneNumber", "phone_number"}, phoneLengthMax) : inner;
}

std::optional<int> percentOf(const Json &body)
{
    const auto percent = numberMember(body, {"progressPct", "progress_pct", "progress"});
    if (!percent || !std::isfinite(*percent))
        return {};
    return static_cast<int>(std::clamp(*percent, 0.0, 100.0)); // 99.9 is not done yet
}

std::optional<ErrorBody> errorOf(const Json &document, const Json &body, const Json *result)
{
    for (const Json *place : {&body, result, &document}) {
        const Json *error = place ? member(*place, {"error"}) : nullptr;
        if (!error)
            continue;
        if (auto read = readErrorObject(*error))
            return read;
    }
    // A result may be the error itself; a mere message in it is no error yet.
    return result && member(*result, {"code"}) ? readErrorObject(*result) : std::nullopt;
}

void readStatus(const Json &body, OperationBody &out)
{
    const std::string *word = stringMember(body, {"status"});
    if (!word)
        return;
    out.statusWord = plainText(*word, codeLengthMax);
    const QString plain = out.statusWord.toLower();
    if (plain == u"completed" || plain == u"active") {
        out.status = fleet::Operation::Status::Completed;
    } else if (plain == u"failed") {
        out.status = fleet::Operation::Status::Failed;
    } else {
        out.status = fleet::Operation::Status::InProgress;
        out.isKnownWord = plain == u"pending" || plain == u"running";
    }
}

} // namespace

OperationBody readOperation(const Json &document)
{
    const Json *data = objectMember(document, {"data"});
    const Json &body = data ? *data : document;
    const Json *result = objectMember(body, {"result"});

    OperationBody out;
    readStatus(body, out);
    out.id = operationIdOf(body);
    if (const std::string *link = stringMember(body, {"statusUrl", "status_url"}))
        out.link = verbatim(*link, linkLengthMax);
    out.percent = percentOf(body);
    out.message = textMember(body, {"statusMessage", "status_message"}, messageLengthMax);
    out.agentId = agentIdOf(body, result);
    out.phoneNumber = phoneOf(body, result);
    out.createdAt = textMember(body, {"createdAt", "created_at"}, timeLengthMax);
    out.expiresAt = textMember(body, {"expiresAt", "expires_at"}, timeLengthMax);
    out.error = errorOf(document, body, result);
    return out;
}

} // namespace wfw
