// SPDX-FileCopyrightText: 2026 Fleetwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/backoff.h"
#include "engine/engine.h"
#include "engine/pollplan.h"

#include <algorithm>
#include <limits>

namespace engine {

using fleet::JobState;

void Engine::on(const Answered &event, Instant now)
{
    const std::optional<Flight> flight = land(event.lane, event.job);
    if (!flight)
        return; // nothing was asked: a duplicate, or a reply to an earlier life
    Gate &gate = event.lane == Lane::Submit ? m_submitGate : m_pollGate;
    const std::uint32_t limit =
        event.lane == Lane::Submit ? m_limits.submitsInFlightMax : m_limits.pollsInFlightMax;
    if (event.outcome == Outcome::Throttled) {
        const std::uint32_t out = event.lane == Lane::Submit ? m_submitsInFlight : m_pollsInFlight;
        gate.throttled(flight->number, event.retryAfter, now, out + 1, m_random);
    } else {
        gate.answered(flight->number, event.budget, flight->sentAt, now, limit);
    }
    m_outage.book(event.outcome, event.job, inFlight(), now, m_random);

    switch (event.outcome) {
    case Outcome::SignInExpired:
        signInExpired(*flight, now);
        break;
    case Outcome::Forbidden:
        if (flight->signIn == m_signIn && m_phase != Phase::Halted)
            setPhase(Phase::Forbidden);
        break;
    case Outcome::InProgress:
    case Outcome::Completed:
    case Outcome::OperationFailed:
        if (flight->signIn == m_signIn)
            m_signInProven = true;
        if (m_jobs[event.job].paid)
            m_retries.payBack();
        else
            m_retries.earn();
        break;
    default:
        break;
    }
    m_jobs[event.job].paid = false;
    if (event.lane == Lane::Submit)
        submitAnswered(event, now);
    else
        pollAnswered(event, now);
}

std::optional<Engine::Flight> Engine::land(Lane lane, JobId job)
{
    const auto found = std::find_if(m_flights.begin(), m_flights.end(),
        [&](const Flight &flight) { return flight.job == job && flight.lane == lane; });
    if (found == m_flights.end())
        return std::nullopt;
    const Flight flight = *found;
    *found = m_flights.back();
    m_flights.pop_back();
    m_jobs[flight.job].inFlight = false;
    --(flight.lane == Lane::Submit ? m_submitsInFlight : m_pollsInFlight);
    return flight;
}

void Engine::signInExpired(const Flight &flight, Instant)
{
    if (flight.signIn != m_signIn || m_renewing || m_phase == Phase::Halted)
        return; // it carried an older token, or a new one is on its way: just send it again
    if (m_signIn > 0 && !m_signInProven) {
        setPhase(Phase::SignInRefused); // the renewed token was refused as well
        return;
    }
    m_renewing = true;
    m_sends.push_back(RenewSignIn{});
}

void Engine::submitAnswered(const Answered &event, Instant now)
{
    const JobId id = event.job;
    switch (event.outcome) {
    case Outcome::InProgress:
        return follow(event, now);
    case Outcome::Completed:
        m_jobs[id].hasOperation = true;
        return setState(id, JobState::Active);
    case Outcome::OperationFailed:
        m_jobs[id].hasOperation = true;
        [[fallthrough]];
    case Outcome::Refused:
        return refused(event);
    case Outcome::Throttled:
    case Outcome::SignInExpired:
    case Outcome::Forbidden:
        return submitAgain(id, now, Duration::zero()); // as it was: what its repeat costs is settled already
    case Outcome::NotSent:
        m_jobs[id].paysForRepeat = true;
        return submitAgain(id, now, fullJitter(m_jobs[id].faults, m_random));
    case Outcome::ServerFault: {
        if (m_outage.trouble() == Trouble::None || m_outage.isOld())
            charge(id, true);
        m_jobs[id].mayHaveArrived = true;
        m_jobs[id].paysForRepeat = true;
        if (m_jobs[id].faults >= m_limits.submitFaultsMax) {
            m_jobs[id].due = now + m_limits.quietPeriod;
            return setState(id, JobState::Unknown);
        }
        const Duration floor = event.retryAfter.value_or(Duration::zero());
        return submitAgain(id, now, floor + fullJitter(m_jobs[id].faults, m_random));
    }
    case Outcome::NotFound: // a submit asks for nothing that could be missing: not an answer we can use
    case Outcome::Malformed:
        return submitLost(event, now, m_limits.submitFaultsMax);
    case Outcome::Lost:
    case Outcome::Interfered:
        return submitLost(event, now, m_limits.lostRepliesMax);
    }
}

void Engine::submitLost(const Answered &event, Instant now, std::uint32_t faultsMax)
{
    Job &job = m_jobs[event.job];
    job.mayHaveArrived = true;
    job.paysForRepeat = true;
    const bool fault = event.outcome == Outcome::Malformed || event.outcome == Outcome::NotFound;
    if (fault || m_outage.trouble() == Trouble::None)
        charge(event.job, fault);
    const Duration delay = m_limits.quietPeriod + fullJitter(job.faults, m_random);
    if (job.faults >= faultsMax) {
        job.due = now + m_limits.quietPeriod;
        return setState(event.job, JobState::Unknown);
    }
    submitAgain(event.job, now, delay);
}

void Engine::submitAgain(JobId id, Instant now, Duration delay)
{
    Job &job = m_jobs[id];
    if (m_phase == Phase::Stopped) {
        job.due = now + m_limits.quietPeriod;
        return setState(id, job.mayHaveArrived ? JobState::Unknown : JobState::Cancelled);
    }
    job.waiting = Waiting::Repeat;
    job.due = now + delay;
    m_repeats.push(job.due, id);
}

void Engine::follow(const Answered &event, Instant now)
{
    Job &job = m_jobs[event.job];
    if (!job.hasOperation) {
        job.hasOperation = true;
        job.mayHaveArrived = true;
        job.since = now;
        job.pollDelay = 0;
        job.expected = 0;
    }
    job.faults = 0;
    job.notBefore = now + event.pollAfter.value_or(Duration::zero());
    const bool overdue = job.state == JobState::Overdue || now - job.since >= m_limits.operationTimeout;
    const JobState state = overdue ? JobState::Overdue : JobState::Provisioning;
    if (job.state == JobState::Provisioning && overdue)
        job.pollDelay = 0; // the slow rhythm starts anew
    if (job.state != state)
        setState(event.job, state);
    if (event.percent && now > job.since) {
        job.expected = static_cast<std::uint32_t>(
            expectedTotal(now - job.since, *event.percent, Duration(job.expected)).count());
    }
    const PollFacts facts{
        job.since, event.pollAfter, Duration(job.expected), Duration(job.pollDelay), overdue};
    const Duration delay = nextPollDelay(facts, now, m_limits);
    job.pollDelay = static_cast<std::int32_t>(
        std::min<std::int64_t>(delay.count(), std::numeric_limits<std::int32_t>::max()));
    pollAgain(event.job, now + delay);
}

void Engine::pollAnswered(const Answered &event, Instant now)
{
    const JobId id = event.job;
    Job &job = m_jobs[id];
    switch (event.outcome) {
    case Outcome::InProgress:
        return follow(event, now);
    case Outcome::Completed:
        return setState(id, JobState::Active);
    case Outcome::OperationFailed:
        return refused(event);
    case Outcome::Throttled:
    case Outcome::SignInExpired:
    case Outcome::Forbidden:
        return pollAgain(id, now);
    case Outcome::NotFound:
        if (now - job.since < m_limits.notFoundGrace)
            return pollAgain(id, now + m_limits.pollDelay);
        job.due = now + m_limits.quietPeriod;
        return setState(id, JobState::Unknown);
    case Outcome::NotSent:
    case Outcome::Lost:
    case Outcome::Interfered:
    case Outcome::ServerFault:
    case Outcome::Refused: // a poll asks for nothing that could be refused: a broken answer
    case Outcome::Malformed:
        return pollFailed(event, now);
    }
}

void Engine::pollFailed(const Answered &event, Instant now)
{
    Job &job = m_jobs[event.job];
    const bool networks = event.outcome == Outcome::NotSent || event.outcome == Outcome::Lost
        || event.outcome == Outcome::Interfered;
    if (m_outage.trouble() == Trouble::None || (!networks && m_outage.isOld()))
        charge(event.job, !networks);
    // Polling is free: it goes on until the limit has passed as well.
    if (job.faults >= m_limits.lostRepliesMax && now - job.since >= m_limits.operationTimeout) {
        job.due = now + m_limits.quietPeriod;
        return setState(event.job, JobState::Unknown);
    }
    // Soon, if that can be afforded; else it is but one more look at the usual pace.
    const bool probing = m_outage.trouble() != Trouble::None; // paid for by the time between probes
    const bool soon = probing || m_retries.admitsPoll();
    if (soon && !probing) {
        m_retries.spend(now);
        job.paid = true;
    }
    const Duration pace = soon ? m_limits.pollDelay : m_limits.pollDelayMax;
    const Duration floor = std::max(event.retryAfter.value_or(Duration::zero()), pace);
    pollAgain(event.job, now + floor + fullJitter(job.faults, m_random));
}

void Engine::pollAgain(JobId id, Instant at)
{
    Job &job = m_jobs[id];
    job.waiting = Waiting::Poll;
    job.due = std::max(at, job.notBefore);
    m_polls.push(job.due, id);
}

void Engine::refused(const Answered &event)
{
    setState(event.job, JobState::Failed);
    noteFailure(event.job, event.cause);
}

void Engine::charge(JobId id, bool answered)
{
    // A lost reply between two faults: the server has not said the same thing again and again.
    if (m_jobs[id].faultsAnswered != answered)
        m_jobs[id].faults = 0;
    m_jobs[id].faultsAnswered = answered;
    if (m_jobs[id].faults < std::numeric_limits<std::uint8_t>::max())
        ++m_jobs[id].faults;
}

} // namespace engine
