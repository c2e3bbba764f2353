// SPDX-FileCopyrightText: 2026 Fleetwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/doorbell.h"

#include <QLocalServer>
#include <QLocalSocket>

namespace ui {

namespace {

constexpr qint64 messageMax = 16384; ///< a path and no more

} // namespace

Doorbell::Doorbell(const QString &ledgerPath, QObject *parent)
    : QObject(parent)
    , m_path(ledgerPath + QStringLiteral(".window"))
    , m_server(new QLocalServer(this))
{
    m_server->setSocketOptions(QLocalServer::UserAccessOption);
    connect(m_server, &QLocalServer::newConnection, this, &Doorbell::take);
}

void Doorbell::listen()
{
    QLocalServer::removeServer(m_path); // of a window that was killed: the lock says that none is left
    // Where it cannot listen (an overlong path) a second window is told that the ledger is in use, no more.
    m_server->listen(m_path);
}

void Doorbell::ring(const QString &list)
{
    auto *socket = new QLocalSocket(this);
    connect(socket, &QLocalSocket::connected, this, [socket, list] {
        socket->write(list.toUtf8() + '\n');
        socket->disconnectFromServer(); // once all is written
    });
    connect(socket, &QLocalSocket::disconnected, this, &Doorbell::answered);
    connect(socket, &QLocalSocket::errorOccurred, this, &Doorbell::unanswered);
    socket->connectToServer(m_path);
}

void Doorbell::take()
{
    while (QLocalSocket *caller = m_server->nextPendingConnection()) {
        connect(caller, &QLocalSocket::disconnected, caller, &QObject::deleteLater);
        caller->setReadBufferSize(messageMax);
        const auto read = [this, caller] {
            if (caller->canReadLine())
                emit rung(QString::fromUtf8(caller->readLine().chopped(1)));
            else if (caller->bytesAvailable() >= messageMax)
                caller->abort(); // not one of ours
        };
        connect(caller, &QLocalSocket::readyRead, this, read);
        read(); // what came with the connection is not announced again
    }
}

} // namespace ui
