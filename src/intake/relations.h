// SPDX-FileCopyrightText: 2026 Fleetwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "intake/cells.h"
#include "intake/checkrules.h"
#include "intake/finding.h"

#include <vector>

namespace intake {

/**
 * What rows have in common. Each function returns its result as a view into the cells or into \a scratch; equal
 * results mean rows that have to be held against each other.
 */
[[nodiscard]] std::string_view exactId(const Cells &cells, int row, int column, std::string &scratch);
[[nodiscard]] std::string_view foldedId(const Cells &cells, int row, int column, std::string &scratch);
[[nodiscard]] std::string addressKeyOf(const Cells &cells, int row, const CheckRules &rules);
[[nodiscard]] std::string nameKeyOf(const Cells &cells, int row, const CheckRules &rules);

/**
 * Judges rows whose ids may be the same or differ in case alone. A row that repeats another in every cell folds into it;
 * as soon as two rows with one id differ, every row with that id is blocked, because nobody but a person knows
 * which is right. Ids are the same when they are equal after NFC and without outer blanks; case counts, and is pointed out.
 */
void judgeIds(const Cells &cells, const CheckRules &rules, const std::vector<int> &rows,
    std::vector<Finding> &findings);

/** Judges rows whose addresses, or names, may be the same: each after the first is pointed out, if its id is another. */
void judgeAddresses(const Cells &cells, const CheckRules &rules, const std::vector<int> &rows,
    std::vector<Finding> &findings);
void judgeNames(const Cells &cells, const CheckRules &rules, const std::vector<int> &rows,
    std::vector<Finding> &findings);

} // namespace intake
