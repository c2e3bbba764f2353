// SPDX-FileCopyrightText: 2026 Fleetwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "wfw/rawserver.h"

#include <QPointer>
#include <QSslConfiguration>
#include <QSslServer>
#include <QTcpSocket>
#include <QTimer>

#include <algorithm>
#include <memory>
#include <utility>

#include <sys/socket.h>

namespace testing {

namespace {

/** Sends a FIN once all is written. The other side's FIN ends the socket, so that a test can wait for it. */
void closeOneSide(QTcpSocket *socket)
{
    socket->flush();
    if (socket->bytesToWrite() > 0)
        QObject::connect(socket, &QTcpSocket::bytesWritten, socket, [socket] { closeOneSide(socket); });
    else
        ::shutdown(static_cast<int>(socket->socketDescriptor()), SHUT_WR);
}

} // namespace

QByteArray Request::header(const QByteArray &name) const
{
    for (const QByteArray &line : head.split('\n')) {
        const qsizetype colon = line.indexOf(':');
        if (colon > 0 && line.first(colon).compare(name, Qt::CaseInsensitive) == 0)
            return line.mid(colon + 1).trimmed();
    }
    return {};
}

QByteArray httpReply(int status, const QByteArray &body, const QByteArray &headers)
{
    return "HTTP/1.1 " + QByteArray::number(status)
        + " Status\r\nContent-Length: " + QByteArray::number(body.size()) + "\r\n" + headers + "\r\n" + body;
}

RawServer::RawServer(Handler handler, QObject *parent)
    : QObject(parent)
    , m_server(std::make_unique<QTcpServer>())
    , m_handler(std::move(handler))
{
    listen();
}

RawServer::RawServer(Handler handler, const QSslConfiguration &tls)
    : m_isTls(true)
    , m_handler(std::move(handler))
{
    auto server = std::make_unique<QSslServer>();
    server->setSslConfiguration(tls);
    m_server = std::move(server);
    listen();
}

void RawServer::listen()
{
    // The later of the two signals: a TLS server has nothing to hand out before a handshake is done.
    connect(m_server.get(), &QTcpServer::pendingConnectionAvailable, this, &RawServer::accept);
    if (!m_server->listen(QHostAddress::LocalHost))
        qFatal("no port on the loopback");
}

RawServer::~RawServer()
{
    for (auto peer = m_peers.cbegin(); peer != m_peers.cend(); ++peer)
        peer.key()->disconnect(this); // closing them must not come back here
}

QUrl RawServer::origin() const
{
    QUrl url;
    url.setScheme(m_isTls ? QStringLiteral("https") : QStringLiteral("http"));
    url.setHost(QStringLiteral("127.0.0.1"));
    url.setPort(m_server->serverPort());
    return url;
}

void RawServer::cutAfterBytes(qsizetype bytes, Reaction::End end, int firstConnection)
{
    m_cutAfter = bytes;
    m_cutEnd = end;
    m_cutFirstConnection = firstConnection;
    m_cutsReusedOnly = false;
}

void RawServer::cutReusedAfterBytes(qsizetype bytes, Reaction::End end)
{
    cutAfterBytes(bytes, end);
    m_cutsReusedOnly = true;
}

int RawServer::count(const QByteArray &method) const
{
    return static_cast<int>(std::count_if(m_requests.begin(), m_requests.end(),
        [&](const Request &request) { return request.method == method; }));
}

void RawServer::forget()
{
    m_requests.clear();
    m_begun = 0;
}

void RawServer::release()
{
    for (const auto &act : std::exchange(m_held, {}))
        act();
}

void RawServer::accept()
{
    while (QTcpSocket *socket = m_server->nextPendingConnection()) {
        m_peers.insert(socket, {{}, ++m_connections, 0});
        connect(socket, &QTcpSocket::readyRead, this, [this, socket] { read(socket); });
        connect(socket, &QTcpSocket::disconnected, this, [this, socket] {
            m_peers.remove(socket);
            socket->deleteLater();
            emit peerGone();
        });
        if (cut(socket, m_peers.value(socket)))
            continue;
        read(socket);
    }
}

bool RawServer::cut(QTcpSocket *socket, const Peer &peer)
{
    if (m_cutAfter < 0 || peer.number < m_cutFirstConnection || peer.buffer.size() < m_cutAfter)
        return false;
    if (m_cutsReusedOnly && peer.served == 0)
        return false;
    finish(socket, m_cutEnd);
    return true;
}

void RawServer::read(QTcpSocket *socket)
{
    if (!m_peers.contains(socket))
        return;
    Peer &peer = m_peers[socket];
    const QByteArray arrived = socket->readAll();
    if (peer.buffer.isEmpty() && !arrived.isEmpty())
        ++m_begun;
    peer.buffer += arrived;
    for (;;) {
        if (cut(socket, peer))
            return;
        const qsizetype end = peer.buffer.indexOf("\r\n\r\n");
        if (end < 0)
            return;
        Request request;
        request.head = peer.buffer.first(end + 2);
        const QList<QByteArray> words = request.head.left(request.head.indexOf("\r\n")).split(' ');
        request.method = words.value(0);
        request.target = words.value(1);
        const qsizetype length = request.header("Content-Length").toLongLong();
        if (peer.buffer.size() < end + 4 + length)
            return;
        request.body = peer.buffer.mid(end + 4, length);
        peer.buffer.remove(0, end + 4 + length);
        request.connection = peer.number;
        request.indexOnConnection = peer.served++;
        m_requests.append(request);
        answer(socket, request);
        if (!m_peers.contains(socket))
            return;
    }
}

void RawServer::answer(QTcpSocket *socket, const Request &request)
{
    int &inFlight = m_inFlight[request.method];
    ++inFlight;
    m_inFlightMax[request.method] = std::max(m_inFlightMax[request.method], inFlight);
    const Reaction reaction = m_handler ? m_handler(request) : Reaction{};
    const auto act = [this, socket = QPointer(socket), reaction, method = request.method] {
        --m_inFlight[method];
        if (socket)
            send(socket, reaction);
    };
    if (reaction.isHeld)
        m_held.append(act);
    else if (reaction.delay.count() > 0)
        QTimer::singleShot(reaction.delay, Qt::PreciseTimer, this, act);
    else
        act();
}

void RawServer::send(QTcpSocket *socket, const Reaction &reaction)
{
    if (reaction.drip.count() > 0) {
        sendByByte(socket, reaction);
        return;
    }
    socket->write(reaction.bytes);
    if (reaction.flood > 0)
        flood(socket, reaction);
    else
        finish(socket, reaction.end);
}

void RawServer::sendByByte(QTcpSocket *socket, const Reaction &reaction)
{
    socket->write(reaction.bytes.first(reaction.dripFrom));
    auto *timer = new QTimer(socket);
    auto sent = std::make_shared<qsizetype>(reaction.dripFrom);
    QObject::connect(timer, &QTimer::timeout, socket, [=] {
        if (*sent < reaction.bytes.size()) {
            socket->write(reaction.bytes.mid((*sent)++, 1));
            return;
        }
        timer->stop();
        finish(socket, reaction.end);
    });
    timer->start(reaction.drip);
}

void RawServer::flood(QTcpSocket *socket, const Reaction &reaction)
{
    auto left = std::make_shared<qint64>(reaction.flood);
    const auto more = [=] {
        static const QByteArray block(64 * 1024, 'x');
        while (*left > 0 && socket->bytesToWrite() < 4 * block.size()) {
            *left -= block.size();
            socket->write(block);
        }
        if (*left <= 0)
            finish(socket, reaction.end);
    };
    QObject::connect(socket, &QTcpSocket::bytesWritten, socket, more);
    more();
}

void RawServer::finish(QTcpSocket *socket, Reaction::End end)
{
    switch (end) {
    case Reaction::End::KeepOpen:
    case Reaction::End::Silence:
        return;
    case Reaction::End::Close:
        closeOneSide(socket);
        return;
    case Reaction::End::Reset:
        socket->flush();
        socket->abort(); // unread input makes the kernel say RST
        return;
    }
}

} // namespace testing
