// SPDX-FileCopyrightText: 2026 Fleetwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "intake/cells.h"
#include "intake/customerlist.h"

namespace intake {

/**
 * Columns for the roles that \a known has none for, by what stands in their first rows: addresses look like
 * addresses, numbers like numbers, ids are short and each occurs once. -1 where nothing fits. A guess that a person should
 * see: an id is part of the key an agent is ordered under, for good. Of the first \a columns only, and none of \a known.
 */
[[nodiscard]] ColumnMap columnsByContent(const Cells &cells, int columns, const ColumnMap &known);

} // namespace intake
