// SPDX-FileCopyrightText: 2026 Fleetwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "cli/exitcode.h"
#include "fleet/batch.h"
#include "fleet/batchtotals.h"
#include "fleet/job.h"

#include <chrono>

namespace cli {

/** What came of a run that had begun. */
struct RunResult
{
    enum class End
    {
        Finished, ///< every job has come to an end
        Interrupted,
        SignInRefused,
        Forbidden,
        LedgerUnusable,
        Held, ///< too much failed to go on unasked
        OtherAccount, ///< not begun: the batch is another account's
        UnclearAccount, ///< not begun: nothing tells whether it is
    };
    End end = End::Finished;
    QString problem; ///< the server's or system's own words, where there are any; for Held what happened
    fleet::Batch batch;
    fleet::BatchTotals totals;
    QList<fleet::Job> jobs; ///< by index
    int inProgressElsewhere = 0; ///< rows that were asked for and left to another batch, whose end is open
    std::chrono::milliseconds duration{0};
};

[[nodiscard]] ExitCode exitCodeFor(const RunResult &result);

} // namespace cli
