// SPDX-FileCopyrightText: 2026 Fleetwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QHash>
#include <QObject>
#include <QUrl>

class QTcpServer;
class QTcpSocket;

namespace bench {

/**
 * The least that can be called the API: accepts every order at once and has it done by the first poll. It keeps
 * nothing but a counter, so that what is measured is the client.
 */
class FastServer final : public QObject
{
    Q_OBJECT

public:
    /** Listens on a free port of the loopback. */
    explicit FastServer(QObject *parent = nullptr);
    [[nodiscard]] QUrl origin() const;

private:
    void accept();
    void read(QTcpSocket *socket);
    [[nodiscard]] QByteArray answer(const QByteArray &head);

    QTcpServer *m_server;
    QHash<QTcpSocket *, QByteArray> m_received;
    int m_operations = 0;
};

} // namespace bench
