// SPDX-FileCopyrightText: 2026 Fleetwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QObject>
#include <QString>
#include <QThread>
#include <QUrl>

namespace ui {

/** Runs the embedded sandbox without keeping the window waiting: it is started, and ended, on a thread of its own. */
class SandboxHost final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SandboxHost)

public:
    explicit SandboxHost(QObject *parent = nullptr);
    ~SandboxHost() override;

    /** Starts it with its time running \a speed times faster; ready() or failed() follows. */
    void start(double speed);

signals:
    void ready(const QUrl &origin, const QByteArray &token);
    void failed(const QString &problem);

private:
    QThread m_thread;
};

} // namespace ui
