// SPDX-FileCopyrightText: 2026 Fleetwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "intake/problem.h"

#include <compare>

namespace intake {

/**
 * What a check says about one row, in a few bytes: a list of a million rows may have as many. The text, the value and
 * the sentence are made from it when they are shown.
 */
struct Finding
{
    int row = 0; ///< from 0
    int column = -1; ///< index into the header; -1 where the whole row is meant
    Problem::Code code = Problem::Code::MissingValue;
    Cause cause = Cause::None;
    int other = -1; ///< the row it repeats, contradicts or resembles, from 0; or -1

    bool operator==(const Finding &) const = default;
};

} // namespace intake
