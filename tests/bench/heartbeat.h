// SPDX-FileCopyrightText: 2026 Fleetwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QElapsedTimer>
#include <QString>
#include <QTimer>

#include <chrono>
#include <vector>

namespace bench {

using ThreadTime = std::chrono::microseconds;

/** Processor time this thread has used. */
[[nodiscard]] ThreadTime threadTime();
/** Processor time this process has used. */
[[nodiscard]] ThreadTime processTime();
/** Memory of this process that is in use, after what was given back is given back to the system as well. */
[[nodiscard]] double residentMiB();

/** Beats every 4 ms on the thread that handles events, and notes how late each beat is. */
class Heartbeat final
{
public:
    Heartbeat();
    void start();
    void stop();

    /** Names of the figures of report(). */
    [[nodiscard]] static QString heading();
    /** Lateness p50, p99 and max in milliseconds, by the wall and by this thread's processor time; % of a core. What
     * took \a aside is not ours to pay for. */
    [[nodiscard]] QString report(ThreadTime aside) const;

private:
    void beat();

    QTimer m_timer;
    QElapsedTimer m_wall;
    std::vector<double> m_late;
    std::vector<double> m_busy;
    qint64 m_lastBeat = 0;
    ThreadTime m_lastThread{};
    ThreadTime m_processAtStart{};
    ThreadTime m_processUsed{};
    double m_seconds = 0;
};

} // namespace bench
