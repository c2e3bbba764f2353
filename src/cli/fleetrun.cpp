// SPDX-FileCopyrightText: 2026 Fleetwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/fleetrun.h"

#include "cli/interrupt.h"
#include "cli/pausereason.h"
#include "cli/progress.h"
#include "cli/signin.h"

#include <utility>

namespace cli {

namespace {

using namespace std::chrono_literals;

/** An interrupted program ends within five seconds; the rest of them is for the files. */
constexpr auto closingMax = 4s;
/** Overdue jobs are followed to the end, and their polls may be out when it comes. */
constexpr auto lastPollsMax = 1s;
constexpr std::chrono::milliseconds settlingTime = 1s;

/** Nothing that was ordered is still on its way. */
bool isIdle(const runner::BatchDelta &delta)
{
    return delta.flight.submitsInFlight == 0 && delta.totals.of(fleet::JobState::Provisioning) == 0;
}

} // namespace

FleetRun::FleetRun(runner::FleetSession &session, Progress &progress, Interrupt &interrupt, SignIn *signIn)
    : m_session(session)
    , m_progress(progress)
    , m_signIn(signIn)
{
    using runner::FleetSession;
    connect(&m_session, &FleetSession::started, this, &FleetRun::noteStart);
    connect(&m_session, &FleetSession::changed, this, &FleetRun::noteChange);
    connect(&m_session, &FleetSession::finished, this, &FleetRun::ended);
    connect(&m_session, &FleetSession::closed, &m_loop, &QEventLoop::quit);
    connect(&m_session, &FleetSession::accountDoubted, this, [this](fleet::BatchId, wfw::Kinship kinship) {
        endEarly(
            kinship == wfw::Kinship::Other ? RunResult::End::OtherAccount : RunResult::End::UnclearAccount);
    });
    connect(&interrupt, &Interrupt::requested, this, &FleetRun::interrupted);
    m_settling.setSingleShot(true);
    m_settling.setInterval(settlingTime);
    connect(&m_settling, &QTimer::timeout, this, [this] {
        if (m_phase == runner::BatchPhase::SignInRefused)
            signInRefused(m_signInProblem);
    });
    if (!signIn)
        return;
    connect(signIn, &SignIn::renewed, this, &FleetRun::takeToken);
    connect(signIn, &SignIn::refused, this, [this] {
        // A renewal ahead of time may fail: the token is good until the server says otherwise.
        if (std::exchange(m_isRenewing, false))
            endEarly(RunResult::End::SignInRefused, m_signInProblem);
    });
}

FleetRun::~FleetRun() = default;

RunResult FleetRun::run(const Start &start)
{
    prepare(start);
    m_clock.start();
    switch (start.kind) {
    case Kind::Provision:
        m_session.start(start.order);
        break;
    case Kind::Resume:
        m_session.resumeBatch(start.order.batch.id, start.order, start.again);
        break;
    case Kind::Watch:
        m_session.watch(start.order);
        break;
    }
    m_loop.exec();
    m_result.duration = std::chrono::milliseconds(m_clock.elapsed());
    m_progress.finished(m_result);
    return m_result;
}

void FleetRun::prepare(const Start &start)
{
    const fleet::Batch &batch = start.order.batch;
    m_result.batch = batch;
    if (start.kind == Kind::Resume) {
        m_result.jobs = start.jobs;
        return;
    }
    m_result.jobs.reserve(batch.customers.size());
    for (const fleet::Customer &customer : batch.customers) {
        fleet::Job job;
        job.index = static_cast<fleet::JobIndex>(m_result.jobs.size());
        job.attempt = batch.firstAttempts.value(job.index, 1);
        if (start.kind == Kind::Watch) {
            job.state = fleet::JobState::Provisioning;
            job.operationId = customer.id;
        }
        m_result.jobs.append(job);
    }
}

void FleetRun::noteStart(const fleet::Batch &batch, const fleet::BatchTotals &totals)
{
    m_result.batch = batch;
    m_result.totals = totals;
    m_progress.started(batch, totals, m_result.jobs);
}

void FleetRun::noteChange(const runner::BatchDelta &delta)
{
    for (const fleet::Job &job : delta.changed)
        m_result.jobs[job.index] = job;
    m_result.totals = delta.totals;
    m_progress.changed(delta.steps + delta.changed, delta.totals);
    notePause(pauseReasonOf(delta));
    m_phase = delta.phase;
    if (delta.phase == runner::BatchPhase::SignInRefused)
        signInRefused(delta.problem);
    else if (delta.phase == runner::BatchPhase::Forbidden)
        endEarly(RunResult::End::Forbidden, delta.problem);
    else if (delta.phase == runner::BatchPhase::LedgerUnusable)
        endEarly(RunResult::End::LedgerUnusable, delta.problem);
    else if (m_pause && isHold(*m_pause) && isIdle(delta))
        endEarly(RunResult::End::Held, runner::sentenceFor(delta.hold)); // nobody is here to press Resume
}

void FleetRun::notePause(std::optional<PauseReason> reason)
{
    if (reason == m_pause || m_isEnding)
        return;
    m_pause = reason;
    if (reason)
        m_progress.paused(*reason);
    else
        m_progress.resumed();
}

void FleetRun::signInRefused(const QString &problem)
{
    m_signInProblem = problem;
    if (m_isRenewing || m_settling.isActive())
        return;
    m_isRenewing = m_signIn && m_signIn->renew();
    if (!m_isRenewing)
        endEarly(RunResult::End::SignInRefused, problem);
}

void FleetRun::takeToken(const QByteArray &token)
{
    m_session.setToken(token);
    if (!std::exchange(m_isRenewing, false))
        return;
    m_session.resume();
    m_settling.start();
}

void FleetRun::ended()
{
    if (m_isEnding) // a last reply may settle the last job: that, too, is the end of an interrupted run
        return;
    m_isEnding = true;
    m_session.close(lastPollsMax);
}

void FleetRun::endEarly(RunResult::End end, const QString &problem)
{
    if (m_isEnding)
        return;
    m_isEnding = true;
    m_result.end = end;
    m_result.problem = problem;
    m_session.close(closingMax);
}

void FleetRun::interrupted()
{
    if (m_isEnding) // asked twice: do not even wait for the replies
        return m_loop.quit();
    endEarly(RunResult::End::Interrupted);
}

} // namespace cli
