// SPDX-FileCopyrightText: 2026 Fleetwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "wfw/exchange.h"

#include "wfw/transportend.h"
#include "wfw/uploaddevice.h"

#include <QDateTime>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QSslError>

namespace wfw {

namespace {

// Holds the network thread back while this one is busy, so that a flood waits in the kernel and not in memory.
constexpr qint64 readAheadMax = 256 * 1024;

} // namespace

Exchange::Exchange(QNetworkAccessManager *manager, std::chrono::milliseconds deadline, QObject *parent)
    : QObject(parent)
    , m_manager(manager)
{
    m_deadline.setSingleShot(true);
    m_deadline.setTimerType(Qt::PreciseTimer);
    m_deadline.setInterval(deadline);
    connect(&m_deadline, &QTimer::timeout, this, [this] {
        const bool isStillHere = departure() == Departure::NotYet;
        report(isStillHere ? TransportEnd::NeverLeft : TransportEnd::DeadlinePassed,
            QStringLiteral("no complete reply in time"));
    });
}

Exchange::~Exchange()
{
    letGoOfReply();
}

void Exchange::get(const QNetworkRequest &request)
{
    sendOnce("GET", request, {});
}

void Exchange::post(const QNetworkRequest &request, const QByteArray &body)
{
    sendOnce("POST", request, body);
}

void Exchange::sendOnce(const QByteArray &method, const QNetworkRequest &request, const QByteArray &body)
{
    QNetworkRequest once = request;
    once.setHeader(QNetworkRequest::ContentLengthHeader, body.size());
    once.setAttribute(QNetworkRequest::DoNotBufferUploadDataAttribute, true);
    auto *upload = new UploadDevice(body);
    if (!body.isEmpty())
        m_upload = upload;
    QNetworkReply *reply = m_manager->sendCustomRequest(once, method, upload);
    upload->setParent(reply); // it must live as long as the network thread may ask for it
    watch(reply);
}

void Exchange::watch(QNetworkReply *reply)
{
    m_reply = reply;
    reply->setReadBufferSize(readAheadMax);
    connect(reply, &QNetworkReply::readyRead, this, &Exchange::readBody);
    connect(reply, &QNetworkReply::finished, this, &Exchange::finish);
    connect(reply, &QNetworkReply::sslErrors, this, [this](const QList<QSslError> &errors) {
        if (!errors.isEmpty()) // never ignored: the handshake fails, and this says why
            m_tlsProblem = errors.first().errorString();
    });
    m_deadline.start();
    if (reply->isFinished())
        QMetaObject::invokeMethod(this, &Exchange::finish, Qt::QueuedConnection);
}

void Exchange::readBody()
{
    m_body += m_reply->read(bodySizeMax + 1 - m_body.size());
    if (m_body.size() > bodySizeMax)
        report(TransportEnd::TooLarge, QStringLiteral("the reply is larger than 4 MiB"));
}

void Exchange::finish()
{
    if (!m_reply)
        return;
    while (m_reply && m_reply->bytesAvailable() > 0)
        readBody();
    if (!m_reply)
        return;
    const bool hasStatus = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).isValid();
    const auto error = m_reply->error();
    QString problem = error == QNetworkReply::NoError ? QString() : m_reply->errorString();
    if (error == QNetworkReply::ContentReSendError) // Qt calls it an unknown error
        problem = QStringLiteral("Connection closed");
    else if (error == QNetworkReply::SslHandshakeFailedError && !m_tlsProblem.isEmpty())
        problem = m_tlsProblem;
    report(transportEndFor(error, hasStatus, departure()), problem);
}

Departure Exchange::departure() const
{
    if (!m_upload)
        return Departure::Unknown;
    return m_upload->wasRead() ? Departure::Possible : Departure::NotYet;
}

void Exchange::report(TransportEnd end, const QString &problem)
{
    m_deadline.stop();
    RawReply reply;
    if (m_reply) {
        reply.status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
        for (const auto &[name, value] : m_reply->rawHeaderPairs())
            reply.headers.append({name, value});
    }
    reply.body = std::move(m_body);
    reply.end = end;
    reply.problem = problem;
    reply.receivedAt = QDateTime::currentMSecsSinceEpoch();
    letGoOfReply();
    deleteLater();
    emit ended(reply);
}

void Exchange::letGoOfReply()
{
    if (!m_reply)
        return;
    QNetworkReply *reply = m_reply;
    m_reply = nullptr;
    reply->disconnect(this);
    if (!reply->isFinished())
        reply->abort();
    reply->deleteLater();
}

} // namespace wfw
