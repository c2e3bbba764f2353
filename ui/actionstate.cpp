// SPDX-FileCopyrightText: 2026 Fleetwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/actionstate.h"

#include <algorithm>
#include <numeric>

namespace ui {

using runner::BatchPhase;

Availability availabilityIn(const Situation &situation)
{
    const auto any = [](const RowCounts &counts, std::initializer_list<RowState> states) {
        return std::any_of(
            states.begin(), states.end(), [&counts](RowState state) { return counts[indexOf(state)] > 0; });
    };
    const RowCounts &all = situation.counts;
    const RowCounts &chosen = situation.chosen;
    const BatchPhase phase = situation.phase;
    const bool blocked = phase == BatchPhase::SignInRefused || phase == BatchPhase::Forbidden
        || phase == BatchPhase::LedgerUnusable;
    const bool underWay = phase == BatchPhase::Running || phase == BatchPhase::Paused || blocked;
    const bool batch = situation.batchKnown;

    Availability can;
    can.check =
        situation.listKnown && !situation.checking && !batch && !underWay && phase != BatchPhase::Stopped;
    can.close = situation.checking
        || (std::accumulate(all.begin(), all.end(), 0U) > 0 && !underWay && phase != BatchPhase::Stopped);
    can.start = phase == BatchPhase::Idle && !batch && !situation.reading && !situation.checking
        && situation.environmentReady && any(all, {RowState::Ready});
    can.pause = phase == BatchPhase::Running && any(all, {RowState::Queued, RowState::Submitting});
    can.resume = phase == BatchPhase::Paused || blocked;
    can.stop = underWay;
    can.retryFailed = batch && any(all, {RowState::Failed});
    can.lookAgain = batch && any(all, {RowState::Unknown, RowState::Overdue});
    can.tryAgain = can.retryFailed || can.lookAgain || (batch && any(all, {RowState::Cancelled}));
    can.exportFailures = batch && any(all, {RowState::Failed, RowState::Overdue, RowState::Unknown});
    can.exportResults = batch;
    can.compare =
        batch && situation.environmentReady && situation.batchIsHere && any(all, {RowState::Active});
    can.retryChosen = batch && any(chosen, {RowState::Failed});
    can.lookAgainAtChosen = batch && any(chosen, {RowState::Unknown, RowState::Overdue});
    can.orderChosenAnew = batch && any(chosen, {RowState::Unknown});
    can.cancelChosen = batch && any(chosen, {RowState::Queued});
    can.putBackChosen = batch && any(chosen, {RowState::Cancelled});
    can.exportChosen = batch
        && any(chosen,
            {RowState::Queued, RowState::Submitting, RowState::Provisioning, RowState::Overdue,
                RowState::Active, RowState::Failed, RowState::Unknown, RowState::Cancelled});
    can.copyChosen = !situation.checking && std::accumulate(chosen.begin(), chosen.end(), 0U) > 0;
    can.goToProblem = situation.checking
        || any(all, {RowState::LeftOut, RowState::Overdue, RowState::Failed, RowState::Unknown});
    return can;
}

} // namespace ui
