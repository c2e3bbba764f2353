// SPDX-FileCopyrightText: 2026 Fleetwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sandbox/httpmessage.h"

#include <QDateTime>
#include <QLocale>

#include <algorithm>

namespace sandbox {

namespace {

QByteArray reasonOf(int status)
{
    switch (status) {
    case 100:
        return QByteArrayLiteral("Continue");
    case 200:
        return QByteArrayLiteral("OK");
    case 202:
        return QByteArrayLiteral("Accepted");
    case 400:
        return QByteArrayLiteral("Bad Request");
    case 401:
        return QByteArrayLiteral("Unauthorized");
    case 403:
        return QByteArrayLiteral("Forbidden");
    case 404:
        return QByteArrayLiteral("Not Found");
    case 405:
        return QByteArrayLiteral("Method Not Allowed");
    case 408:
        return QByteArrayLiteral("Request Timeout");
    case 409:
        return QByteArrayLiteral("Conflict");
    case 411:
        return QByteArrayLiteral("Length Required");
    case 413:
        return QByteArrayLiteral("Content Too Large");
    case 414:
        return QByteArrayLiteral("URI Too Long");
    case 415:
        return QByteArrayLiteral("Unsupported Media Type");
    case 422:
        return QByteArrayLiteral("Unprocessable Content");
    case 429:
        return QByteArrayLiteral("Too Many Requests");
    case 431:
        return QByteArrayLiteral("Request Header Fields Too Large");
    case 500:
        return QByteArrayLiteral("Internal Server Error");
    case 501:
        return QByteArrayLiteral("Not Implemented");
    case 502:
        return QByteArrayLiteral("Bad Gateway");
    case 503:
        return QByteArrayLiteral("Service Unavailable");
    case 504:
        return QByteArrayLiteral("Gateway Timeout");
    case 505:
        return QByteArrayLiteral("HTTP Version Not Supported");
    default:
        return QByteArrayLiteral("Status");
    }
}

QByteArray dateNow()
{
    const QDateTime now = QDateTime::currentDateTimeUtc();
    return QLocale::c().toString(now, u"ddd, dd MMM yyyy HH:mm:ss").toLatin1() + " GMT";
}

} // namespace

QByteArray HttpRequest::header(QByteArrayView name) const
{
    const auto found = std::find_if(
        headers.cbegin(), headers.cend(), [name](const auto &header) { return header.first == name; });
    return found == headers.cend() ? QByteArray() : found->second;
}

QByteArray HttpRequest::queryValue(QByteArrayView name) const
{
    for (const QByteArray &member : query.split('&')) {
        const qsizetype equals = member.indexOf('=');
        const QByteArrayView key = equals < 0 ? QByteArrayView(member) : QByteArrayView(member).first(equals);
        if (key == name)
            return equals < 0 ? QByteArray() : QByteArray::fromPercentEncoding(member.mid(equals + 1));
    }
    return {};
}

void HttpResponse::setHeader(const QByteArray &name, const QByteArray &value)
{
    headers.append({name, value});
}

QByteArray headOf(const HttpResponse &response, bool keepAlive, bool chunked)
{
    QByteArray head;
    head.reserve(512);
    head += "HTTP/1.1 " + QByteArray::number(response.status) + ' ' + reasonOf(response.status) + "\r\n";
    head += "Date: " + dateNow() + "\r\n";
    for (const auto &[name, value] : response.headers)
        head += name + ": " + value + "\r\n";
    if (chunked)
        head += "Transfer-Encoding: chunked\r\n";
    else
        head += "Content-Length: " + QByteArray::number(response.body.size()) + "\r\n";
    head += keepAlive ? "Connection: keep-alive\r\n\r\n" : "Connection: close\r\n\r\n";
    return head;
}

} // namespace sandbox
