// SPDX-FileCopyrightText: 2026 Fleetwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "sandbox/httpconnection.h"

#include <QTcpServer>
#include <QTimer>

namespace sandbox {

/**
 * A small HTTP/1.1 server with limits on everything a client can make it hold: connections, heads, bodies, time.
 * docs/sandbox.md says why this is not QHttpServer.
 */
class HttpServer final : public QTcpServer
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(HttpServer)

public:
    explicit HttpServer(HttpConnection::Handler handler, QObject *parent = nullptr);

    void setLimits(const HttpLimits &limits) { m_limits = limits; }
    void setPatience(const HttpPatience &patience);
    [[nodiscard]] int connectionCount() const;

protected:
    void incomingConnection(qintptr descriptor) override;

private:
    HttpConnection::Handler m_handler;
    HttpLimits m_limits;
    HttpPatience m_patience;
    QTimer m_sweep;
};

} // namespace sandbox
