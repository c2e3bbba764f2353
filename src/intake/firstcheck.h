// SPDX-FileCopyrightText: 2026 Fleetwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "intake/cells.h"
#include "intake/checkrules.h"
#include "intake/finding.h"

#include <vector>

namespace intake {

/** Rows with the same name or address are looked for in lists up to this size; an assistant's draft always does. */
inline constexpr int lookAlikeRowsMax = 50'000;

/**
 * Checks a list once, fast and without keeping anything: findings in the order of the rows, and within a row of the
 * columns, whole rows first and other rows last.
 */
[[nodiscard]] std::vector<Finding> firstCheck(
    const Cells &cells, const CheckRules &rules, int columns, bool mayHoldStrayBytes);

} // namespace intake
