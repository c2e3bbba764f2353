// SPDX-FileCopyrightText: 2026 Fleetwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/fleetrows.h"

#include <memory>
#include <vector>

namespace ui {

/**
 * All records in the order of a column's texts, by the rules of the locale and with figures as numbers; rows without
 * a text come last, whichever way it is sorted. Worth keeping where the column never changes.
 */
struct TextOrder
{
    Column column = Column::Practice;
    Qt::SortOrder direction = Qt::AscendingOrder;
    std::vector<Record> records;
};

using SharedTextOrder = std::shared_ptr<const TextOrder>;

/** Of \a records only; those that compare equal keep their order. */
void sortByText(
    std::vector<Record> &records, const FleetRows &rows, Column column, Qt::SortOrder direction, qint64 now);

} // namespace ui
