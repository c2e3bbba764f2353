// SPDX-FileCopyrightText: 2026 Fleetwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "cli/progress.h"

namespace cli {

class Console;

/** Says only on standard error when the run has to wait, and when it goes on. */
class QuietProgress : public Progress
{
public:
    explicit QuietProgress(Console &console);

    void started(
        const fleet::Batch &batch, const fleet::BatchTotals &totals, const QList<fleet::Job> &jobs) override;
    void changed(const QList<fleet::Job> &changed, const fleet::BatchTotals &totals) override;
    void paused(PauseReason reason) override;
    void resumed() override;
    void finished(const RunResult &result) override;

protected:
    [[nodiscard]] Console &console() const { return m_console; }

private:
    Console &m_console;
};

} // namespace cli
