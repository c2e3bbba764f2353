// SPDX-FileCopyrightText: 2026 Fleetwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "bench/fastserver.h"

#include <QHostAddress>
#include <QTcpServer>
#include <QTcpSocket>

namespace bench {

namespace {

qsizetype lengthIn(const QByteArray &head)
{
    const QByteArray name = "content-length:";
    const qsizetype at = head.toLower().indexOf(name);
    if (at < 0)
        return 0;
    const qsizetype from = at + name.size();
    return head.mid(from, head.indexOf('\r', from) - from).trimmed().toLongLong();
}

} // namespace

FastServer::FastServer(QObject *parent)
    : QObject(parent)
    , m_server(new QTcpServer(this))
{
    connect(m_server, &QTcpServer::newConnection, this, &FastServer::accept);
    if (!m_server->listen(QHostAddress::LocalHost))
        qFatal("%s", qPrintable(m_server->errorString()));
}

QUrl FastServer::origin() const
{
    return QUrl(QStringLiteral("http://127.0.0.1:%1").arg(m_server->serverPort()));
}

void FastServer::accept()
{
    while (QTcpSocket *socket = m_server->nextPendingConnection()) {
        socket->setSocketOption(QAbstractSocket::LowDelayOption, 1);
        connect(socket, &QTcpSocket::readyRead, this, [this, socket] { read(socket); });
        connect(socket, &QTcpSocket::disconnected, this, [this, socket] {
            m_received.remove(socket);
            socket->deleteLater();
        });
    }
}

void FastServer::read(QTcpSocket *socket)
{
    QByteArray &received = m_received[socket];
    received += socket->readAll();
    for (;;) {
        const qsizetype end = received.indexOf("\r\n\r\n");
        if (end < 0)
            return;
        const QByteArray head = received.left(end + 2);
        const qsizetype whole = end + 4 + lengthIn(head);
        if (received.size() < whole)
            return;
        received.remove(0, whole);
        socket->write(answer(head));
    }
}

QByteArray FastServer::answer(const QByteArray &head)
{
    const bool isOrder = head.startsWith("POST ");
    QByteArray body;
    if (isOrder) {
        body = "{\"data\":{\"operationId\":\"op_" + QByteArray::number(++m_operations)
            + "\",\"status\":\"pending\"}}";
    } else {
        const qsizetype from = head.indexOf("op_");
        const QByteArray id = head.mid(from, head.indexOf(' ', from) - from);
        body = "{\"data\":{\"operationId\":\"" + id
            + "\",\"status\":\"completed\",\"result\":{\"agentId\":\"agt" + id.mid(2)
            + "\",\"phoneNumber\":\"+15555550100\"}}}";
    }
    return QByteArray(isOrder ? "HTTP/1.1 202 Accepted\r\n" : "HTTP/1.1 200 OK\r\n")
        + "Content-Type: application/json\r\nX-Poll-After: 0.1\r\nContent-Length: "
        + QByteArray::number(body.size()) + "\r\n\r\n" + body;
}

} // namespace bench
