// SPDX-FileCopyrightText: 2026 Fleetwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "runner/batchdelta.h"
#include "ui/fleetrows.h"

namespace ui {

/** What the window is showing and doing, as far as actions depend on it. */
struct Situation
{
    bool reading = false; ///< a list is being read
    bool listKnown = false; ///< a list is open that could be mended
    bool checking = false; ///< its problems are shown in place of the table
    bool environmentReady = false;
    runner::BatchPhase phase = runner::BatchPhase::Idle;
    bool batchKnown = false; ///< a batch was started for the list that is shown
    bool batchIsHere = false; ///< and the window is connected to where it was ordered
    RowCounts counts{}; ///< of the whole list
    RowCounts chosen{}; ///< of the rows the actions on rows apply to
};

/** Which actions make sense now. */
struct Availability
{
    bool check = false;
    bool close = false;
    bool start = false;
    bool pause = false;
    bool resume = false;
    bool stop = false;
    bool retryFailed = false;
    bool lookAgain = false;
    bool tryAgain = false;
    bool exportFailures = false;
    bool exportResults = false;
    bool compare = false;
    bool retryChosen = false;
    bool lookAgainAtChosen = false;
    bool orderChosenAnew = false;
    bool cancelChosen = false;
    bool putBackChosen = false;
    bool copyChosen = false;
    bool exportChosen = false;
    bool goToProblem = false;
};

[[nodiscard]] Availability availabilityIn(const Situation &situation);

} // namespace ui
