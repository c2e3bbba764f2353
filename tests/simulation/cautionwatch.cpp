// SPDX-FileCopyrightText: 2026 Fleetwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "simulation/cautionwatch.h"

#include <algorithm>

namespace simulation {

using fleet::JobState;

CautionWatch::CautionWatch(const engine::Limits &limits, std::uint32_t jobs)
    : m_limits(limits)
    , m_rows(jobs)
    , m_canaryIsOver(limits.canaryRows == 0)
{
}

bool CautionWatch::isLeft() const
{
    return std::any_of(m_rows.begin(), m_rows.end(),
        [](const Row &row) { return row.state == JobState::Queued || row.state == JobState::Submitting; });
}

void CautionWatch::submittedAnew(JobId job)
{
    Row &row = m_rows[job];
    row.sent = true;
    if (row.late)
        return;
    row.counts = true;
    row.cause = 0;
    row.early = m_taken < m_limits.earlyRows;
    m_taken += row.early ? 1 : 0;
}

void CautionWatch::cameTo(JobId job, JobState state, std::uint16_t cause)
{
    Row &row = m_rows[job];
    const bool wasSettled = row.state == JobState::Failed || row.state == JobState::Unknown;
    if (wasSettled && state == JobState::Queued)
        row.sent = row.late = row.counts = row.early = false; // a new attempt
    row.state = state;
    row.cause = state == JobState::Failed ? cause : std::uint16_t{0};
    if (state == JobState::Failed && row.counts && isLeft() && (sideBySide(job) || tooManyEarly(row)))
        m_mustHold = true;
    lookAtCanary();
}

bool CautionWatch::sideBySide(JobId job) const
{
    const auto isAlike = [&](const Row &row) { return row.counts && row.cause == m_rows[job].cause; };
    if (m_limits.equalFailuresMax == 0 || m_rows[job].cause == 0)
        return m_limits.equalFailuresMax == 1;
    const auto here = m_rows.begin() + job;
    const auto right = std::find_if_not(here, m_rows.end(), isAlike);
    const auto left = std::find_if_not(std::make_reverse_iterator(here), m_rows.rend(), isAlike).base();
    return right - left >= std::ptrdiff_t{m_limits.equalFailuresMax};
}

bool CautionWatch::tooManyEarly(const Row &row) const
{
    const auto failed = std::count_if(m_rows.begin(), m_rows.end(),
        [](const Row &other) { return other.early && other.counts && other.state == JobState::Failed; });
    return row.early && m_limits.earlyFailedPercentMax > 0
        && failed * 100 >= std::int64_t{m_limits.earlyRows} * m_limits.earlyFailedPercentMax;
}

bool CautionWatch::canaryFailed() const
{
    const auto end = m_rows.begin() + std::min<std::ptrdiff_t>(m_limits.canaryRows, std::ssize(m_rows));
    const bool allEnded = std::all_of(m_rows.begin(), end, [](const Row &row) { return isEnd(row.state); });
    return allEnded && isLeft() && std::any_of(m_rows.begin(), end, [](const Row &row) {
        return row.state != JobState::Active && row.state != JobState::Cancelled;
    });
}

void CautionWatch::lookAtCanary()
{
    const auto end = m_rows.begin() + std::min<std::ptrdiff_t>(m_limits.canaryRows, std::ssize(m_rows));
    const bool allEnded = std::all_of(m_rows.begin(), end, [](const Row &row) { return isEnd(row.state); });
    m_canaryIsOver = m_canaryIsOver || (allEnded && !canaryFailed());
}

void CautionWatch::countAnew()
{
    m_mustHold = false;
    m_taken = 0;
    for (Row &row : m_rows) {
        row.counts = row.early = false;
        row.late = row.late || (row.state == JobState::Submitting && !row.sent);
    }
}

void CautionWatch::resumed(bool signedIn)
{
    if (signedIn)
        return;
    const bool stuck = !m_canaryIsOver && canaryFailed();
    m_canaryIsOver = m_canaryIsOver || stuck;
    if (m_mustHold || stuck)
        countAnew();
}

void CautionWatch::retried()
{
    if (!m_mustHold && (m_canaryIsOver || !canaryFailed()))
        countAnew();
}

void CautionWatch::restarted(const std::vector<engine::KnownJob> &known)
{
    countAnew();
    for (JobId job = 0; job < m_rows.size(); ++job) {
        m_rows[job] = {};
        m_rows[job].state = known[job].state;
        m_rows[job].counts = known[job].state != JobState::Failed;
    }
    const auto others = known.begin() + std::min<std::ptrdiff_t>(m_limits.canaryRows, std::ssize(known));
    const bool othersSent = std::any_of(others, known.end(),
        [](const engine::KnownJob &job) { return job.sent && job.state != JobState::Cancelled; });
    m_canaryIsOver = m_limits.canaryRows == 0 || othersSent || canaryFailed();
    lookAtCanary();
}

} // namespace simulation
