// SPDX-FileCopyrightText: 2026 Fleetwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sandbox/clock.h"

#include <QDateTime>

#include <algorithm>

namespace sandbox {

Clock::Clock(double speed)
    : m_speed(speed)
{
}

qint64 Clock::now()
{
    m_last = std::max(m_last, QDateTime::currentMSecsSinceEpoch());
    return m_last;
}

} // namespace sandbox
