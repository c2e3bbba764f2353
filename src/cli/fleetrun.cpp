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
constexpr std::chrono::milliseconds settlingTime = 1s;

} // namespace

FleetRun::FleetRun(Progress &progress, Interrupt &interrupt, SignIn *signIn)
    : m_progress(progress)
    , m_signIn(signIn)
{
    using runner::FleetSession;
    connect(&m_session, &FleetSession::started, this, &FleetRun::noteStart);
    connect(&m_session, &FleetSession::changed, this, &FleetRun::noteChange);
    connect(&m_session, &FleetSession::finished, &m_loop, &QEventLoop::quit);
    connect(&m_session, &FleetSession::closed, &m_loop, &QEventLoop::quit);
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

RunResult FleetRun::run(Kind kind, const runner::BatchOrder &order)
{
    prepare(kind, order);
    m_clock.start();
    if (kind == Kind::Provision)
        m_session.start(order);
    else
        m_session.watch(order);
    m_loop.exec();
    m_result.duration = std::chrono::milliseconds(m_clock.elapsed());
    m_progress.finished(m_result);
    return m_result;
}

void FleetRun::prepare(Kind kind, const runner::BatchOrder &order)
{
    m_result.batch = order.batch;
    m_result.jobs.reserve(order.batch.customers.size());
    for (const fleet::Customer &customer : order.batch.customers) {
        fleet::Job job;
        job.index = static_cast<fleet::JobIndex>(m_result.jobs.size());
        if (kind == Kind::Watch) {
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
    m_progress.changed(delta.changed, delta.totals);
    notePause(pauseReasonOf(delta));
    m_phase = delta.phase;
    if (delta.phase == runner::BatchPhase::SignInRefused)
        signInRefused(delta.problem);
    else if (delta.phase == runner::BatchPhase::Forbidden)
        endEarly(RunResult::End::Forbidden, delta.problem);
    else if (delta.phase == runner::BatchPhase::LedgerUnusable)
        endEarly(RunResult::End::LedgerUnusable, delta.problem);
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

void FleetRun::endEarly(RunResult::End end, const QString &problem)
{
    if (m_isEnding)
        return;
    m_isEnding = true;
    m_result.end = end;
    m_result.problem = problem;
    // From here on a last reply may settle the last job: that, too, is the end of an interrupted run.
    disconnect(&m_session, &runner::FleetSession::finished, &m_loop, nullptr);
    m_session.close(closingMax);
}

void FleetRun::interrupted()
{
    if (m_isEnding) // asked twice: do not even wait for the replies
        return m_loop.quit();
    endEarly(RunResult::End::Interrupted);
}

} // namespace cli
