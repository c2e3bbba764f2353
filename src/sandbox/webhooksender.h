// SPDX-FileCopyrightText: 2026 Fleetwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "sandbox/clock.h"
#include "sandbox/operation.h"

#include <QByteArray>
#include <QNetworkAccessManager>
#include <QObject>
#include <QUrl>

namespace sandbox {

/**
 * Posts events to one address, signed as the Standard Webhooks specification says. What is not answered with 2xx
 * is sent again a few times, later each time, under the same webhook-id.
 */
class WebhookSender final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(WebhookSender)

public:
    /** An invalid \a url sends nothing. */
    WebhookSender(const Clock &clock, const QUrl &url, const QByteArray &key, QObject *parent = nullptr);

    void send(const Event &event);

private:
    void attempt(const Event &event, int number);

    const Clock &m_clock;
    QUrl m_url;
    QByteArray m_key;
    QNetworkAccessManager m_network;
};

/** The value of webhook-signature for one message. */
[[nodiscard]] QByteArray webhookSignature(
    const QByteArray &key, const QByteArray &id, qint64 unixSeconds, const QByteArray &body);

} // namespace sandbox
