// SPDX-FileCopyrightText: 2026 Fleetwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// When the engine holds a batch by itself: the same mistake in every row shall not be made in every row.

#include "engine/engine.h"

namespace engine {

using fleet::JobState;

bool Engine::isLeftToSubmit() const
{
    return m_totals.of(JobState::Queued) + m_totals.of(JobState::Submitting) > 0;
}

void Engine::noteFresh(JobId id)
{
    Job &job = m_jobs[id];
    if (job.excused)
        return;
    job.early = m_earlyTaken < m_limits.earlyRows;
    m_earlyTaken += job.early ? 1 : 0;
}

void Engine::takeBackFresh(JobId id)
{
    m_earlyTaken -= m_jobs[id].early ? 1 : 0;
    m_jobs[id].early = false;
}

void Engine::noteFailure(JobId id, std::uint16_t cause)
{
    Job &job = m_jobs[id];
    if (job.excused)
        return;
    job.cause = cause;
    m_earlyFailed += job.early ? 1 : 0;
    if (m_hold != Hold::None || !isLeftToSubmit())
        return;
    // Rows side by side, not failures one after the other: what is refused ends a minute before what succeeds, so
    // that in the order of time every batch would begin with a row of failures.
    const std::uint32_t alike = alikeAround(id);
    if (m_limits.equalFailuresMax > 0 && alike >= m_limits.equalFailuresMax)
        return holdBack(Hold::EqualFailures, alike, alike, id);
    const std::uint64_t failedPercent = std::uint64_t{m_earlyFailed} * 100;
    if (m_limits.earlyFailedPercentMax > 0 && job.early
        && failedPercent >= std::uint64_t{m_limits.earlyRows} * m_limits.earlyFailedPercentMax)
        holdBack(Hold::EarlyFailures, m_earlyFailed, m_earlyTaken, id);
}

std::uint32_t Engine::alikeAround(JobId id) const
{
    const std::uint16_t cause = m_jobs[id].cause;
    if (cause == 0)
        return 1;
    const auto isAlike = [&](const Job &job) { return job.state == JobState::Failed && job.cause == cause; };
    const auto counted = [&](std::uint32_t alike) { return alike < m_limits.equalFailuresMax; };
    std::uint32_t alike = 1;
    for (JobId left = id; left > 0 && counted(alike) && isAlike(m_jobs[left - 1]); --left)
        ++alike;
    for (JobId right = id + 1; right < m_jobs.size() && counted(alike) && isAlike(m_jobs[right]); ++right)
        ++alike;
    return alike;
}

void Engine::holdBack(Hold hold, std::uint32_t failed, std::uint32_t of, JobId job)
{
    m_hold = hold;
    m_holdFailed = failed;
    m_holdOf = of;
    m_holdJob = job;
}

void Engine::forgiveFailures()
{
    if (m_canaryStuck)
        m_canaryRows = 0;
    m_canaryStuck = false;
    holdBack(Hold::None, 0, 0, 0);
    m_earlyTaken = 0;
    m_earlyFailed = 0;
    for (Job &job : m_jobs) {
        job.cause = 0;
        job.early = false;
        job.excused = job.sent || job.state == JobState::Submitting; // also one that was called back
    }
}

void Engine::watchCanary()
{
    m_canaryMoved = false;
    if (!canaryBinds())
        return;
    std::uint32_t underWay = 0;
    std::uint32_t failed = 0;
    JobId example = 0;
    for (JobId id = 0; id < m_canaryRows; ++id) {
        const JobState state = m_jobs[id].state;
        if (!isEnd(state)) {
            ++underWay;
        } else if (state != JobState::Active && state != JobState::Cancelled) {
            ++failed;
            example = id;
        }
    }
    if (underWay > 0) { // again, perhaps: a failed one is being retried
        m_canaryStuck = false;
        if (m_hold == Hold::Canary)
            holdBack(Hold::None, 0, 0, 0);
        return;
    }
    m_canaryStuck = failed > 0 && isLeftToSubmit();
    if (m_canaryStuck) {
        if (m_hold == Hold::None || m_hold == Hold::Canary) // a hold of another kind is not lifted by a retry
            holdBack(Hold::Canary, failed, m_canaryRows, example);
        return;
    }
    m_canaryRows = 0;
    if (m_hold == Hold::Canary)
        holdBack(Hold::None, 0, 0, 0);
}

} // namespace engine
