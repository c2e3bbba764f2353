// SPDX-FileCopyrightText: 2026 Fleetwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "sandbox/httpmessage.h"

#include <QElapsedTimer>
#include <QObject>
#include <QPointer>

namespace sandbox {

class HttpConnection;

/**
 * One request and the one answer it is owed, in any of the ways a server can answer or fail to. After an answer,
 * or when the client has gone, further calls do nothing.
 */
class Exchange final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Exchange)

public:
    Exchange(HttpRequest request, HttpConnection *connection);

    [[nodiscard]] const HttpRequest &request() const { return m_request; }
    /** False once answered, cut or left by the client. */
    [[nodiscard]] bool isOpen() const { return !m_connection.isNull(); }
    /** Milliseconds since the request was complete. */
    [[nodiscard]] double age() const;

    void answer(const HttpResponse &response);
    /** Promises the whole body, sends half of it and ends the connection. */
    void answerTruncated(const HttpResponse &response);
    /** Sends these bytes, whatever they are, and ends the connection. */
    void answerRaw(const QByteArray &bytes);
    /** Ends the connection without a byte. */
    void cut();

    /** Resets the connection (TCP RST) without a byte. */
    void reset();

    /** Opens an answer of unknown length; parts follow. */
    void beginStream(const HttpResponse &head);
    void sendPart(const QByteArray &bytes);
    void endStream();

signals:
    /** The client left before it had its answer. */
    void gone();

private:
    friend class HttpConnection;
    void leave(); ///< called by the connection when the client went away

    HttpRequest m_request;
    QPointer<HttpConnection> m_connection;
    QElapsedTimer m_since;
    bool m_chunked = true;
};

} // namespace sandbox
