// SPDX-FileCopyrightText: 2026 Fleetwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "engine/events.h"
#include "engine/random.h"
#include "engine/time.h"

#include <cstdint>
#include <optional>

namespace engine {

/**
 * Decides for one scope whether another request may go out: the server's budget, its 429s, and how many may
 * fly at once after a 429 (halved, then one more for every clean round).
 *
 * The budget counts requests, not replies: a reply's "remaining" is taken as of when its request was sent, and
 * what was sent after that is subtracted. When the window renews itself the gate lets through as many as earlier
 * renewals brought (one until it knows), so a fixed window, a bucket that tells when it is full and one that
 * tells when the next token comes are all used to the full without provoking 429s.
 */
class Gate final
{
public:
    /** May one more go out now, \a inFlight being out already? Not const: a renewal that has come due is booked. */
    [[nodiscard]] bool admits(Instant now, std::uint32_t inFlight, std::uint32_t inFlightMax);
    /** Books a request that goes out; answers with its number, which the reply hands back. */
    std::uint32_t sent();
    /** Books that request \a number, booked as sent, is not going out after all. */
    void withdrawn(std::uint32_t number);
    /** Whether a request that was admitted earlier and has not gone out yet still may. */
    [[nodiscard]] bool standsBy(Instant now) const;
    /** Books what the reply to request \a number, sent at \a sentAt, said. */
    void answered(
        std::uint32_t number, const Budget &budget, Instant sentAt, Instant now, std::uint32_t inFlightMax);
    /** Books a 429 to request \a number with the server's floor, if it named one; \a inFlight counts it too. */
    void throttled(std::uint32_t number, std::optional<Duration> floor, Instant now, std::uint32_t inFlight,
        Random &random);

    /** Until when nothing goes out, if that is known and ahead. */
    [[nodiscard]] std::optional<Instant> closedUntil(Instant now) const;
    [[nodiscard]] std::optional<std::uint32_t> remaining() const;

private:
    void renew(Instant now);

    std::uint32_t m_number = 0; ///< of the last request sent
    std::uint32_t m_toldBy = 0; ///< number of the newest request whose reply told the budget
    std::optional<std::int64_t> m_remaining; ///< may be below zero: more was sent than was left
    std::optional<Instant> m_renewsAt;
    std::uint32_t m_grant = 1; ///< what a renewal brings, as far as is known
    std::optional<std::uint32_t> m_renewedBefore; ///< number of the last request sent before the last renewal
    Instant m_closedUntil{}; ///< by 429
    std::uint32_t m_halvedAt = 0; ///< number of the last request sent before the last halving
    std::uint32_t m_throttleStreak = 0;
    std::uint32_t m_inFlightMax = 0; ///< after a 429; 0: the limit as set
    std::uint32_t m_cleanReplies = 0;
};

} // namespace engine
