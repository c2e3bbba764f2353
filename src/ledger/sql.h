// SPDX-FileCopyrightText: 2026 Fleetwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ledger/ledger.h"

#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QVariant>

#include <initializer_list>
#include <optional>

struct sqlite3;

namespace ledger {

/** What SQLite's error means for the caller. */
[[nodiscard]] Problem problemFrom(const QSqlError &error);

/** The connection by SQLite's own name; null where Qt uses another SQLite than this program is linked with. */
[[nodiscard]] sqlite3 *handleOf(const QSqlDatabase &database);

/** Runs a statement that answers nothing. */
[[nodiscard]] std::optional<Problem> run(const QSqlDatabase &database, const QString &statement);
/** Runs one after the other until one fails. */
[[nodiscard]] std::optional<Problem> runAll(
    const QSqlDatabase &database, std::initializer_list<const char *> statements);
/** The first number that a statement answers. */
[[nodiscard]] std::optional<qint64> number(const QSqlDatabase &database, const QString &statement);
/** Asks with \a values in place of the question marks; what could not be asked has no rows. */
[[nodiscard]] QSqlQuery ask(const QSqlDatabase &database, const char *text, const QVariantList &values);

/** Times are milliseconds since 1970, UTC; an invalid time is null. */
[[nodiscard]] QVariant millis(const QDateTime &time);
[[nodiscard]] QDateTime timeFrom(const QVariant &millis);
/** A number from the file is a state only when it is one. */
[[nodiscard]] std::optional<fleet::JobState> stateFrom(const QVariant &number);

} // namespace ledger
