// SPDX-FileCopyrightText: 2026 Fleetwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/notifier.h"

#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QVariantMap>

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
    m_bus.connect(
        service(), path(), service(), QStringLiteral("ActionInvoked"), this, SLOT(takeAction(uint, QString)));
}

void Notifier::tell(const QString &title, const QString &text, bool isUrgent)
{
    QDBusMessage message =
        QDBusMessage::createMethodCall(service(), path(), service(), QStringLiteral("Notify"));
    const QVariantMap hints{{QStringLiteral("desktop-entry"), QStringLiteral("org.fleetwright.Fleetwright")},
        {QStringLiteral("urgency"), QVariant::fromValue<uchar>(isUrgent ? 2 : 1)}};
    message.setArguments(
        {QStringLiteral("Fleetwright"), m_last, QStringLiteral("org.fleetwright.Fleetwright"), title,
            text.toHtmlEscaped(), QStringList{QStringLiteral("default"), tr("Show")}, hints, -1});
    auto *watcher = new QDBusPendingCallWatcher(m_bus.asyncCall(message), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher, title, text] {
        watcher->deleteLater();
        const QDBusPendingReply<uint> reply = *watcher;
        if (reply.isError())
            emit untold(title, text);
        else
            m_last = reply.value();
    });
}

void Notifier::takeAction(uint id, const QString &action)
{
    if (id == m_last && action == QStringLiteral("default"))
        emit followed();
}

} // namespace ui
