// SPDX-FileCopyrightText: 2026 Fleetwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "wfw/rawreply.h"

#include <QNetworkRequest>
#include <QObject>
#include <QPointer>
#include <QTimer>

#include <chrono>

class QNetworkAccessManager;
class QNetworkReply;

namespace wfw {

enum class Departure;
class UploadDevice;

/**
 * One request and its reply. Reports ended() exactly once, from the event loop and never later than its deadline,
 * and deletes itself afterwards. Deleting it earlier ends the exchange in silence.
 */
class Exchange final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Exchange)

public:
    static constexpr qint64 bodySizeMax = 4 * 1024 * 1024;

    Exchange(QNetworkAccessManager *manager, std::chrono::milliseconds deadline, QObject *parent);
    ~Exchange() override;

    /** Delivered at most once, as a POST: a poll that Qt repeats by itself would come before its time. */
    void get(const QNetworkRequest &request);
    void post(const QNetworkRequest &request, const QByteArray &body);

signals:
    void ended(const wfw::RawReply &reply);

private:
    void sendOnce(const QByteArray &method, const QNetworkRequest &request, const QByteArray &body);
    void watch(QNetworkReply *reply);
    void readBody();
    void finish();
    void report(TransportEnd end, const QString &problem);
    void letGoOfReply();
    [[nodiscard]] Departure departure() const;

    QPointer<QNetworkAccessManager> m_manager;
    QPointer<QNetworkReply> m_reply;
    QPointer<UploadDevice> m_upload; ///< null when there is no body to tell by
    QString m_tlsProblem;
    QByteArray m_body;
    QTimer m_deadline;
};

} // namespace wfw
