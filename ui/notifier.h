// SPDX-FileCopyrightText: 2026 Fleetwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDBusConnection>
#include <QObject>
#include <QString>

#include <optional>

namespace ui {

/** Tells a person who is looking elsewhere, through org.freedesktop.Notifications. Waits for nothing. */
class Notifier final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Notifier)

public:
    explicit Notifier(const QDBusConnection &bus, QObject *parent = nullptr);

    /** Shows it in place of the one before. \a isUrgent: a person is needed. Both texts are plain. */
    void tell(const QString &title, const QString &text, bool isUrgent);

signals:
    /** A person wants to see what the notification was about. */
    void followed();
    /** The desktop has no such service; somebody else may tell it. */
    void untold(const QString &title, const QString &text);

private slots:
    void takeAction(uint id, const QString &action);

private:
    struct Notice
    {
        QString title;
        QString text;
        bool isUrgent;
    };

    void send(const Notice &notice);

    QDBusConnection m_bus;
    uint m_last = 0;
    bool m_isAsking = false; ///< the number of the last one is not known yet
    std::optional<Notice> m_next; ///< waits for that number, to take its place
};

} // namespace ui
