// SPDX-FileCopyrightText: 2026 Fleetwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the window sees of the runner: deltas, at most 30 a second.

#include "runner/bootclock.h"
#include "runner/fleetrunner.h"

namespace runner {

namespace {

QDateTime wallTime(engine::Instant when)
{
    return QDateTime::currentDateTimeUtc().addMSecs((when - bootTime()).count());
}

} // namespace

void FleetRunner::noteChange(fleet::JobIndex job)
{
    m_changed.insert(job);
    if (!m_deltaTimer.isActive())
        m_deltaTimer.start(std::chrono::milliseconds(34));
}

void FleetRunner::sendDelta()
{
    m_deltaTimer.stop();
    BatchDelta news = delta(m_engine->status(bootTime()));
    news.steps = m_book.takeSteps();
    emit changed(news);
    m_changed.clear();
}

BatchDelta FleetRunner::delta(const engine::Status &status) const
{
    BatchDelta delta;
    delta.batch = m_order.batch.id;
    delta.phase = phaseOf(status);
    delta.totals = m_book.totals();
    delta.flight = flightView(status);
    if (delta.phase == BatchPhase::Paused)
        delta.hold = holdOf(status);
    delta.firstRowsUnderWay = status.canaryUnderWay;
    delta.changed.reserve(static_cast<qsizetype>(m_changed.size()));
    for (const fleet::JobIndex job : m_changed)
        delta.changed.append(m_book.shown(job));
    delta.problem = ledgerProblem() ? ledgerProblem()->detail : m_signInProblem;
    return delta;
}

FlightView FleetRunner::flightView(const engine::Status &status) const
{
    FlightView view;
    view.submitsInFlight = static_cast<int>(status.submitsInFlight);
    view.submitsInFlightMax = m_order.limits.submitsInFlightMax;
    view.pollsInFlight = static_cast<int>(status.pollsInFlight);
    view.pollsInFlightMax = m_order.limits.pollsInFlightMax;
    if (status.submitBudget)
        view.submitBudget = static_cast<int>(*status.submitBudget);
    if (status.submitsClosedUntil)
        view.submitsReopenAt = wallTime(*status.submitsClosedUntil);
    view.offline = status.trouble != engine::Trouble::None;
    view.interfered = status.trouble == engine::Trouble::Interfered;
    view.serverDown = status.trouble == engine::Trouble::ServerDown;
    if (status.nextProbe)
        view.nextProbeAt = wallTime(*status.nextProbe);
    return view;
}

const std::optional<ledger::Problem> &FleetRunner::ledgerProblem() const
{
    return m_startProblem ? m_startProblem : m_commits.problem();
}

BatchPhase FleetRunner::phaseOf(const engine::Status &status) const
{
    if (ledgerProblem())
        return BatchPhase::LedgerUnusable;
    switch (status.phase) {
    case engine::Phase::SignInRefused:
        return BatchPhase::SignInRefused;
    case engine::Phase::Forbidden:
        return BatchPhase::Forbidden;
    default:
        break;
    }
    if (hasEnded())
        return BatchPhase::Finished;
    switch (status.phase) {
    case engine::Phase::Paused:
        return BatchPhase::Paused;
    case engine::Phase::Stopped:
    case engine::Phase::Halted:
        return BatchPhase::Stopped;
    default:
        return status.hold == engine::Hold::None ? BatchPhase::Running : BatchPhase::Paused;
    }
}

Hold FleetRunner::holdOf(const engine::Status &status) const
{
    Hold hold;
    switch (status.hold) {
    case engine::Hold::None:
        return hold;
    case engine::Hold::EqualFailures:
        hold.kind = Hold::Kind::EqualFailures;
        break;
    case engine::Hold::EarlyFailures:
        hold.kind = Hold::Kind::EarlyFailures;
        break;
    case engine::Hold::Canary:
        hold.kind = Hold::Kind::FirstRows;
        break;
    }
    hold.failed = static_cast<int>(status.holdFailed);
    hold.of = static_cast<int>(status.holdOf);
    hold.example = status.holdJob;
    hold.failure = m_book.booked(status.holdJob).failure; // its row may show it a moment later
    return hold;
}

} // namespace runner
