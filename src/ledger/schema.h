// SPDX-FileCopyrightText: 2026 Fleetwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ledger/ledger.h"

#include <QSqlDatabase>

#include <optional>

namespace ledger {

/** The newest schema this program knows; kept in SQLite's user_version. docs/ledger.md describes it. */
inline constexpr int schemaVersion = 3;

/** How much of an existing file is looked through before it is trusted. */
enum class Check
{
    Heads, ///< that it is a ledger, and of a version we know
    Pages, ///< every page as well
};

/**
 * Sets the connection up, locks the file for this process, then creates, checks or migrates the schema. A file
 * that is refused is left as it was.
 */
[[nodiscard]] std::optional<Problem> prepare(const QSqlDatabase &database, Check check);

/** Creates all tables of the newest schema in an empty database, within the caller's transaction. */
[[nodiscard]] std::optional<Problem> createTables(const QSqlDatabase &database);
/** Creates one of them: for migrations. */
[[nodiscard]] std::optional<Problem> createTable(const QSqlDatabase &database, const QString &name);

} // namespace ledger
