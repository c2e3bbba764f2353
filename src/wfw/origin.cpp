// SPDX-FileCopyrightText: 2026 Fleetwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "wfw/origin.h"

#include <QHostAddress>

namespace wfw {

namespace {

bool isLoopback(const QString &host)
{
    if (host == u"localhost")
        return true;
    QHostAddress address;
    if (!address.setAddress(host))
        return false;
    // A mapped form such as ::ffff:127.0.0.1 is left out: nobody types it, and it hides what it is.
    if (address.protocol() == QAbstractSocket::IPv4Protocol)
        return address.isInSubnet(QHostAddress(QStringLiteral("127.0.0.0")), 8);
    return address == QHostAddress(QHostAddress::LocalHostIPv6);
}

bool isPathAllowed(const QString &path)
{
    return path.isEmpty() || path == u"/" || path == u"/v2" || path == u"/v2/";
}

} // namespace

OriginResult originFromText(const QString &text)
{
    using Problem = OriginResult::Problem;
    const QUrl url(text.trimmed(), QUrl::StrictMode);
    const bool isWeb = url.scheme() == u"https" || url.scheme() == u"http";
    if (!url.isValid() || !isWeb || url.host().isEmpty() || url.port() == 0)
        return {Problem::NotAnAddress, {}};
    if (url.authority(QUrl::FullyEncoded).contains(u'@'))
        return {Problem::HasCredentials, {}};
    if (!isPathAllowed(url.path(QUrl::FullyEncoded)) || url.hasQuery() || url.hasFragment())
        return {Problem::HasPath, {}};
    if (url.scheme() == u"http" && !isLoopback(url.host()))
        return {Problem::PlainHttp, {}};

    OriginResult result;
    result.origin.setScheme(url.scheme());
    result.origin.setHost(url.host());
    if (url.port() != (url.scheme() == u"http" ? 80 : 443))
        result.origin.setPort(url.port());
    return result;
}

} // namespace wfw
