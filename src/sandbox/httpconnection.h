// SPDX-FileCopyrightText: 2026 Fleetwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "sandbox/httpparser.h"

#include <QElapsedTimer>
#include <QObject>

#include <functional>
#include <memory>

class QTcpSocket;

namespace sandbox {

class Exchange;

/** How long a client may take. All in milliseconds of real time. */
struct HttpPatience
{
    int head = 10'000; ///< from a request's first byte to the end of its head and body
    int idle = 75'000; ///< between two requests
    int linger = 300; ///< for a refused client to read why
};

/**
 * One client's socket: reads requests one after another, hands each over and waits for its answer before it
 * reads the next. Deletes itself when the client is gone.
 */
class HttpConnection final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(HttpConnection)

public:
    using Handler = std::function<void(const std::shared_ptr<Exchange> &)>;

    /** Takes the socket over. \a handler gets every request. */
    HttpConnection(QTcpSocket *socket, const HttpLimits &limits, const HttpPatience &patience,
        Handler handler, QObject *parent);
    ~HttpConnection() override;

    /** Ends the connection when its time is up; called by the server every now and then. */
    void checkPatience();
    /** Answers with this status and closes; for a server that takes no more connections. */
    void refuse(const HttpProblem &problem);

private:
    friend class Exchange;

    void read();
    void handOver();
    void send(const QByteArray &bytes);
    void finish(const QByteArray &bytes, bool keepAlive);
    /** Ends the connection as a crash or a firewall does: what is under way is thrown away, and the client told so. */
    void reset();
    void closed();

    QTcpSocket *m_socket;
    HttpParser m_parser;
    HttpPatience m_patience;
    Handler m_handler;
    std::shared_ptr<Exchange> m_current;
    QElapsedTimer m_since; ///< of the current phase: idle, reading, or leaving
    bool m_reading = false; ///< inside a request
    bool m_leaving = false; ///< nothing more is read
    bool m_handingOver = false;
};

} // namespace sandbox
