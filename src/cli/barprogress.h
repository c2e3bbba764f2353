// SPDX-FileCopyrightText: 2026 Fleetwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "cli/barline.h"
#include "cli/quietprogress.h"

#include <QElapsedTimer>
#include <QTimer>

#include <vector>

namespace cli {

/**
 * The live bar on standard error: redrawn at most ten times a second on a terminal. Where standard error is none, it
 * is a plain line every few seconds.
 */
class BarProgress final : public QuietProgress
{
public:
    BarProgress(Console &console, bool isTerminal);

    void started(
        const fleet::Batch &batch, const fleet::BatchTotals &totals, const QList<fleet::Job> &jobs) override;
    void changed(const QList<fleet::Job> &changed, const fleet::BatchTotals &totals) override;
    void paused(PauseReason reason) override;
    void resumed() override;
    void finished(const RunResult &result) override;

private:
    void draw();

    const bool m_isTerminal;
    QTimer m_timer;
    QElapsedTimer m_clock;
    BarView m_view;
    std::vector<int> m_percentByJob;
    long m_percentSum = 0;
    QString m_drawn;
};

} // namespace cli
