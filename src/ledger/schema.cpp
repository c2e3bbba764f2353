// SPDX-FileCopyrightText: 2026 Fleetwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ledger/schema.h"

#include <QFileInfo>
#include <QSqlQuery>
#include <QVariant>

namespace ledger {

namespace {

/** "FWLG": tells our files from other SQLite files. */
constexpr int applicationId = 0x46574C47;
/** Larger files are not read through on every start; SQLite still notices a damaged page when it meets it. */
constexpr qint64 checkedSizeMax = 64LL * 1024 * 1024;

// Times are milliseconds since 1970, UTC. States are fleet::JobState's numbers, which never change.
constexpr const char *tables[] = {
    "CREATE TABLE batch (id INTEGER PRIMARY KEY AUTOINCREMENT, name TEXT NOT NULL, environment TEXT NOT NULL,"
    " origin TEXT NOT NULL, created_at INTEGER NOT NULL, header TEXT NOT NULL, template_id TEXT NOT NULL,"
    " dialect TEXT NOT NULL, excluded INTEGER NOT NULL)",
    "CREATE TABLE job (batch INTEGER NOT NULL REFERENCES batch(id) ON DELETE CASCADE, number INTEGER NOT "
    "NULL,"
    " customer_id TEXT NOT NULL, customer TEXT NOT NULL, state INTEGER NOT NULL DEFAULT 0,"
    " attempt INTEGER NOT NULL DEFAULT 1, sent INTEGER NOT NULL DEFAULT 0, operation_id TEXT, agent_id TEXT,"
    " phone_number TEXT, failure TEXT, started_at INTEGER, since INTEGER, ended_at INTEGER,"
    " PRIMARY KEY (batch, number)) WITHOUT ROWID",
    "CREATE TABLE attempt (batch INTEGER NOT NULL, job INTEGER NOT NULL, number INTEGER NOT NULL,"
    " key TEXT NOT NULL, body BLOB NOT NULL, body_sha256 BLOB NOT NULL, at INTEGER NOT NULL,"
    " PRIMARY KEY (batch, job, number), FOREIGN KEY (batch, job) REFERENCES job(batch, number) ON DELETE "
    "CASCADE)"
    " WITHOUT ROWID",
    "CREATE TABLE transition (batch INTEGER NOT NULL, job INTEGER NOT NULL, attempt INTEGER NOT NULL,"
    " state INTEGER NOT NULL, at INTEGER NOT NULL,"
    " FOREIGN KEY (batch, job) REFERENCES job(batch, number) ON DELETE CASCADE)",
    "CREATE INDEX transition_job ON transition (batch, job)",
};

std::optional<Problem> run(const QSqlDatabase &database, const QString &statement)
{
    QSqlQuery query(database);
    if (query.exec(statement))
        return std::nullopt;
    return problemFrom(query.lastError());
}

std::optional<qint64> number(const QSqlDatabase &database, const QString &statement)
{
    QSqlQuery query(database);
    if (!query.exec(statement) || !query.next())
        return std::nullopt;
    return query.value(0).toLongLong();
}

std::optional<Problem> create(const QSqlDatabase &database)
{
    for (const char *table : tables) {
        if (auto problem = run(database, QString::fromLatin1(table)))
            return problem;
    }
    if (auto problem = run(database, QStringLiteral("PRAGMA application_id = %1").arg(applicationId)))
        return problem;
    return run(database, QStringLiteral("PRAGMA user_version = %1").arg(schemaVersion));
}

std::optional<Problem> checkIntegrity(const QSqlDatabase &database)
{
    if (QFileInfo(database.databaseName()).size() > checkedSizeMax)
        return std::nullopt;
    QSqlQuery query(database);
    if (!query.exec(QStringLiteral("PRAGMA quick_check(1)")) || !query.next())
        return problemFrom(query.lastError());
    const QString verdict = query.value(0).toString();
    if (verdict == QStringLiteral("ok"))
        return std::nullopt;
    return Problem{Problem::Kind::Corrupt, verdict};
}

std::optional<Problem> checkSchema(const QSqlDatabase &database)
{
    const std::optional<qint64> version = number(database, QStringLiteral("PRAGMA user_version"));
    const std::optional<qint64> objects =
        number(database, QStringLiteral("SELECT count(*) FROM sqlite_schema"));
    if (!version || !objects)
        return Problem{Problem::Kind::Corrupt, QStringLiteral("not readable as a ledger")};
    if (*version > schemaVersion) {
        return Problem{Problem::Kind::NewerSchema,
            QStringLiteral("schema %1, this version knows %2").arg(*version).arg(schemaVersion)};
    }
    if (*version == 0 && *objects == 0)
        return create(database);
    if (number(database, QStringLiteral("PRAGMA application_id")) != applicationId)
        return Problem{Problem::Kind::Corrupt, QStringLiteral("a database, but not a ledger")};
    return checkIntegrity(database);
}

} // namespace

Problem problemFrom(const QSqlError &error)
{
    Problem problem;
    problem.detail = error.databaseText().isEmpty() ? error.text() : error.databaseText();
    switch (error.nativeErrorCode().toInt() & 0xFF) { // extended codes keep the primary one in their low byte
    case 5: // SQLITE_BUSY
    case 6:
        problem.kind = Problem::Kind::Locked;
        break;
    case 8:
        problem.kind = Problem::Kind::ReadOnly;
        break;
    case 11: // SQLITE_CORRUPT
    case 26:
        problem.kind = Problem::Kind::Corrupt;
        break; // SQLITE_NOTADB
    case 13:
        problem.kind = Problem::Kind::Full;
        break;
    default:
        problem.kind = Problem::Kind::Io;
        break;
    }
    return problem;
}

std::optional<Problem> prepare(const QSqlDatabase &database)
{
    // Exclusive before WAL: the lock is then the kernel's, needs no shared memory and dies with its owner.
    for (const auto *pragma :
        {"PRAGMA busy_timeout = 0", "PRAGMA locking_mode = EXCLUSIVE", "PRAGMA journal_mode = WAL",
            "PRAGMA synchronous = FULL", "PRAGMA foreign_keys = ON", "BEGIN IMMEDIATE"}) {
        if (auto problem = run(database, QString::fromLatin1(pragma)))
            return problem;
    }
    if (auto problem = checkSchema(database)) {
        run(database, QStringLiteral("ROLLBACK"));
        return problem;
    }
    return run(database, QStringLiteral("COMMIT"));
}

} // namespace ledger
