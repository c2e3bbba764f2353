// SPDX-FileCopyrightText: 2026 Fleetwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/outage.h"

#include <algorithm>

namespace engine {

namespace {

/** So many failures in a row, or two when nothing else is out that could succeed, are an outage. */
constexpr std::uint32_t streakMax = 5;
constexpr std::uint32_t streakAlone = 2;

/** 1 s, doubling up to 60 s; half of it random, so that many clients do not come back in one wave. */
Duration probeDelay(std::uint32_t probes, Random &random)
{
    const std::int64_t bound = probes < 6 ? std::int64_t{1000} << probes : 60000;
    return Duration(
        bound / 2 + static_cast<std::int64_t>(random.below(static_cast<std::uint64_t>(bound / 2))));
}

} // namespace

void Outage::book(Outcome outcome, JobId job, std::uint32_t inFlight, Instant now, Random &random)
{
    switch (outcome) {
    case Outcome::Lost:
    case Outcome::NotSent:
        return failed(Trouble::Offline, job, inFlight, now, random);
    case Outcome::Interfered:
        return failed(Trouble::Interfered, job, inFlight, now, random);
    case Outcome::ServerFault:
        if (m_trouble == Trouble::None && m_lastFaulty == job)
            return; // one job's own trouble is no outage
        return failed(Trouble::ServerDown, job, inFlight, now, random);
    default:
        break;
    }
    m_trouble = Trouble::None;
    m_probing = false;
    m_streak = 0;
    m_probes = 0;
    m_lastFaulty.reset();
}

void Outage::failed(Trouble kind, JobId job, std::uint32_t inFlight, Instant now, Random &random)
{
    m_lastFaulty = job;
    ++m_streak;
    const bool alone = inFlight == 0 && kind != Trouble::ServerDown && m_streak >= streakAlone;
    if (m_trouble == Trouble::None && m_streak < streakMax && !alone)
        return;
    const bool underWayBefore = m_trouble != Trouble::None && !m_probing;
    m_probing = false;
    if (underWayBefore)
        return; // it says nothing new: only a probe that fails makes the next one wait longer
    m_trouble = kind;
    m_nextProbe = now + probeDelay(m_probes, random);
    m_probes = std::min(m_probes + 1, oldAfterProbes);
}

} // namespace engine
