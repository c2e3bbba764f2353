// SPDX-FileCopyrightText: 2026 Fleetwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "fleet/failure.h"
#include "fleet/job.h"

#include <QString>

#include <optional>

namespace runner {

/** Why a batch is paused that nobody paused: too much went wrong to go on unasked. resume() goes on. */
struct Hold
{
    enum class Kind
    {
        None,
        EqualFailures, ///< rows side by side failed alike
        EarlyFailures, ///< too many of the first rows failed
        FirstRows, ///< of the rows sent ahead not all are active; once they are, the batch goes on by itself
    };
    Kind kind = Kind::None;
    int failed = 0; ///< rows that led to it
    int of = 0; ///< of so many that were looked at
    fleet::JobIndex example = 0; ///< one of those that failed
    std::optional<fleet::Failure> failure; ///< the example's, where it has one

    bool operator==(const Hold &) const = default;
};

/** What happened and what to do, in a sentence or two for people; empty for None. */
[[nodiscard]] QString sentenceFor(const Hold &hold);

} // namespace runner
