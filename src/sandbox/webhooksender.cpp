// SPDX-FileCopyrightText: 2026 Fleetwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sandbox/webhooksender.h"

#include <QDateTime>
#include <QLoggingCategory>
#include <QMessageAuthenticationCode>
#include <QNetworkReply>
#include <QNetworkRequest>
#include <QTimer>

#include <array>
#include <chrono>
#include <cmath>

using namespace Qt::Literals::StringLiterals;

namespace sandbox {

namespace {

Q_LOGGING_CATEGORY(logWebhook, "sandbox.webhook")

constexpr std::array repeatAfterSeconds{5.0, 30.0, 120.0}; ///< sandbox seconds
constexpr int deadlineMs = 15'000;
constexpr qint64 replyMax = qint64{64} * 1024;

} // namespace

WebhookSender::WebhookSender(const Clock &clock, const QUrl &url, const QByteArray &key, QObject *parent)
    : QObject(parent)
    , m_clock(clock)
    , m_url(url)
    , m_key(key)
{
}

void WebhookSender::send(const Event &event)
{
    if (m_url.isValid())
        attempt(event, 0);
}

void WebhookSender::attempt(const Event &event, int number)
{
    const QByteArray id = "msg_" + QByteArray::number(event.id);
    const qint64 now = QDateTime::currentSecsSinceEpoch();
    QNetworkRequest request(m_url);
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    request.setTransferTimeout(deadlineMs);
    request.setHeader(QNetworkRequest::ContentTypeHeader, u"application/json"_s);
    request.setHeader(QNetworkRequest::UserAgentHeader, u"fleetwright-sandbox"_s);
    request.setRawHeader("webhook-id", id);
    request.setRawHeader("webhook-timestamp", QByteArray::number(now));
    request.setRawHeader("webhook-signature", webhookSignature(m_key, id, now, event.body));
    QNetworkReply *reply = m_network.post(request, event.body);
    reply->setReadBufferSize(replyMax);
    connect(reply, &QNetworkReply::readyRead, reply, [reply] { reply->skip(reply->bytesAvailable()); });
    connect(reply, &QNetworkReply::finished, this, [this, reply, event, number] {
        reply->deleteLater();
        const int status = reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
        if (status >= 200 && status < 300)
            return;
        const auto next = static_cast<std::size_t>(number);
        if (next >= repeatAfterSeconds.size()) {
            qCWarning(logWebhook) << "event" << event.id << "was not taken, last status" << status;
            return;
        }
        const double wallMs = m_clock.wallMs(repeatAfterSeconds.at(next));
        QTimer::singleShot(std::chrono::milliseconds(std::llround(wallMs)), this,
            [this, event, number] { attempt(event, number + 1); });
    });
}

QByteArray webhookSignature(
    const QByteArray &key, const QByteArray &id, qint64 unixSeconds, const QByteArray &body)
{
    const QByteArray message = id + '.' + QByteArray::number(unixSeconds) + '.' + body;
    return "v1," + QMessageAuthenticationCode::hash(message, key, QCryptographicHash::Sha256).toBase64();
}

} // namespace sandbox
