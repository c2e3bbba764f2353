// SPDX-FileCopyrightText: 2026 Fleetwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "fleet/customer.h"
#include "intake/cells.h"
#include "intake/checkrules.h"
#include "intake/namepattern.h"

namespace intake {

/** What an order would say for a role of this row: trimmed, completed, or the constant. */
[[nodiscard]] QString usedValue(const Cells &cells, const CheckRules &rules, int row, Role role);

/** A row without problems as a customer. */
[[nodiscard]] fleet::Customer customerFrom(
    const Cells &cells, const CheckRules &rules, const NamePattern &pattern, int row);

} // namespace intake
