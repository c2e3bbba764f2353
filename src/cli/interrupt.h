// SPDX-FileCopyrightText: 2026 Fleetwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>

#include <memory>

class QSocketNotifier;

namespace cli {

/**
 * Turns SIGINT, SIGTERM and SIGHUP into a signal of the event loop. Until it is armed nothing was sent that could be
 * lost, so the process ends at once, with the exit code for interrupted. One at a time; SIGHUP stays ignored where the
 * process was started so (nohup).
 */
class Interrupt final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Interrupt)

public:
    explicit Interrupt(QObject *parent = nullptr);
    ~Interrupt() override;

    /** From here on requested() is emitted instead. False where the system has no sockets left. */
    [[nodiscard]] bool arm();

signals:
    void requested();

private:
    void read();

    std::unique_ptr<QSocketNotifier> m_notifier;
};

} // namespace cli
