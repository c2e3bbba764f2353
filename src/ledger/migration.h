// SPDX-FileCopyrightText: 2026 Fleetwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ledger/ledger.h"

#include <QSqlDatabase>

#include <optional>

namespace ledger {

/**
 * Brings an older ledger to the newest schema, all of it or none. A copy of the file as it was is laid beside it
 * first, readable by its owner only: <file>.schema<n>. Not within a transaction.
 */
[[nodiscard]] std::optional<Problem> migrate(const QSqlDatabase &database);

} // namespace ledger
