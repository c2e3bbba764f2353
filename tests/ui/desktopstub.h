// SPDX-FileCopyrightText: 2026 Fleetwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDBusConnection>
#include <QDBusContext>
#include <QProcess>
#include <QStringList>
#include <QVariantMap>

#include <optional>

/** A session bus of the test's own, so that nothing of it reaches a real desktop. */
class PrivateBus
{
public:
    /** Starts it; isRunning() tells whether there is a dbus-daemon to be started at all. */
    PrivateBus()
    {
        m_daemon.start(QStringLiteral("dbus-daemon"),
            {QStringLiteral("--session"), QStringLiteral("--nofork"), QStringLiteral("--print-address")});
        if (m_daemon.waitForStarted() && m_daemon.waitForReadyRead())
            m_address = QString::fromLatin1(m_daemon.readLine()).trimmed();
    }
    ~PrivateBus()
    {
        m_daemon.kill();
        m_daemon.waitForFinished();
    }
    Q_DISABLE_COPY_MOVE(PrivateBus)

    [[nodiscard]] bool isRunning() const { return !m_address.isEmpty(); }
    [[nodiscard]] QString address() const { return m_address; }

private:
    QProcess m_daemon;
    QString m_address;
};

/** org.freedesktop.ScreenSaver, as far as it is about staying awake. */
class ScreenSaverStub : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.ScreenSaver")

public:
    QList<uint> held;
    QString reason;
    int asked = 0;

public slots:
    uint Inhibit(const QString &, const QString &why)
    {
        reason = why;
        held.append(static_cast<uint>(++asked));
        return held.last();
    }
    void UnInhibit(uint cookie) { held.removeOne(cookie); }
};

/** org.freedesktop.Notifications, as far as it is about telling. */
class NotificationsStub : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.Notifications")

public:
    struct Told
    {
        uint replaces = 0;
        QString title;
        QString text;
        QStringList actions;
        int urgency = -1;
    };
    QList<Told> told;

public slots:
    uint Notify(const QString &, uint replaces, const QString &, const QString &title, const QString &text,
        const QStringList &actions, const QVariantMap &hints, int)
    {
        told.append({replaces, title, text, actions, hints.value(QStringLiteral("urgency")).toInt()});
        return 7;
    }

signals:
    void ActionInvoked(uint id, const QString &action);
};
