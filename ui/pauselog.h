// SPDX-FileCopyrightText: 2026 Fleetwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/jobtale.h"
#include "ui/runcondition.h"

namespace ui {

/** Notes when a batch sent nothing new, and why: for the timelines of its jobs. Sans clock: the caller tells the time. */
class PauseLog final
{
public:
    void note(const RunView &view, const QDateTime &now);

    [[nodiscard]] const QList<RunPause> &pauses() const { return m_pauses; }

private:
    QList<RunPause> m_pauses;
};

} // namespace ui
