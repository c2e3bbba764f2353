// SPDX-FileCopyrightText: 2026 Fleetwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/engine.h"

#include <algorithm>
#include <cassert>

namespace engine {

using fleet::JobState;

bool Engine::mayPoll() const
{
    return !m_renewing && !m_unwritable
        && (m_phase == Phase::Running || m_phase == Phase::Paused || m_phase == Phase::Stopped);
}

bool Engine::maySubmit() const
{
    const bool held = m_hold == Hold::EqualFailures || m_hold == Hold::EarlyFailures;
    return !m_renewing && !m_unwritable && m_phase == Phase::Running && !held;
}

void Engine::dispatch(Instant now)
{
    if (m_outage.trouble() == Trouble::None)
        sendDue(now);
    else if (inFlight() == 0 && now >= m_outage.nextProbe())
        sendProbe(now);
    assert(m_flights.size() == inFlight());
}

void Engine::sendDue(Instant now)
{
    while (m_pollGate.admits(now, m_pollsInFlight, m_limits.pollsInFlightMax) && sendPoll(now)) { }
    while (m_submitGate.admits(now, m_submitsInFlight, m_limits.submitsInFlightMax) && sendSubmit(now)) { }
    intendAhead(now);
}

void Engine::sendProbe(Instant now)
{
    const bool polled = m_pollGate.admits(now, 0, 1) && sendPoll(now);
    // A repeat that has become too old to be sent is given up instead and tries nothing.
    while (!polled && inFlight() == 0 && m_submitGate.admits(now, 0, 1) && sendSubmit(now)) { }
    if (inFlight() > 0)
        m_outage.probeSent();
}

bool Engine::sendPoll(Instant now)
{
    if (!mayPoll())
        return false;
    const DueQueue::Entry *entry = nextPoll();
    if (!entry || entry->at > now)
        return false;
    const JobId id = entry->job;
    m_polls.pop();
    take(id, Lane::Poll, m_pollGate.sent(), now);
    m_sends.push_back(Poll{id});
    return true;
}

bool Engine::sendSubmit(Instant now)
{
    if (!maySubmit())
        return false;
    // Repeats first: one of them may already cost money without anybody knowing its operation. The one request that
    // tries whether there is a way again is paid for by the time between such tries.
    const DueQueue::Entry *entry = nextRepeat();
    const bool probing = m_outage.trouble() != Trouble::None;
    if (entry && entry->at <= now
        && (probing || !m_jobs[entry->job].paysForRepeat || m_retries.admits(now))) {
        const JobId id = entry->job;
        m_repeats.pop();
        if (!probing && m_jobs[id].paysForRepeat) {
            m_retries.spend(now);
            m_jobs[id].paid = true;
        }
        if (m_jobs[id].mayHaveArrived && now - m_jobs[id].since >= m_limits.repeatHorizon) {
            // The server has forgotten the key: the same bytes would order a second agent.
            m_jobs[id].waiting = Waiting::Nothing;
            setState(id, JobState::Unknown);
            return true;
        }
        sendSubmit(id, now);
        return true;
    }
    if (const std::optional<JobId> fresh = nextFresh()) {
        sendSubmit(*fresh, now);
        return true;
    }
    return false;
}

void Engine::sendSubmit(JobId id, Instant now)
{
    Job &job = m_jobs[id];
    const bool repeat = job.sent;
    intend(id);
    if (!repeat) {
        job.sent = true;
        job.since = now;
        m_freshSubmits.push_back(now);
        noteFresh(id);
    }
    if (job.state != JobState::Submitting)
        setState(id, JobState::Submitting);
    take(id, Lane::Submit, m_submitGate.sent(), now);
    m_sends.push_back(Submit{id, job.attempt, repeat});
}

void Engine::take(JobId id, Lane lane, std::uint32_t number, Instant now)
{
    Job &job = m_jobs[id];
    assert(!job.inFlight);
    job.inFlight = true;
    job.waiting = Waiting::Nothing;
    ++(lane == Lane::Submit ? m_submitsInFlight : m_pollsInFlight);
    m_flights.push_back({id, lane, number, m_signIn, now});
}

std::optional<JobId> Engine::nextFresh()
{
    while (!m_intended.empty()) {
        const JobId id = m_intended.front();
        m_intended.pop_front();
        if (leavesQueue(id))
            return id;
    }
    return nextUnintended();
}

std::optional<JobId> Engine::nextUnintended()
{
    const std::size_t newEnd = canaryBinds() ? m_canaryRows : m_jobs.size();
    while (m_nextNew < newEnd) {
        const JobId id = m_nextNew++;
        if (leavesQueue(id))
            return id;
    }
    const auto mayGo = [this](JobId id) { return !canaryBinds() || id < m_canaryRows; };
    for (auto next = m_again.begin(); (next = std::find_if(next, m_again.end(), mayGo)) != m_again.end();) {
        const JobId id = *next;
        next = m_again.erase(next);
        if (leavesQueue(id))
            return id;
    }
    return std::nullopt;
}

/** Books that a job's entry is taken out; false when the job was cancelled meanwhile. */
bool Engine::leavesQueue(JobId id)
{
    m_jobs[id].inQueue = false;
    return m_jobs[id].waiting == Waiting::Slot;
}

const DueQueue::Entry *Engine::nextRepeat()
{
    return m_repeats.first([this](const DueQueue::Entry &entry) {
        return m_jobs[entry.job].waiting == Waiting::Repeat && m_jobs[entry.job].due == entry.at;
    });
}

const DueQueue::Entry *Engine::nextPoll()
{
    return m_polls.first([this](const DueQueue::Entry &entry) {
        return m_jobs[entry.job].waiting == Waiting::Poll && m_jobs[entry.job].due == entry.at;
    });
}

std::optional<Instant> Engine::nextWake(Instant now)
{
    const bool trouble = m_outage.trouble() != Trouble::None;
    if (trouble && inFlight() > 0)
        return std::nullopt; // the last answer decides
    std::optional<Instant> wake;
    // Something may happen in a lane when its work is due, its gate is open and, in trouble, a probe is due.
    const auto consider = [&](Instant due, const std::optional<Instant> &reopens) {
        due = std::max(due, reopens.value_or(due));
        if (trouble)
            due = std::max(due, m_outage.nextProbe());
        // Due already and still here: a slot is missing, and the reply that frees it will look again.
        if (due > now && (!wake || due < *wake))
            wake = due;
    };
    if (mayPoll()) {
        if (const DueQueue::Entry *entry = nextPoll())
            consider(entry->at, m_pollGate.closedUntil(now));
    }
    if (maySubmit()) {
        const auto reopens = m_submitGate.closedUntil(now);
        if (const DueQueue::Entry *entry = nextRepeat()) {
            const bool waits = !trouble && m_jobs[entry->job].paysForRepeat;
            const auto affordable = waits ? m_retries.opensAt(now) : std::nullopt;
            consider(std::max(entry->at, affordable.value_or(entry->at)), reopens);
        }
        if (!m_intended.empty() || m_nextNew < m_jobs.size() || !m_again.empty())
            consider(now, reopens);
    }
    return wake;
}

} // namespace engine
