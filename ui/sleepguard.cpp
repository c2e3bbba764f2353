// SPDX-FileCopyrightText: 2026 Fleetwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/sleepguard.h"

#include <QCoreApplication>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QPointer>

#include <utility>

namespace ui {

namespace {

QDBusMessage call(const QString &method)
{
    return QDBusMessage::createMethodCall(QStringLiteral("org.freedesktop.ScreenSaver"),
        QStringLiteral("/org/freedesktop/ScreenSaver"), QStringLiteral("org.freedesktop.ScreenSaver"),
        method);
}

void giveBack(const QDBusConnection &bus, uint cookie)
{
    QDBusMessage message = call(QStringLiteral("UnInhibit"));
    message.setArguments({cookie});
    bus.send(message);
}

} // namespace

SleepGuard::SleepGuard(const QDBusConnection &bus, QObject *parent)
    : QObject(parent)
    , m_bus(bus)
{
}

SleepGuard::~SleepGuard()
{
    release();
}

void SleepGuard::setAwake(bool awake, const QString &reason)
{
    if (m_wanted == awake)
        return;
    m_wanted = awake;
    if (!awake)
        release();
    else if (!m_asked && !m_cookie)
        inhibit(reason);
}

void SleepGuard::inhibit(const QString &reason)
{
    m_asked = true;
    QDBusMessage message = call(QStringLiteral("Inhibit"));
    message.setArguments({QStringLiteral("Fleetwright"), reason});
    // It outlives this object: an answer that comes too late has to be given back.
    auto *watcher = new QDBusPendingCallWatcher(m_bus.asyncCall(message), QCoreApplication::instance());
    connect(watcher, &QDBusPendingCallWatcher::finished, watcher,
        [watcher, bus = m_bus, guard = QPointer<SleepGuard>(this)] {
            watcher->deleteLater();
            const QDBusPendingReply<uint> reply = *watcher;
            if (guard)
                guard->m_asked = false;
            if (reply.isError())
                return; // a desktop without that service falls asleep by its own rules
            if (guard && guard->m_wanted)
                guard->m_cookie = reply.value();
            else
                giveBack(bus, reply.value());
        });
}

void SleepGuard::release()
{
    if (m_cookie)
        giveBack(m_bus, *std::exchange(m_cookie, std::nullopt));
}

} // namespace ui
