// SPDX-FileCopyrightText: 2026 Fleetwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sandbox/exchange.h"

#include "sandbox/httpconnection.h"

#include <utility>

namespace sandbox {

Exchange::Exchange(HttpRequest request, HttpConnection *connection)
    : m_request(std::move(request))
    , m_connection(connection)
{
    m_since.start();
}

double Exchange::age() const
{
    return static_cast<double>(m_since.nsecsElapsed()) / 1e6;
}

void Exchange::answer(const HttpResponse &response)
{
    if (HttpConnection *connection = std::exchange(m_connection, nullptr)) {
        QByteArray bytes = headOf(response, m_request.keepAlive);
        if (m_request.method != "HEAD")
            bytes += response.body;
        connection->finish(bytes, m_request.keepAlive);
    }
}

void Exchange::answerTruncated(const HttpResponse &response)
{
    if (HttpConnection *connection = std::exchange(m_connection, nullptr))
        connection->finish(
            headOf(response, m_request.keepAlive) + response.body.first(response.body.size() / 2), false);
}

void Exchange::answerRaw(const QByteArray &bytes)
{
    if (HttpConnection *connection = std::exchange(m_connection, nullptr))
        connection->finish(bytes, false);
}

void Exchange::cut()
{
    if (HttpConnection *connection = std::exchange(m_connection, nullptr))
        connection->finish({}, false);
}

void Exchange::reset()
{
    if (HttpConnection *connection = std::exchange(m_connection, nullptr))
        connection->reset();
}

void Exchange::beginStream(const HttpResponse &head)
{
    m_chunked = m_request.chunkedAnswers;
    if (!m_chunked)
        m_request.keepAlive = false; // HTTP/1.0 ends a body of unknown length by closing
    if (m_connection)
        m_connection->send(headOf(head, m_request.keepAlive, m_chunked));
}

void Exchange::sendPart(const QByteArray &bytes)
{
    if (m_connection && !bytes.isEmpty())
        m_connection->send(
            m_chunked ? QByteArray(QByteArray::number(bytes.size(), 16) + "\r\n" + bytes + "\r\n") : bytes);
}

void Exchange::endStream()
{
    if (HttpConnection *connection = std::exchange(m_connection, nullptr))
        connection->finish(m_chunked ? QByteArrayLiteral("0\r\n\r\n") : QByteArray(), m_request.keepAlive);
}

void Exchange::leave()
{
    if (std::exchange(m_connection, nullptr))
        emit gone();
}

} // namespace sandbox
