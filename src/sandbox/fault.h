// SPDX-FileCopyrightText: 2026 Fleetwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "sandbox/dice.h"

#include <QString>

#include <array>
#include <cstddef>

namespace sandbox {

/** What can go wrong with one request besides a proper refusal. */
enum class Fault
{
    None,
    DropBefore, ///< the connection ends, nothing was done
    DropAfter, ///< everything was done, the connection ends without an answer
    ServerError, ///< 500, 502 or 503; half of them after the work was done
    Html, ///< a page with status 200, as a captive portal sends it; nothing was done
    Truncate, ///< done, but only half of the answer's body arrives
    Garbage, ///< done, but the answer is not HTTP
    Hang, ///< done, but the answer never comes
    Delay, ///< done and answered, seconds later
    Reset, ///< done, and the connection is reset instead of answered
};

constexpr std::size_t faultCount = 10;

/** The word for it in options, scenarios and logs; empty for None. */
[[nodiscard]] QString faultWord(Fault fault);
/** None for an unknown word. */
[[nodiscard]] Fault faultFromWord(QStringView word);
/** All words, for messages. */
[[nodiscard]] QString faultWords();

/** How often each kind strikes. */
class FaultRates final
{
public:
    /** The same share for each kind, together \a rate. */
    void spread(double rate);
    void set(Fault fault, double rate);
    [[nodiscard]] double sum() const;
    [[nodiscard]] Fault draw(Dice &dice) const;

private:
    std::array<double, faultCount> m_rates{};
};

} // namespace sandbox
