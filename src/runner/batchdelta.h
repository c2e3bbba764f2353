// SPDX-FileCopyrightText: 2026 Fleetwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "fleet/batch.h"
#include "fleet/batchtotals.h"
#include "fleet/job.h"
#include "runner/hold.h"

#include <QDateTime>
#include <QList>
#include <QMetaType>
#include <QString>

#include <optional>

namespace runner {

/** What a batch as a whole is doing. */
enum class BatchPhase
{
    Idle, ///< nothing ordered yet
    Running,
    Paused, ///< by a person; or by itself, and hold says why
    Stopped, ///< by a person: nothing new is sent, what was sent is followed
    SignInRefused,
    Forbidden,
    LedgerUnusable, ///< nothing may be sent because nothing can be written down
    Finished,
};

/** Where the batch stands on the wire. */
struct FlightView
{
    int submitsInFlight = 0;
    int submitsInFlightMax = 0;
    int pollsInFlight = 0;
    int pollsInFlightMax = 0;
    std::optional<int> submitBudget; ///< submits left in the server's window, where it says so
    QDateTime submitsReopenAt; ///< UTC; valid while the write budget is used up
    bool offline = false; ///< nothing works for any job; the batch waits and tries by itself
    bool interfered = false; ///< something that is not the API answers in its place
    bool serverDown = false; ///< offline because the server answers every request with a fault
    QDateTime nextProbeAt; ///< UTC; valid while offline

    bool operator==(const FlightView &) const = default;
};

/** What has changed since the last delta. At most 30 a second reach the window. */
struct BatchDelta
{
    fleet::BatchId batch = 0;
    BatchPhase phase = BatchPhase::Idle;
    fleet::BatchTotals totals;
    FlightView flight;
    Hold hold; ///< for Paused: why, where no person has paused it
    bool firstRowsUnderWay = false; ///< rows were sent ahead, and the others wait for them
    QList<fleet::Job> changed; ///< each job once, with its newest value, ordered by index
    /** Every state a job has come to since the last delta, in that order; where the order asked for it. */
    QList<fleet::Job> steps;
    QString problem; ///< for LedgerUnusable, SignInRefused and Forbidden: the server's or system's own words
};

} // namespace runner

Q_DECLARE_METATYPE(runner::BatchDelta)
