// SPDX-FileCopyrightText: 2026 Fleetwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QHash>
#include <QList>
#include <QObject>
#include <QTcpServer>
#include <QUrl>

#include <chrono>
#include <functional>
#include <memory>

class QSslConfiguration;
class QTcpSocket;

namespace testing {

/** One request as it arrived, complete with its body. */
struct Request
{
    QByteArray method;
    QByteArray target;
    QByteArray head; ///< request line and headers, verbatim
    QByteArray body;
    int connection = 0; ///< counted from 1
    int indexOnConnection = 0; ///< 0: the first on a fresh connection

    [[nodiscard]] QByteArray header(const QByteArray &name) const;
};

/** What the server does about a request, byte for byte. */
struct Reaction
{
    enum class End
    {
        KeepOpen,
        Close, ///< FIN
        Reset, ///< RST
        Silence, ///< says nothing more and keeps the connection
    };
    QByteArray bytes; ///< sent as they are
    End end = End::KeepOpen;
    std::chrono::milliseconds delay{0}; ///< before the first byte
    std::chrono::milliseconds drip{0}; ///< when above zero: between any two bytes
    qsizetype dripFrom = 0; ///< what comes before is sent at once
    qint64 flood = 0; ///< so many bytes more, as fast as they are taken
    bool isHeld = false; ///< waits for release()
};

/** A well-formed reply with Content-Length. \a headers are lines that end with CR LF. */
[[nodiscard]] QByteArray httpReply(int status, const QByteArray &body, const QByteArray &headers = {});

/**
 * A scripted HTTP server for tests: it understands just enough of a request to know where it ends and sends back
 * whatever bytes the test wants. Keeps a history, and counts what is in flight.
 */
class RawServer final : public QObject
{
    Q_OBJECT

public:
    using Handler = std::function<Reaction(const Request &)>;

    explicit RawServer(Handler handler = {}, QObject *parent = nullptr);
    /** The same over TLS; a connection counts once its handshake is done. */
    RawServer(Handler handler, const QSslConfiguration &tls);
    ~RawServer() override;

    [[nodiscard]] QUrl origin() const;
    void setHandler(Handler handler) { m_handler = std::move(handler); }
    /** Connections from number \a first on are cut after this many bytes of a request came in; -1: never. */
    void cutAfterBytes(qsizetype bytes, Reaction::End end, int firstConnection = 1);
    /** As above, but counted from the end of the first complete request: hits reused connections only. */
    void cutReusedAfterBytes(qsizetype bytes, Reaction::End end);

    [[nodiscard]] const QList<Request> &requests() const { return m_requests; }
    [[nodiscard]] int count(const QByteArray &method) const;
    /** Requests of which at least one byte came in, complete or not. */
    [[nodiscard]] int begun() const { return m_begun; }
    [[nodiscard]] int connections() const { return m_connections; }
    [[nodiscard]] int inFlight(const QByteArray &method) const { return m_inFlight.value(method); }
    [[nodiscard]] int inFlightMax(const QByteArray &method) const { return m_inFlightMax.value(method); }
    void forget();
    /** Lets everything held go out. */
    void release();

signals:
    /** A connection is closed from both sides. */
    void peerGone();

private:
    struct Peer
    {
        QByteArray buffer;
        int number = 0;
        int served = 0;
    };
    void listen();
    void accept();
    void read(QTcpSocket *socket);
    [[nodiscard]] bool cut(QTcpSocket *socket, const Peer &peer);
    void answer(QTcpSocket *socket, const Request &request);
    static void send(QTcpSocket *socket, const Reaction &reaction);
    static void sendByByte(QTcpSocket *socket, const Reaction &reaction);
    static void flood(QTcpSocket *socket, const Reaction &reaction);
    static void finish(QTcpSocket *socket, Reaction::End end);

    std::unique_ptr<QTcpServer> m_server;
    bool m_isTls = false;
    Handler m_handler;
    QHash<QTcpSocket *, Peer> m_peers;
    QList<Request> m_requests;
    QList<std::function<void()>> m_held;
    QHash<QByteArray, int> m_inFlight;
    QHash<QByteArray, int> m_inFlightMax;
    int m_connections = 0;
    int m_begun = 0;
    qsizetype m_cutAfter = -1;
    int m_cutFirstConnection = 1;
    bool m_cutsReusedOnly = false;
    Reaction::End m_cutEnd = Reaction::End::Close;
};

} // namespace testing
