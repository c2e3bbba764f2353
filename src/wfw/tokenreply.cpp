// SPDX-FileCopyrightText: 2026 Fleetwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "wfw/tokenreply.h"

#include "wfw/openreply.h"
#include "wfw/requests.h"

#include <algorithm>

namespace wfw {

namespace {

constexpr double lifetimeDefault = 3600;
constexpr double lifetimeMin = 1;
constexpr double lifetimeMax = 86'400;

void malformed(Answer &answer, const QString &code)
{
    answer.verdict = Verdict::Malformed;
    answer.code = code;
}

} // namespace

TokenReply decodeTokenReply(const RawReply &reply)
{
    TokenReply result;
    const OpenedReply opened = openReply(reply, Purpose::SignIn);
    result.answer = opened.answer;
    if (opened.document.is_null()) {
        // Here these mean the credentials themselves: there is no token to renew.
        if (result.answer.verdict == Verdict::SignInExpired || result.answer.verdict == Verdict::Forbidden)
            result.answer.verdict = Verdict::Refused;
        return result;
    }
    const Json *data = objectMember(opened.document, {"data"});
    const Json &body = data ? *data : opened.document;
    const std::string *token = stringMember(body, {"access_token", "accessToken"});
    if (!token) {
        malformed(result.answer, QStringLiteral("missing_token"));
        return result;
    }
    const QByteArray bytes(token->data(), static_cast<qsizetype>(token->size()));
    const QString type = textMember(body, {"token_type", "tokenType"}, codeLengthMax);
    if (!isHeaderSafe(bytes, tokenLengthMax)) {
        malformed(result.answer, QStringLiteral("unusable_token"));
        return result;
    }
    if (!type.isEmpty() && type.compare(u"bearer", Qt::CaseInsensitive) != 0) {
        malformed(result.answer, QStringLiteral("unknown_token_type"));
        return result;
    }
    const double lifetime = numberMember(body, {"expires_in", "expiresIn"}).value_or(lifetimeDefault);
    result.answer.verdict = Verdict::Completed;
    result.token = bytes;
    result.expiresIn =
        std::chrono::seconds(static_cast<qint64>(std::clamp(lifetime, lifetimeMin, lifetimeMax)));
    return result;
}

} // namespace wfw
