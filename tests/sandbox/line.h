// SPDX-FileCopyrightText: 2026 Fleetwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QJsonObject>
#include <QList>
#include <QMap>
#include <QTcpSocket>
#include <QUrl>

#include <utility>

/** What came back on a line. */
struct Answer
{
    int status = 0; ///< 0: nothing that is HTTP
    QMap<QByteArray, QByteArray> headers; ///< names in lower case
    QByteArray body;
    bool whole = false; ///< all of the body arrived

    [[nodiscard]] QJsonObject json() const;
    /** The member data where there is one, else the document. */
    [[nodiscard]] QJsonObject data() const;
    [[nodiscard]] QString errorCode() const;
    [[nodiscard]] QByteArray header(const QByteArray &name) const { return headers.value(name.toLower()); }
};

using HeaderPairs = QList<std::pair<QByteArray, QByteArray>>;

/**
 * One connection to a sandbox on another thread, kept alive. Speaks HTTP by hand, so that a test sees every byte
 * and can send what no library would.
 */
class Line final
{
    Q_DISABLE_COPY_MOVE(Line)

public:
    explicit Line(const QUrl &origin);

    void sendRaw(const QByteArray &bytes);
    void send(const QByteArray &method, const QByteArray &path, const HeaderPairs &headers = {},
        const QByteArray &body = {});
    /** Waits for one whole answer, the end of the connection, or five seconds. */
    [[nodiscard]] Answer read();
    /** send() and read(). */
    [[nodiscard]] Answer ask(const QByteArray &method, const QByteArray &path,
        const HeaderPairs &headers = {}, const QByteArray &body = {});
    /** Waits for the next empty line and gives what came before it; for event streams. */
    [[nodiscard]] QByteArray readBlock();
    /** True when the other side ends the connection within five seconds. */
    [[nodiscard]] bool isEnded();
    /** Everything until the other side ends the connection. */
    [[nodiscard]] QByteArray readAll();
    void hangUp();

private:
    [[nodiscard]] bool more();
    [[nodiscard]] bool readChunks(QByteArray &body);

    QUrl m_origin;
    QTcpSocket m_socket;
    QByteArray m_buffer;
};
