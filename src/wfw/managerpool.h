// SPDX-FileCopyrightText: 2026 Fleetwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QNetworkAccessManager>
#include <QObject>
#include <QUrl>

#include <vector>

namespace wfw {

/**
 * As many network managers as a number of requests in flight needs: Qt gives each at most six HTTP/1.1 connections to
 * a host, and a seventh request would wait behind a slow one with its deadline running.
 *
 * Managers keep no cookies and no cache, follow no redirect, and go round any proxy to reach loopback.
 */
class ManagerPool final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ManagerPool)

public:
    ManagerPool(const QUrl &origin, int inFlightMax, QObject *parent);

    /** Never shrinks: an idle manager costs nothing. */
    void grow(int inFlightMax);
    /** The one with the fewest requests in flight. Give it back after use. */
    [[nodiscard]] QNetworkAccessManager *take();
    void giveBack(QNetworkAccessManager *manager);
    /** New managers, so new connections. Those in use end with their last request. */
    void renew();

private:
    struct Slot
    {
        QNetworkAccessManager *manager = nullptr;
        int inFlight = 0;
    };
    [[nodiscard]] QNetworkAccessManager *makeManager();

    QUrl m_origin;
    std::vector<Slot> m_slots;
    std::vector<Slot> m_retired;
};

} // namespace wfw
