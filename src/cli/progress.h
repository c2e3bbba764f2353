// SPDX-FileCopyrightText: 2026 Fleetwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "cli/pausereason.h"
#include "fleet/batch.h"
#include "fleet/batchtotals.h"
#include "fleet/job.h"

namespace cli {

struct RunResult;

/** Who is told how a run goes. Called on one thread, in the order things happen; finished() comes last, always. */
class Progress
{
    Q_DISABLE_COPY_MOVE(Progress)

public:
    Progress() = default;
    virtual ~Progress() = default;

    /** \a jobs are those of the batch before anything was sent. */
    virtual void started(
        const fleet::Batch &batch, const fleet::BatchTotals &totals, const QList<fleet::Job> &jobs) = 0;
    /** Once for each delta; \a changed may be empty, or have a job several times, with its newest value last. */
    virtual void changed(const QList<fleet::Job> &changed, const fleet::BatchTotals &totals) = 0;
    /** May come again with another reason before resumed(). */
    virtual void paused(PauseReason reason) = 0;
    virtual void resumed() = 0;
    virtual void finished(const RunResult &result) = 0;
};

} // namespace cli
