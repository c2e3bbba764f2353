// SPDX-FileCopyrightText: 2026 Fleetwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/engine.h"

#include <algorithm>
#include <cassert>

namespace engine {

using fleet::JobState;

namespace {

constexpr Duration sleptAtLeast{60000};

} // namespace

Engine::Engine(std::uint32_t jobs, std::uint32_t excluded, const Limits &limits, std::uint64_t seed)
    : m_limits(limits)
    , m_random(seed)
    , m_jobs(jobs)
{
    for (Job &job : m_jobs) {
        job.waiting = Waiting::Slot;
        job.inQueue = true;
    }
    m_totals.imported = jobs + excluded;
    m_totals.excluded = excluded;
    m_totals.byState[indexOf(JobState::Queued)] = jobs;
    m_canaryRows = std::min(limits.canaryRows, jobs);
}

Engine::Engine(const std::vector<KnownJob> &jobs, std::uint32_t excluded, const Limits &limits,
    std::uint64_t seed, Instant now)
    : Engine(static_cast<std::uint32_t>(jobs.size()), excluded, limits, seed)
{
    m_totals.byState = {};
    for (JobId id = 0; id < jobs.size(); ++id) {
        const KnownJob &known = jobs[id];
        Job &job = m_jobs[id];
        job.state = known.state;
        job.attempt = known.attempt;
        job.hasOperation = known.hasOperation;
        job.since = now - known.age;
        ++m_totals.byState[indexOf(job.state)];
        job.intended = known.sent;
        job.sent = known.sent && job.state != JobState::Cancelled; // cancelled is only what was never sent
        job.mayHaveArrived = job.sent;
        if (job.state == JobState::Queued && job.sent)
            setState(id, JobState::Submitting); // its POST may have left before this was written down
        if (job.state == JobState::Queued)
            continue;
        job.waiting = Waiting::Nothing;
        job.due = now + m_limits.quietPeriod; // the last request of the earlier life may still be at work
        if (job.state == JobState::Submitting) {
            job.waiting = Waiting::Repeat;
            m_repeats.push(job.due, id);
        } else if (job.state == JobState::Provisioning || job.state == JobState::Overdue) {
            pollAgain(id, now + waveDelay());
        }
    }
    const auto wasSent = [](const Job &job) { return job.sent; };
    if (std::any_of(m_jobs.begin() + m_canaryRows, m_jobs.end(), wasSent))
        m_canaryRows = 0; // the others went out already: nobody waits for the first ones any more
    watchCanary();
    if (m_hold == Hold::Canary)
        forgiveFailures(); // whoever takes the batch up again has seen it
}

Duration Engine::waveDelay()
{
    // Spread out, so that a large batch does not come back in one wave, nor many programs at the same moment.
    const std::int64_t most = std::min<std::int64_t>(m_limits.pollDelayMax.count(), 20 * std::ssize(m_jobs));
    return Duration(static_cast<std::int64_t>(m_random.below(static_cast<std::uint64_t>(most) + 1)));
}

void Engine::spreadOverdueWork(Instant now)
{
    for (JobId id = 0; id < m_jobs.size(); ++id) {
        if (m_jobs[id].waiting == Waiting::Poll && m_jobs[id].due <= now)
            pollAgain(id, now + waveDelay());
    }
}

void Engine::handle(const Event &event, Instant now, Effects &out)
{
    if (m_wakeAt && now - *m_wakeAt >= sleptAtLeast) {
        m_wakeAt.reset();
        spreadOverdueWork(now); // nobody is late by so much: the machine has slept
    }
    std::visit([&](const auto &concrete) { on(concrete, now); }, event);
    if (m_canaryMoved)
        watchCanary();
    withdrawHeld(now);
    dispatch(now);
    if (m_canaryMoved)
        watchCanary();
    const Status current = status(now);
    if (current != m_lastStatus) {
        m_lastStatus = current;
        m_sends.push_back(StatusChanged{});
    }
    if (const std::optional<Instant> wake = nextWake(now); wake && wake != m_wakeAt) {
        m_wakeAt = wake;
        m_sends.push_back(WakeAt{*wake});
    }
    handOut(out);
    assert(m_totals.reconciles());
}

Status Engine::status(Instant now) const
{
    Status status;
    status.phase = m_phase;
    status.trouble = m_outage.trouble();
    status.hold = m_hold;
    status.holdFailed = m_holdFailed;
    status.holdOf = m_holdOf;
    status.holdJob = m_holdJob;
    status.canaryUnderWay = canaryBinds() && m_hold != Hold::Canary;
    status.finished = !m_jobs.empty() && m_totals.allEnded();
    status.renewingSignIn = m_renewing;
    status.submitsInFlight = m_submitsInFlight - m_writeAhead.held<Submit>();
    status.pollsInFlight = m_pollsInFlight - m_writeAhead.held<Poll>();
    if (status.trouble != Trouble::None)
        status.nextProbe = m_outage.nextProbe();
    status.submitsClosedUntil = m_submitGate.closedUntil(now);
    status.pollsClosedUntil = m_pollGate.closedUntil(now);
    status.submitBudget = m_submitGate.remaining();
    return status;
}

std::size_t Engine::memoryUsed() const
{
    return m_jobs.capacity() * sizeof(Job) + (m_again.size() + m_intended.size()) * sizeof(JobId)
        + m_freshSubmits.size() * sizeof(Instant) + m_repeats.bytes() + m_polls.bytes()
        + m_flights.capacity() * sizeof(Flight);
}

void Engine::on(const Resume &, Instant)
{
    if (m_phase == Phase::Halted)
        return;
    if (m_phase == Phase::SignInRefused || m_phase == Phase::Forbidden) {
        ++m_signIn; // replies to the refused token say nothing about the next one
        m_signInProven = true;
    } else if (m_hold != Hold::None) {
        forgiveFailures();
    }
    setPhase(Phase::Running);
}

void Engine::on(const Pause &, Instant)
{
    if (m_phase == Phase::Running || m_phase == Phase::Ready)
        setPhase(Phase::Paused);
}

void Engine::on(const Halt &, Instant)
{
    setPhase(Phase::Halted);
}

void Engine::on(const Stop &, Instant)
{
    if (m_phase == Phase::Halted)
        return;
    setPhase(Phase::Stopped);
    for (JobId id = 0; id < m_jobs.size(); ++id) {
        Job &job = m_jobs[id];
        if (job.state == JobState::Queued
            || (job.state == JobState::Submitting && !job.inFlight && !job.mayHaveArrived)) {
            job.waiting = Waiting::Nothing;
            setState(id, JobState::Cancelled);
        } else if (job.state == JobState::Submitting && !job.inFlight) {
            // To learn its fate means to send it again, and whoever presses Stop does not want it sent.
            job.waiting = Waiting::Nothing;
            setState(id, JobState::Unknown);
        }
    }
}

void Engine::on(const Retry &event, Instant)
{
    if (m_hold == Hold::None)
        forgiveFailures(); // who wants them tried again has seen them
    for (const JobId id : event.jobs) {
        if (id >= m_jobs.size() || m_jobs[id].state != JobState::Failed)
            continue;
        renew(id);
    }
}

void Engine::on(const OrderAnew &event, Instant now)
{
    for (const JobId id : event.jobs) {
        if (id < m_jobs.size() && mayOrderAnew(id, now))
            renew(id);
    }
}

bool Engine::mayOrderAnew(JobId id, Instant now) const
{
    const Job &job = m_jobs[id];
    return job.state == JobState::Unknown && (job.hasOperation || now - job.since >= m_limits.repeatHorizon);
}

bool Engine::contradicts(const Answered &answer) const
{
    const Job &job = m_jobs[answer.job];
    return (job.state == JobState::Active && answer.outcome == Outcome::OperationFailed)
        || (job.state == JobState::Failed && answer.outcome == Outcome::Completed);
}

void Engine::renew(JobId id)
{
    Job &job = m_jobs[id];
    ++job.attempt;
    job.hasOperation = false;
    job.intended = false;
    job.sent = false;
    job.mayHaveArrived = false;
    job.paysForRepeat = false;
    job.faults = 0;
    job.pollDelay = 0;
    job.cause = 0;
    job.excused = false;
    setState(id, JobState::Queued);
    enqueue(id);
    if (m_phase == Phase::Stopped)
        setPhase(Phase::Running);
}

void Engine::on(const LookAgain &event, Instant now)
{
    for (const JobId id : event.jobs) {
        if (id >= m_jobs.size())
            continue;
        Job &job = m_jobs[id];
        if (job.state == JobState::Overdue && !job.inFlight) {
            // No longer an end until the next reply has said whether it still is one.
            setState(id, JobState::Provisioning);
            pollAgain(id, now);
        } else if (job.state == JobState::Unknown && job.hasOperation) {
            job.faults = 0;
            setState(id, JobState::Provisioning);
            pollAgain(id, now);
        } else if (job.state == JobState::Unknown && now - job.since < m_limits.repeatHorizon) {
            job.faults = 0;
            setState(id, JobState::Submitting);
            submitAgain(id, now, std::max(Duration::zero(), job.due - now));
            if (m_phase == Phase::Stopped)
                setPhase(Phase::Running);
        }
    }
}

void Engine::on(const Cancel &event, Instant)
{
    for (const JobId id : event.jobs) {
        if (id < m_jobs.size() && m_jobs[id].state == JobState::Queued) {
            m_jobs[id].waiting = Waiting::Nothing;
            setState(id, JobState::Cancelled);
        }
    }
}

void Engine::on(const PutBack &event, Instant)
{
    for (const JobId id : event.jobs) {
        if (id >= m_jobs.size() || m_jobs[id].state != JobState::Cancelled)
            continue;
        setState(id, JobState::Queued);
        enqueue(id);
        if (m_phase == Phase::Stopped)
            setPhase(Phase::Running);
    }
}

void Engine::on(const SetLimits &event, Instant)
{
    m_limits = event.limits;
    m_limits.submitsInFlightMax = std::max(1U, m_limits.submitsInFlightMax);
    m_limits.pollsInFlightMax = std::max(1U, m_limits.pollsInFlightMax);
    if (m_phase == Phase::Ready) // later there is nothing left that could wait for the first rows
        m_canaryRows = std::min(m_limits.canaryRows, jobCount());
}

void Engine::on(const SignInRenewed &event, Instant)
{
    if (!m_renewing)
        return;
    m_renewing = false;
    ++m_signIn;
    m_signInProven = false;
    if (!event.ok)
        setPhase(Phase::SignInRefused);
}

void Engine::on(const Woken &, Instant)
{
    m_wakeAt.reset();
}

void Engine::setState(JobId id, JobState state)
{
    Job &job = m_jobs[id];
    --m_totals.byState[indexOf(job.state)];
    ++m_totals.byState[indexOf(state)];
    job.state = state;
    m_canaryMoved = m_canaryMoved || id < m_canaryRows;
    m_records.push_back(RecordState{id, state, job.attempt});
}

void Engine::setPhase(Phase phase)
{
    m_phase = phase;
}

void Engine::enqueue(JobId id)
{
    Job &job = m_jobs[id];
    job.waiting = Waiting::Slot;
    if (!job.inQueue) { // an entry left behind by an earlier Cancel serves again
        job.inQueue = true;
        m_again.push_back(id);
    }
}

} // namespace engine
