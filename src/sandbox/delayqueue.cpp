// SPDX-FileCopyrightText: 2026 Fleetwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sandbox/delayqueue.h"

#include <algorithm>
#include <chrono>
#include <utility>

namespace sandbox {

DelayQueue::DelayQueue(QObject *parent)
    : QObject(parent)
{
    m_clock.start();
    m_timer.setSingleShot(true);
    m_timer.setTimerType(Qt::PreciseTimer);
    connect(&m_timer, &QTimer::timeout, this, &DelayQueue::run);
}

void DelayQueue::after(double milliseconds, std::function<void()> what)
{
    if (milliseconds < 0.5)
        return what();
    const auto added =
        m_waiting.emplace(m_clock.nsecsElapsed() + static_cast<qint64>(milliseconds * 1e6), std::move(what));
    if (added == m_waiting.begin())
        arm();
}

void DelayQueue::run()
{
    constexpr qint64 slack = 500'000; // a timer that fires half a millisecond early has fired
    while (!m_waiting.empty() && m_waiting.begin()->first <= m_clock.nsecsElapsed() + slack) {
        const std::function<void()> what = std::move(m_waiting.begin()->second);
        m_waiting.erase(m_waiting.begin());
        what();
    }
    arm();
}

void DelayQueue::arm()
{
    if (m_waiting.empty())
        return;
    const qint64 wait = std::max<qint64>(0, m_waiting.begin()->first - m_clock.nsecsElapsed());
    m_timer.start(std::chrono::milliseconds((wait + 500'000) / 1'000'000));
}

} // namespace sandbox
