// SPDX-FileCopyrightText: 2026 Fleetwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>
#include <QString>

class QLocalServer;

namespace ui {

/**
 * How a second window finds the first one of the same ledger. The ledger's lock decides who is first; this only
 * carries the message "show yourself, and open this list". Its socket lies beside the ledger, in a folder that
 * belongs to the user alone.
 */
class Doorbell final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Doorbell)

public:
    explicit Doorbell(const QString &ledgerPath, QObject *parent = nullptr);

    /** For the first window, which holds the ledger's lock: rung() from now on. */
    void listen();
    /** For a second one: answered() or unanswered() follows. \a list may be empty. */
    void ring(const QString &list);

signals:
    void rung(const QString &list);
    void answered();
    /** Nobody is there to show itself: the ledger's owner has no window. */
    void unanswered();

private:
    void take();

    QString m_path;
    QLocalServer *m_server;
};

} // namespace ui
