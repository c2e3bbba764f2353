// SPDX-FileCopyrightText: 2026 Fleetwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "engine/time.h"

#include <algorithm>
#include <cstdint>
#include <optional>

namespace engine {

/**
 * Pays for repeats: every usable reply brings a tenth of one, and a repeat that got a usable reply costs nothing in
 * the end, so that in a storm of faults repeats add about a tenth to the traffic instead of doubling it, and less the
 * more of them fail, while a server that loses one reply in four is not kept waiting for. Starts full, which is enough for the ordinary bad minute; and when
 * it is empty one repeat still goes out now and then, or nothing would ever earn it a reply again. Half of it is kept
 * for orders: one whose fate is open may cost money that nobody knows of, while a poll comes round again by itself.
 */
class RetryBudget final
{
public:
    [[nodiscard]] bool admits(Instant now) const { return m_tenths >= price || now >= m_trickleAt; }
    /** Whether a poll that failed may be repeated sooner than its turn would come. */
    [[nodiscard]] bool admitsPoll() const { return m_tenths > full / 2; }
    void spend(Instant now)
    {
        m_tenths = std::max(0, m_tenths - price);
        m_trickleAt = now + trickle;
    }
    /** The repeat that was paid for last got a usable reply. */
    void payBack() { m_tenths = std::min(m_tenths + price, full); }
    void earn() { m_tenths = std::min(m_tenths + 1, full); }
    /** When the next repeat may go out, where that is not now. */
    [[nodiscard]] std::optional<Instant> opensAt(Instant now) const
    {
        return admits(now) ? std::nullopt : std::optional(m_trickleAt);
    }

private:
    static constexpr int price = 10;
    static constexpr int full = 20 * price;
    static constexpr Duration trickle{5000};

    int m_tenths = full;
    Instant m_trickleAt{};
};

} // namespace engine
