// SPDX-FileCopyrightText: 2026 Fleetwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/fleetrows.h"

#include <memory>
#include <vector>

namespace ui {

/** Which records are visible, in their order, and the way back. Never changed once it is made, so it can be shared. */
struct Arrangement
{
    std::vector<Record> records; ///< by row
    std::vector<int> rowOf; ///< by record; -1: not visible
};

using SharedArrangement = std::shared_ptr<const Arrangement>;

/** Of \a size records in all, these are visible. */
[[nodiscard]] SharedArrangement arrangementOf(std::vector<Record> records, Record size);
/** All of them, in the order of the list. */
[[nodiscard]] SharedArrangement plainArrangement(Record size);

/**
 * Sorts \a records by their \a keys (one each, in the same order); equal keys keep their order. Takes time in
 * proportion to the records and to the width of the keys, and compares nothing.
 */
void sortByKeys(std::vector<Record> &records, const std::vector<qint64> &keys, Qt::SortOrder direction);

} // namespace ui
