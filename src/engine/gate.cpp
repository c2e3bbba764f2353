// SPDX-FileCopyrightText: 2026 Fleetwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/gate.h"

#include "engine/backoff.h"

#include <algorithm>

namespace engine {

namespace {

/** Where a budget is used up and the server does not say until when. */
constexpr Duration unknownReset{1000};

} // namespace

void Gate::renew(Instant now)
{
    if (!m_remaining || !m_renewsAt || *m_renewsAt > now)
        return;
    m_renewedBefore = m_number;
    m_remaining = std::max<std::int64_t>(*m_remaining, 0) + m_grant;
    m_renewsAt.reset(); // the next reply says when the one after this comes
}

bool Gate::admits(Instant now, std::uint32_t inFlight, std::uint32_t inFlightMax)
{
    const std::uint32_t limit = m_inFlightMax ? std::min(m_inFlightMax, inFlightMax) : inFlightMax;
    if (inFlight >= limit || now < m_closedUntil)
        return false;
    if (m_remaining && *m_remaining <= 0 && !m_renewsAt && inFlight == 0)
        m_renewsAt = now + unknownReset; // nobody is left who could tell when it goes on
    renew(now);
    return !m_remaining || *m_remaining > 0;
}

std::uint32_t Gate::sent()
{
    if (m_remaining)
        --*m_remaining;
    return ++m_number;
}

void Gate::withdrawn(std::uint32_t number)
{
    if (m_remaining)
        ++*m_remaining;
    if (number == m_number) // never sent, so the number is free again
        --m_number;
}

bool Gate::standsBy(Instant now) const
{
    // It has taken its share of the budget already, so that the last one leaves nothing.
    const bool overdrawn = m_remaining && *m_remaining < 0 && m_renewsAt && *m_renewsAt > now;
    return now >= m_closedUntil && !overdrawn;
}

void Gate::answered(
    std::uint32_t number, const Budget &budget, Instant sentAt, Instant now, std::uint32_t inFlightMax)
{
    if (m_inFlightMax && ++m_cleanReplies >= m_inFlightMax) {
        m_cleanReplies = 0;
        m_inFlightMax = m_inFlightMax + 1 < inFlightMax ? m_inFlightMax + 1 : 0;
    }
    m_throttleStreak = 0;
    if (!budget.remaining || number < m_toldBy)
        return;
    m_toldBy = number;
    if (m_renewedBefore && number > *m_renewedBefore) {
        // The first word after a renewal says how much it brought, unless replies are slower than renewals:
        // then several of those went into it.
        const bool rare = budget.resetAfter && *budget.resetAfter > 2 * (now - sentAt);
        m_grant = rare ? std::max<std::uint32_t>(1, *budget.remaining + (number - *m_renewedBefore)) : 1;
        m_renewedBefore.reset();
    }
    m_remaining = static_cast<std::int64_t>(*budget.remaining) - (m_number - number);
    if (budget.resetAfter)
        m_renewsAt = now + *budget.resetAfter + Duration(1);
}

void Gate::throttled(
    std::uint32_t number, std::optional<Duration> floor, Instant now, std::uint32_t inFlight, Random &random)
{
    const Duration jitter = floor ? Duration(1 + static_cast<std::int64_t>(random.below(250)))
                                  : fullJitter(++m_throttleStreak, random);
    m_closedUntil = std::max(m_closedUntil, now + floor.value_or(Duration(1000)) + jitter);
    if (m_remaining)
        m_remaining = std::min<std::int64_t>(*m_remaining, 1);
    if (number > m_halvedAt) { // of several that were out together only the first one halves
        m_inFlightMax = std::max<std::uint32_t>(1, (inFlight + 1) / 2);
        m_halvedAt = m_number;
    }
    m_cleanReplies = 0;
}

std::optional<Instant> Gate::closedUntil(Instant now) const
{
    Instant until = m_closedUntil;
    if (m_remaining && *m_remaining <= 0 && m_renewsAt)
        until = std::max(until, *m_renewsAt);
    return until > now ? std::optional(until) : std::nullopt;
}

std::optional<std::uint32_t> Gate::remaining() const
{
    if (!m_remaining)
        return std::nullopt;
    return static_cast<std::uint32_t>(std::max<std::int64_t>(*m_remaining, 0));
}

} // namespace engine
