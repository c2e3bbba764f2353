// SPDX-FileCopyrightText: 2026 Fleetwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "wfw/tenant.h"

#include "wfw/tokenclient.h"

#include <QCryptographicHash>
#include <QMessageAuthenticationCode>

namespace wfw {

namespace {

constexpr QLatin1StringView ofClient{"client:"};
constexpr QLatin1StringView ofToken{"token:"};
/** Half of the digest: enough that no two tokens share it, and no whole digest to hold guesses against. */
constexpr qsizetype digestBytes = 16;
constexpr int clientIdLengthMax = 256;

} // namespace

QString tenantFor(const ServiceAccount &account)
{
    return ofClient + QString::fromUtf8(account.clientId).left(clientIdLengthMax);
}

QString tenantFor(const QUrl &origin, const QByteArray &token)
{
    if (token.isEmpty())
        return {};
    // Keyed with the origin, so that one token leaves different traces at different servers.
    const QByteArray key = "fleetwright tenant " + origin.toEncoded();
    const QByteArray digest = QMessageAuthenticationCode::hash(token, key, QCryptographicHash::Sha256);
    return ofToken + QString::fromLatin1(digest.first(digestBytes).toHex());
}

Kinship kinship(const QString &left, const QString &right)
{
    if (left == right)
        return Kinship::Same;
    return left.startsWith(ofClient) && right.startsWith(ofClient) ? Kinship::Other : Kinship::Perhaps;
}

} // namespace wfw
