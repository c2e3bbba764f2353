// SPDX-FileCopyrightText: 2026 Fleetwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "bench/heartbeat.h"

#include <QFile>

#include <algorithm>
#include <ctime>
#include <malloc.h>
#include <unistd.h>

namespace bench {

using namespace std::chrono_literals;

namespace {

constexpr double periodMs = 4.0;

ThreadTime timeOf(clockid_t clock)
{
    timespec time{};
    clock_gettime(clock, &time);
    return std::chrono::duration_cast<ThreadTime>(
        std::chrono::seconds(time.tv_sec) + std::chrono::nanoseconds(time.tv_nsec));
}

double milliseconds(ThreadTime time)
{
    return static_cast<double>(time.count()) / 1000.0;
}

double quantile(std::vector<double> values, double share)
{
    if (values.empty())
        return 0;
    const auto place = static_cast<std::ptrdiff_t>(share * static_cast<double>(values.size() - 1));
    std::nth_element(values.begin(), values.begin() + place, values.end());
    return values[static_cast<std::size_t>(place)];
}

QString figures(const std::vector<double> &values)
{
    return QStringLiteral("%1 %2 %3")
        .arg(quantile(values, 0.5), 7, 'f', 1)
        .arg(quantile(values, 0.99), 7, 'f', 1)
        .arg(quantile(values, 1.0), 7, 'f', 1);
}

} // namespace

ThreadTime threadTime()
{
    return timeOf(CLOCK_THREAD_CPUTIME_ID);
}

ThreadTime processTime()
{
    return timeOf(CLOCK_PROCESS_CPUTIME_ID);
}

double residentMiB()
{
    malloc_trim(0);
    QFile file(QStringLiteral("/proc/self/statm"));
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    return file.readAll().split(' ').value(1).toDouble() * static_cast<double>(sysconf(_SC_PAGESIZE)) / 1024
        / 1024;
}

Heartbeat::Heartbeat()
{
    m_timer.setTimerType(Qt::PreciseTimer);
    m_timer.setInterval(4ms);
    QObject::connect(&m_timer, &QTimer::timeout, &m_timer, [this] { beat(); });
}

void Heartbeat::start()
{
    m_wall.start();
    m_lastBeat = 0;
    m_lastThread = threadTime();
    m_processAtStart = processTime();
    m_timer.start();
}

void Heartbeat::stop()
{
    m_timer.stop();
    beat(); // a beat that never came is late as well
    m_processUsed = processTime() - m_processAtStart;
    m_seconds = static_cast<double>(m_wall.elapsed()) / 1000.0;
}

void Heartbeat::beat()
{
    const qint64 now = m_wall.nsecsElapsed();
    const ThreadTime thread = threadTime();
    m_late.push_back(std::max(static_cast<double>(now - m_lastBeat) / 1e6 - periodMs, 0.0));
    m_busy.push_back(milliseconds(thread - m_lastThread));
    m_lastBeat = now;
    m_lastThread = thread;
}

QString Heartbeat::heading()
{
    return QStringLiteral("%1 %2 %3 %4 %5 %6 %7")
        .arg(QStringLiteral("late50"), 7)
        .arg(QStringLiteral("late99"), 7)
        .arg(QStringLiteral("max"), 7)
        .arg(QStringLiteral("busy50"), 7)
        .arg(QStringLiteral("busy99"), 7)
        .arg(QStringLiteral("max"), 7)
        .arg(QStringLiteral("CPU %"), 7);
}

QString Heartbeat::report(ThreadTime aside) const
{
    const double percent = milliseconds(m_processUsed - aside) / 10.0 / m_seconds;
    return figures(m_late) + u' ' + figures(m_busy) + QStringLiteral(" %1").arg(percent, 7, 'f', 1);
}

} // namespace bench
