// SPDX-FileCopyrightText: 2026 Fleetwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sandbox/accounts.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMessageAuthenticationCode>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace sandbox {

namespace {

constexpr QByteArrayView mintedPrefix = "wfwsb_";
constexpr QByteArray::Base64Options urlSafe = QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals;

ApiError unauthorized(const QString &message)
{
    return {401, u"unauthorized"_s, message};
}

QStringList allScopes()
{
    return {u"agents:write"_s, u"agents:read"_s, u"calls:*"_s, u"webhooks:write"_s};
}

} // namespace

Accounts::Accounts(const Settings &settings)
    : m_tokens(settings.tokens)
    , m_accounts(settings.accounts)
    , m_signingKey("sandbox " + QByteArray::number(static_cast<quint64>(settings.seed)))
{
}

ApiError Accounts::identify(const QByteArray &authorization, qint64 now, Identity &identity) const
{
    if (authorization.isEmpty())
        return unauthorized(u"The Authorization header is missing"_s);
    if (authorization.first(std::min<qsizetype>(7, authorization.size())).toLower() != "bearer ")
        return unauthorized(u"The Authorization header is not a bearer token"_s);
    const QByteArray token = authorization.mid(7).trimmed();
    if (token.isEmpty() || token.startsWith("refused"))
        return unauthorized(u"The token is not valid"_s);
    if (token.startsWith(mintedPrefix))
        return readMinted(token, now, identity);
    if (!m_tokens.isEmpty() && !m_tokens.contains(QString::fromUtf8(token)))
        return unauthorized(u"The token is not valid"_s);
    const QByteArray digest = QCryptographicHash::hash(token, QCryptographicHash::Sha256).toHex().first(16);
    identity.tenant = u"tok_"_s + QString::fromLatin1(digest);
    identity.scopes = token.startsWith("readonly") ? QStringList{u"agents:read"_s} : allScopes();
    return {};
}

ApiError Accounts::signIn(const QString &clientId, const QString &secret, Identity &identity) const
{
    identity = {clientId, clientId.startsWith(u"sa_readonly") ? QStringList{u"agents:read"_s} : allScopes()};
    if (m_accounts.isEmpty()) {
        if (clientId.startsWith(u"sa_") && clientId.size() <= 128 && secret.startsWith(u"sk_live_"))
            return {};
    } else {
        for (const ServiceAccount &account : m_accounts) {
            if (account.id != clientId || account.secret != secret)
                continue;
            if (!account.scopes.isEmpty())
                identity.scopes = account.scopes;
            return {};
        }
    }
    return {401, u"invalid_client"_s, u"The client id or its secret is not valid"_s};
}

QByteArray Accounts::mint(const Identity &identity, qint64 expires) const
{
    const QJsonObject claims{
        {u"c"_s, identity.tenant}, {u"e"_s, expires}, {u"s"_s, QJsonArray::fromStringList(identity.scopes)}};
    const QByteArray payload = QJsonDocument(claims).toJson(QJsonDocument::Compact).toBase64(urlSafe);
    return mintedPrefix.toByteArray() + payload + '.' + signature(payload);
}

QByteArray Accounts::signature(const QByteArray &payload) const
{
    return QMessageAuthenticationCode::hash(payload, m_signingKey, QCryptographicHash::Sha256)
        .toHex()
        .first(32);
}

ApiError Accounts::readMinted(const QByteArray &token, qint64 now, Identity &identity) const
{
    const qsizetype dot = token.lastIndexOf('.');
    const QByteArray payload = token.mid(mintedPrefix.size(), dot - mintedPrefix.size());
    if (dot < mintedPrefix.size() || token.mid(dot + 1) != signature(payload))
        return unauthorized(u"The token is not valid"_s);
    const QJsonObject claims = QJsonDocument::fromJson(QByteArray::fromBase64(payload, urlSafe)).object();
    if (claims.value("e"_L1).toInteger() <= now)
        return {401, u"token_expired"_s, u"The token has expired"_s};
    identity.tenant = claims.value("c"_L1).toString();
    identity.scopes.clear();
    const QJsonArray scopes = claims.value("s"_L1).toArray();
    for (const auto &scope : scopes)
        identity.scopes.append(scope.toString());
    return {};
}

} // namespace sandbox
