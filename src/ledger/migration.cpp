// SPDX-FileCopyrightText: 2026 Fleetwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ledger/migration.h"

#include "ledger/ledgerfile.h"
#include "ledger/schema.h"
#include "ledger/sql.h"

#include <QFile>

namespace ledger {

namespace {

/** Copies the file as it is now. An earlier copy is kept: it may be of a migration that did not come to its end. */
std::optional<Problem> backUp(const QSqlDatabase &database, int version)
{
    QString path = QStringLiteral("%1.schema%2").arg(database.databaseName()).arg(version);
    for (int n = 2; QFile::exists(path); ++n)
        path = QStringLiteral("%1.schema%2-%3").arg(database.databaseName()).arg(version).arg(n);
    if (auto problem = createPrivately(path)) // SQLite copies into an empty file, which keeps its permissions
        return problem;
    QSqlQuery query(database);
    query.prepare(QStringLiteral("VACUUM INTO ?"));
    query.addBindValue(path);
    if (query.exec())
        return std::nullopt;
    const Problem problem = problemFrom(query.lastError());
    QFile::remove(path);
    return problem;
}

/** Schema 1 kept a customer and its job in one row, and transitions in a table of their own. */
std::optional<Problem> from1To2(const QSqlDatabase &database)
{
    if (auto problem = runAll(database,
            {"ALTER TABLE batch ADD COLUMN tenant TEXT NOT NULL DEFAULT ''",
                "ALTER TABLE job RENAME TO old_job", "ALTER TABLE attempt RENAME TO old_attempt"}))
        return problem;
    for (const auto *table :
        {"customer", "job", "attempt", "history", "job_active", "job_operation", "job_changed"}) {
        if (auto problem = createTable(database, QString::fromLatin1(table)))
            return problem;
    }
    return runAll(database,
        {"INSERT INTO customer SELECT batch, number, customer_id, customer FROM old_job",
            "INSERT INTO job (batch, number, state, changed_at, attempt, sent, operation_id, agent_id, "
            "phone_number, failure, started_at, since) SELECT batch, number, state, (SELECT max(at) FROM "
            "transition WHERE batch = "
            "old_job.batch AND job = old_job.number), attempt, sent, operation_id, agent_id, phone_number, "
            "failure, started_at, since FROM old_job",
            "INSERT INTO attempt SELECT batch, job, number, key, body, body_sha256, at FROM old_attempt",
            "INSERT INTO history (batch, job, number, at, attempt, kind, state) SELECT batch, job, "
            "row_number() OVER (PARTITION BY batch, job ORDER BY rowid), at, attempt, 0, state FROM "
            "transition",
            "DROP TABLE transition", "DROP TABLE old_attempt", "DROP TABLE old_job"});
}

/** Schema 2 knew neither what a batch is cautious about nor what contradicts an end. */
std::optional<Problem> from2To3(const QSqlDatabase &database, bool isOfSchema2)
{
    if (auto problem = runAll(database,
            {"ALTER TABLE batch ADD COLUMN equal_failures INTEGER NOT NULL DEFAULT 5",
                "ALTER TABLE batch ADD COLUMN early_rows INTEGER NOT NULL DEFAULT 20",
                "ALTER TABLE batch ADD COLUMN early_failed_percent INTEGER NOT NULL DEFAULT 50",
                "ALTER TABLE batch ADD COLUMN first_rows INTEGER NOT NULL DEFAULT 0",
                "ALTER TABLE batch ADD COLUMN request_timeout INTEGER NOT NULL DEFAULT 30000",
                "ALTER TABLE batch ADD COLUMN key_life INTEGER"}))
        return problem;
    // Jobs that come from schema 1 stand in a table that was just made.
    return isOfSchema2 ? run(database, QStringLiteral("ALTER TABLE job ADD COLUMN conflict TEXT"))
                       : std::nullopt;
}

std::optional<Problem> migrateWithin(const QSqlDatabase &database, int version)
{
    if (auto problem = version < 2 ? from1To2(database) : std::nullopt)
        return problem;
    if (auto problem = from2To3(database, version == 2))
        return problem;
    QSqlQuery broken(database);
    if (!broken.exec(QStringLiteral("PRAGMA foreign_key_check")))
        return problemFrom(broken.lastError());
    if (broken.next())
        return Problem{Problem::Kind::Corrupt, QStringLiteral("rows without the row they belong to")};
    broken.finish();
    return run(database, QStringLiteral("PRAGMA user_version = %1").arg(schemaVersion));
}

} // namespace

std::optional<Problem> migrate(const QSqlDatabase &database)
{
    const auto version =
        static_cast<int>(number(database, QStringLiteral("PRAGMA user_version")).value_or(0));
    if (auto problem = backUp(database, version))
        return problem;
    if (auto problem =
            runAll(database, {"PRAGMA foreign_keys = OFF", "BEGIN IMMEDIATE"})) // tables change their names
        return problem;
    if (auto problem = migrateWithin(database, version)) {
        (void)run(database, QStringLiteral("ROLLBACK"));
        return problem;
    }
    return run(database, QStringLiteral("COMMIT"));
}

} // namespace ledger
