// SPDX-FileCopyrightText: 2026 Fleetwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sandbox/httpconnection.h"

#include "sandbox/exchange.h"

#include <QTcpSocket>

#include <utility>

#include <sys/socket.h>

namespace sandbox {

namespace {

constexpr qint64 readBufferMax = qint64{64} * 1024;
constexpr qint64 unsentMax = qint64{8} * 1024 * 1024; ///< for a client that asks and does not read

} // namespace

HttpConnection::HttpConnection(QTcpSocket *socket, const HttpLimits &limits, const HttpPatience &patience,
    Handler handler, QObject *parent)
    : QObject(parent)
    , m_socket(socket)
    , m_parser(limits)
    , m_patience(patience)
    , m_handler(std::move(handler))
{
    m_socket->setParent(this);
    m_socket->setSocketOption(QAbstractSocket::LowDelayOption, 1);
    m_socket->setReadBufferSize(readBufferMax);
    m_since.start();
    connect(m_socket, &QTcpSocket::readyRead, this, &HttpConnection::read);
    connect(m_socket, &QTcpSocket::disconnected, this, &HttpConnection::closed);
}

HttpConnection::~HttpConnection()
{
    m_socket->disconnect(this);
    if (m_current)
        std::exchange(m_current, nullptr)->leave();
}

void HttpConnection::checkPatience()
{
    const qint64 waited = m_since.elapsed();
    if (m_leaving) {
        if (waited > m_patience.linger)
            m_socket->abort();
    } else if (m_current) {
        return; // the answer is ours to give
    } else if (m_reading && waited > m_patience.head) {
        refuse({408, QByteArrayLiteral("request_timeout"),
            QByteArrayLiteral("The request took too long to arrive")});
    } else if (!m_reading && waited > m_patience.idle) {
        m_socket->disconnectFromHost();
    }
}

void HttpConnection::refuse(const HttpProblem &problem)
{
    HttpResponse response;
    response.status = problem.status;
    response.setHeader(QByteArrayLiteral("Content-Type"), QByteArrayLiteral("application/json"));
    response.body = R"({"error":{"code":")" + problem.code + R"(","message":")" + problem.message
        + R"(","retryable":false}})";
    // Closing at once, with bytes of the client unread, would reset the connection and lose this answer.
    m_leaving = true;
    m_since.restart();
    m_socket->write(headOf(response, false) + response.body);
    m_socket->flush();
}

void HttpConnection::read()
{
    if (m_leaving) {
        m_socket->readAll();
        return;
    }
    if (m_current)
        return; // stays in the socket's bounded buffer until the answer is out
    m_parser.feed(m_socket->readAll());
    handOver();
}

void HttpConnection::handOver()
{
    if (m_handingOver)
        return; // an answer given from within the handler: the loop below goes on with the next request
    m_handingOver = true;
    while (!m_current && !m_leaving) {
        if (m_socket->bytesAvailable() > 0)
            m_parser.feed(m_socket->readAll());
        const HttpParser::Progress progress = m_parser.next();
        if (progress == HttpParser::Progress::Broken) {
            refuse(m_parser.problem());
        } else if (progress == HttpParser::Progress::Complete) {
            m_reading = false;
            m_current = std::make_shared<Exchange>(m_parser.take(), this);
            m_handler(std::shared_ptr<Exchange>(m_current));
        } else {
            if (m_parser.isMidRequest() != m_reading) {
                m_reading = !m_reading;
                m_since.restart();
            }
            if (m_parser.takeContinueWish())
                send(QByteArrayLiteral("HTTP/1.1 100 Continue\r\n\r\n"));
            break;
        }
    }
    m_handingOver = false;
}

void HttpConnection::send(const QByteArray &bytes)
{
    m_socket->write(bytes);
    m_socket->flush();
    if (m_socket->bytesToWrite() > unsentMax)
        m_socket->abort();
}

void HttpConnection::finish(const QByteArray &bytes, bool keepAlive)
{
    m_current.reset();
    m_since.restart();
    if (!bytes.isEmpty())
        send(bytes);
    if (keepAlive) {
        handOver();
        return;
    }
    m_leaving = true;
    if (bytes.isEmpty())
        m_socket->abort();
    else
        m_socket->disconnectFromHost();
}

void HttpConnection::reset()
{
    m_current.reset();
    m_leaving = true;
    const linger throwAway{1, 0};
    ::setsockopt(
        static_cast<int>(m_socket->socketDescriptor()), SOL_SOCKET, SO_LINGER, &throwAway, sizeof throwAway);
    m_socket->abort();
}

void HttpConnection::closed()
{
    if (m_current)
        std::exchange(m_current, nullptr)->leave();
    m_leaving = true;
    deleteLater();
}

} // namespace sandbox
