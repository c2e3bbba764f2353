// SPDX-FileCopyrightText: 2026 Fleetwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sandbox/httpserver.h"

#include <QTcpSocket>

#include <algorithm>
#include <utility>

namespace sandbox {

namespace {

constexpr int connectionsMax = 512;

} // namespace

HttpServer::HttpServer(HttpConnection::Handler handler, QObject *parent)
    : QTcpServer(parent)
    , m_handler(std::move(handler))
{
    connect(&m_sweep, &QTimer::timeout, this, [this] {
        const auto connections = findChildren<HttpConnection *>(Qt::FindDirectChildrenOnly);
        for (HttpConnection *connection : connections)
            connection->checkPatience();
        if (connections.isEmpty())
            m_sweep.stop();
    });
    setPatience(m_patience);
}

void HttpServer::setPatience(const HttpPatience &patience)
{
    m_patience = patience;
    m_sweep.setInterval(std::clamp(std::min(patience.head, patience.linger) / 2, 10, 1000));
}

int HttpServer::connectionCount() const
{
    return static_cast<int>(findChildren<HttpConnection *>(Qt::FindDirectChildrenOnly).size());
}

void HttpServer::incomingConnection(qintptr descriptor)
{
    auto *socket = new QTcpSocket;
    if (!socket->setSocketDescriptor(descriptor)) {
        delete socket;
        return;
    }
    auto *connection = new HttpConnection(socket, m_limits, m_patience, m_handler, this);
    if (connectionCount() > connectionsMax)
        connection->refuse({503, QByteArrayLiteral("too_many_connections"),
            QByteArrayLiteral("The sandbox holds as many connections as it can")});
    if (!m_sweep.isActive())
        m_sweep.start();
}

} // namespace sandbox
