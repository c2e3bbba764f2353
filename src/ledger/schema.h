// SPDX-FileCopyrightText: 2026 Fleetwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ledger/ledger.h"

#include <QSqlDatabase>
#include <QSqlError>

#include <optional>

namespace ledger {

/** The newest schema this program knows; kept in SQLite's user_version. */
inline constexpr int schemaVersion = 1;

/** Sets the connection up, locks the file for this process and creates or checks the schema. */
[[nodiscard]] std::optional<Problem> prepare(const QSqlDatabase &database);

/** What SQLite's error means for the caller. */
[[nodiscard]] Problem problemFrom(const QSqlError &error);

} // namespace ledger
