// SPDX-FileCopyrightText: 2026 Fleetwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDBusConnection>
#include <QObject>
#include <QString>

#include <optional>

namespace ui {

/** Keeps the machine from falling asleep while there is work, through org.freedesktop.ScreenSaver. Waits for nothing. */
class SleepGuard final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SleepGuard)

public:
    explicit SleepGuard(const QDBusConnection &bus, QObject *parent = nullptr);
    /** Lets the machine sleep again. */
    ~SleepGuard() override;

    /** \a reason is what the desktop tells who asks what keeps it awake. */
    void setAwake(bool awake, const QString &reason = {});

private:
    void inhibit(const QString &reason);
    void release();

    QDBusConnection m_bus;
    bool m_wanted = false;
    bool m_asked = false; ///< and not answered yet
    std::optional<uint> m_cookie; ///< held while the machine is kept awake
};

} // namespace ui
