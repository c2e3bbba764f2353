// SPDX-FileCopyrightText: 2026 Fleetwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Commits in groups: what waits for one, and what becomes of it when the world changes meanwhile.

#include "engine/engine.h"

#include <algorithm>

namespace engine {

namespace {

/** A commit lies at most this far ahead: what is submitted within it should be written down before. */
constexpr Duration commitSpan{100};
constexpr std::size_t intentsAheadMax = 256;

} // namespace

void Engine::on(const Committed &event, Instant)
{
    m_unwritable = false;
    m_writeAhead.committed(event.records);
}

void Engine::on(const CommitFailed &, Instant)
{
    m_unwritable = true;
}

void Engine::handOut(Effects &out)
{
    out.insert(out.end(), m_records.begin(), m_records.end());
    if (m_commitsInGroups) {
        for (const Effect &record : m_records)
            m_writeAhead.note(record);
        for (const Effect &effect : m_sends)
            m_writeAhead.hold(effect);
        m_writeAhead.release(out);
    } else {
        out.insert(out.end(), m_sends.begin(), m_sends.end());
    }
    m_records.clear();
    m_sends.clear();
}

void Engine::withdrawHeld(Instant now)
{
    // Decided in a world that is gone: a window has closed since, somebody paused, the network was lost. The
    // newest first, so that the gates' count of what was sent stays right.
    const Effects unwanted = m_writeAhead.withdrawNewestFirst([&](const Effect &effect) {
        const auto *submit = std::get_if<Submit>(&effect);
        const auto *poll = std::get_if<Poll>(&effect);
        if (submit && !isStillWanted(Lane::Submit, now)) {
            m_submitGate.withdrawn(land(Lane::Submit, submit->job)->number);
            return true;
        }
        if (poll && !isStillWanted(Lane::Poll, now)) {
            m_pollGate.withdrawn(land(Lane::Poll, poll->job)->number);
            return true;
        }
        return false;
    });
    for (const Effect &effect : unwanted) {
        const auto *submit = std::get_if<Submit>(&effect);
        if (submit && submit->repeat) {
            submitAgain(submit->job, now, Duration::zero());
        } else if (submit) {
            putBackUnsent(submit->job);
        } else if (const auto *poll = std::get_if<Poll>(&effect)) {
            pollAgain(poll->job, now);
        }
    }
}

void Engine::putBackUnsent(JobId id)
{
    Job &job = m_jobs[id];
    job.sent = false;
    takeBackFresh(id);
    if (m_phase == Phase::Stopped) {
        job.waiting = Waiting::Nothing;
        return setState(id, fleet::JobState::Cancelled);
    }
    // Its intent stays written down, so it goes first when the queue moves again.
    job.waiting = Waiting::Slot;
    job.inQueue = true;
    m_intended.push_front(id);
    setState(id, fleet::JobState::Queued);
}

bool Engine::isStillWanted(Lane lane, Instant now) const
{
    const bool submit = lane == Lane::Submit;
    if (!(submit ? maySubmit() : mayPoll()))
        return false;
    if (m_outage.trouble() != Trouble::None && inFlight() > 1)
        return false; // one request tries, no more
    if (submit ? m_submitsInFlight > m_limits.submitsInFlightMax
               : m_pollsInFlight > m_limits.pollsInFlightMax)
        return false;
    return (submit ? m_submitGate : m_pollGate).standsBy(now);
}

void Engine::intend(JobId id)
{
    Job &job = m_jobs[id];
    if (job.intended)
        return;
    job.intended = true;
    m_records.push_back(RecordIntent{id, job.attempt});
}

void Engine::intendAhead(Instant now)
{
    const std::size_t inFlightMax = m_limits.submitsInFlightMax;
    while (!m_freshSubmits.empty()
        && (now - m_freshSubmits.front() >= commitSpan
            || m_freshSubmits.size() > intentsAheadMax + inFlightMax))
        m_freshSubmits.pop_front();
    if (!maySubmit() || !m_commitsInGroups)
        return;
    // Only slots that were freed and filled again within the span count. At the pace of a real server that is
    // none, and a kill leaves no attempt behind that looks sent and was not.
    const std::size_t wanted = m_freshSubmits.size() - std::min(m_freshSubmits.size(), inFlightMax);
    while (m_intended.size() < wanted) {
        const std::optional<JobId> id = nextUnintended();
        if (!id)
            return;
        intend(*id);
        m_jobs[*id].inQueue = true;
        m_intended.push_back(*id);
    }
}

} // namespace engine
