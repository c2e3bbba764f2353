// SPDX-FileCopyrightText: 2026 Fleetwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/notifier.h"

#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QVariantMap>

#include <utility>

namespace ui {

namespace {

QString service()
{
    return QStringLiteral("org.freedesktop.Notifications");
}

QString path()
{
    return QStringLiteral("/org/freedesktop/Notifications");
}

} // namespace

Notifier::Notifier(const QDBusConnection &bus, QObject *parent)
    : QObject(parent)
    , m_bus(bus)
{
    // The signature is spelt as the meta object spells it.
    // clang-format off
    m_bus.connect(service(), path(), service(), QStringLiteral("ActionInvoked"), this, SLOT(takeAction(uint,QString)));
    // clang-format on
}

void Notifier::tell(const QString &title, const QString &text, bool isUrgent)
{
    if (m_isAsking)
        m_next = Notice{title, text, isUrgent};
    else
        send({title, text, isUrgent});
}

void Notifier::send(const Notice &notice)
{
    m_isAsking = true;
    QDBusMessage message =
        QDBusMessage::createMethodCall(service(), path(), service(), QStringLiteral("Notify"));
    const QVariantMap hints{{QStringLiteral("desktop-entry"), QStringLiteral("org.fleetwright.Fleetwright")},
        {QStringLiteral("urgency"), QVariant::fromValue<uchar>(notice.isUrgent ? 2 : 1)}};
    message.setArguments(
        {QStringLiteral("Fleetwright"), m_last, QStringLiteral("org.fleetwright.Fleetwright"), notice.title,
            notice.text.toHtmlEscaped(), QStringList{QStringLiteral("default"), tr("Show")}, hints, -1});
    auto *watcher = new QDBusPendingCallWatcher(m_bus.asyncCall(message), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher, notice] {
        watcher->deleteLater();
        const QDBusPendingReply<uint> reply = *watcher;
        if (reply.isError())
            emit untold(notice.title, notice.text);
        else
            m_last = reply.value();
        m_isAsking = false;
        if (const auto next = std::exchange(m_next, std::nullopt))
            send(*next);
    });
}

void Notifier::takeAction(uint id, const QString &action)
{
    if (id == m_last && action == QStringLiteral("default"))
        emit followed();
}

} // namespace ui
