// SPDX-FileCopyrightText: 2026 Fleetwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "wfw/requests.h"

#include <QVersionNumber>

#include <algorithm>

namespace wfw {

namespace {

/** Qt's HTTP/2 overflows on hostile header compression before this version (GHSA-4fvr-x23f-jwc4). */
bool isHttp2Safe()
{
    static const bool isSafe =
        QVersionNumber::fromString(QLatin1StringView(qVersion())) >= QVersionNumber(6, 5, 4);
    return isSafe;
}

void authorize(QNetworkRequest &request, const QByteArray &token)
{
    request.setRawHeader("Authorization", "Bearer " + token);
}

void sendsJson(QNetworkRequest &request)
{
    request.setRawHeader("Content-Type", "application/json");
}

} // namespace

bool isHeaderSafe(const QByteArray &value, qsizetype lengthMax)
{
    return !value.isEmpty() && value.size() <= lengthMax
        && std::all_of(value.begin(), value.end(), [](char c) { return c > 0x20 && c < 0x7F; });
}

Requests::Requests(const QUrl &origin)
    : m_origin(origin)
{
}

QNetworkRequest Requests::signIn() const
{
    QNetworkRequest request = plain(QStringLiteral("/v2/auth/token"));
    sendsJson(request);
    return request;
}

QNetworkRequest Requests::submit(const QByteArray &token, const QByteArray &idempotencyKey) const
{
    QNetworkRequest request = plain(QStringLiteral("/v2/agents"));
    authorize(request, token);
    sendsJson(request);
    request.setRawHeader("Idempotency-Key", idempotencyKey);
    return request;
}

QNetworkRequest Requests::poll(const QByteArray &token, const QString &operationId) const
{
    QNetworkRequest request = plain(QStringLiteral("/v2/operations/") + operationId);
    authorize(request, token);
    return request;
}

QNetworkRequest Requests::agents(const QByteArray &token, const PageRequest &page) const
{
    QByteArray query = "limit=" + QByteArray::number(page.limit);
    if (!page.status.isEmpty())
        query += "&status=" + QUrl::toPercentEncoding(page.status);
    if (!page.cursor.isEmpty())
        query += "&cursor=" + QUrl::toPercentEncoding(page.cursor);
    else if (page.offset > 0)
        query += "&offset=" + QByteArray::number(page.offset);
    QNetworkRequest request = plain(QStringLiteral("/v2/agents"), query);
    authorize(request, token);
    return request;
}

QNetworkRequest Requests::plain(const QString &path, const QByteArray &query) const
{
    QUrl url = m_origin;
    url.setPath(path);
    if (!query.isEmpty())
        url.setQuery(QString::fromLatin1(query), QUrl::StrictMode);

    QNetworkRequest request(url);
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    request.setAttribute(QNetworkRequest::Http2AllowedAttribute, isHttp2Safe());
    request.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::AuthenticationReuseAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CacheLoadControlAttribute, QNetworkRequest::AlwaysNetwork);
    request.setAttribute(QNetworkRequest::CacheSaveControlAttribute, false);
    request.setRawHeader("User-Agent", "Fleetwright/" FLEETWRIGHT_VERSION);
    request.setRawHeader("Accept", "application/json");
    request.setRawHeader("Accept-Encoding", "identity"); // nothing is inflated, so nothing can explode
    return request;
}

} // namespace wfw
