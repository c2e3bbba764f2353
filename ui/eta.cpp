// SPDX-FileCopyrightText: 2026 Fleetwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/eta.h"

#include <algorithm>

namespace ui {

using namespace std::chrono_literals;

namespace {

// Below these a guess would jump about: most of what is known then is how long one submit takes.
constexpr double doneMin = 0.08;
constexpr std::chrono::milliseconds workedMin = 2s;

} // namespace

void Eta::begin(Milliseconds now, double progress)
{
    m_last = now;
    m_worked = 0ms;
    m_atStart = progress;
    m_progress = progress;
    m_working = true;
}

void Eta::update(Milliseconds now, double progress, bool working)
{
    if (m_working)
        m_worked += std::max(now - m_last, 0ms);
    m_last = now;
    m_progress = progress;
    m_working = working;
}

std::optional<std::chrono::seconds> Eta::left(Milliseconds now) const
{
    const double toDo = 1.0 - m_atStart;
    if (!m_working || toDo <= 0.0 || m_progress >= 1.0)
        return std::nullopt;
    const double done = (m_progress - m_atStart) / toDo;
    const Milliseconds worked = m_worked + std::max(now - m_last, 0ms);
    if (done < doneMin || worked < workedMin)
        return std::nullopt;
    const auto left = std::chrono::duration<double>(worked) * ((1.0 - done) / done);
    return std::max(std::chrono::round<std::chrono::seconds>(left), 1s);
}

} // namespace ui
