// SPDX-FileCopyrightText: 2026 Fleetwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sandbox/endpoints.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::Literals::StringLiterals;

namespace sandbox {

namespace {

constexpr double lifeSeconds = 3600;

} // namespace

TokenEndpoint::TokenEndpoint(Clock &clock, const Accounts &accounts, Wording &wording)
    : m_clock(clock)
    , m_accounts(accounts)
    , m_wording(wording)
{
}

Begun TokenEndpoint::begin(const Call &call)
{
    const QJsonObject wish = QJsonDocument::fromJson(call.request.body).object();
    Identity identity;
    ApiError error;
    if (wish.isEmpty())
        error = {400, u"invalid_request"_s, u"The body is not a JSON object"_s};
    else if (wish.value("grant_type"_L1).toString() != u"client_credentials")
        error = {400, u"unsupported_grant_type"_s, u"grant_type must be client_credentials"_s};
    else
        error = m_accounts.signIn(
            wish.value("client_id"_L1).toString(), wish.value("client_secret"_L1).toString(), identity);
    return {[this, error, identity] {
        Reply reply;
        if (error) {
            reply.http = m_wording.error(error);
            return reply;
        }
        const double wallMs = m_clock.wallMs(lifeSeconds);
        const QByteArray token = m_accounts.mint(identity, m_clock.now() + static_cast<qint64>(wallMs));
        reply.http = Wording::json(200,
            {{u"access_token"_s, QString::fromLatin1(token)}, {u"token_type"_s, u"Bearer"_s},
                {u"expires_in"_s, wallMs / 1000},
                {u"scopes"_s, QJsonArray::fromStringList(identity.scopes)}});
        reply.http.setHeader(QByteArrayLiteral("Cache-Control"), QByteArrayLiteral("no-store"));
        return reply;
    }};
}

} // namespace sandbox
