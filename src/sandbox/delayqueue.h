// SPDX-FileCopyrightText: 2026 Fleetwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

#include <functional>
#include <map>

namespace sandbox {

/**
 * Does things later, in order of their times. Unlike QTimer::singleShot it owns what it will call: with the queue
 * goes everything that still waited in it, uncalled.
 */
class DelayQueue final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(DelayQueue)

public:
    explicit DelayQueue(QObject *parent = nullptr);

    /** Anything shorter than half a millisecond is done at once. */
    void after(double milliseconds, std::function<void()> what);

private:
    void run();
    void arm();

    QElapsedTimer m_clock;
    QTimer m_timer;
    std::multimap<qint64, std::function<void()>> m_waiting; ///< by nanoseconds on m_clock
};

} // namespace sandbox
