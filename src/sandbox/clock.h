// SPDX-FileCopyrightText: 2026 Fleetwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtGlobal>

namespace sandbox {

/**
 * The sandbox's time. What is stored and sent is wall time (Unix milliseconds); how long things take is thought of
 * in sandbox seconds, of which `speed` pass in each second of the wall. Never runs backwards within a process.
 */
class Clock final
{
public:
    explicit Clock(double speed);

    [[nodiscard]] double speed() const { return m_speed; }
    [[nodiscard]] qint64 now();
    /** Wall milliseconds that so many sandbox seconds take. */
    [[nodiscard]] double wallMs(double sandboxSeconds) const { return sandboxSeconds * 1000.0 / m_speed; }
    /** Sandbox seconds that pass in so many wall milliseconds. */
    [[nodiscard]] double sandboxSeconds(qint64 wallMs) const
    {
        return static_cast<double>(wallMs) * m_speed / 1000.0;
    }

private:
    double m_speed;
    qint64 m_last = 0;
};

} // namespace sandbox
