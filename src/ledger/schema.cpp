// SPDX-FileCopyrightText: 2026 Fleetwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ledger/schema.h"

#include "ledger/migration.h"
#include "ledger/sql.h"

#include <array>
#include <utility>

namespace ledger {

namespace {

/** "FWLG": tells our files from other SQLite files. */
constexpr int applicationId = 0x46574C47;

struct Object
{
    const char *name;
    const char *definition;
};

// Times are milliseconds since 1970, UTC. States are fleet::JobState's numbers, which never change. What a customer
// is and how its job stands are kept apart: the first is wide and never changes, the second is narrow and often does.
constexpr std::array<Object, 8> objects{{
    {"batch",
        "CREATE TABLE batch (id INTEGER PRIMARY KEY AUTOINCREMENT, name TEXT NOT NULL, environment TEXT NOT "
        "NULL, origin TEXT NOT NULL, tenant TEXT NOT NULL DEFAULT '', created_at INTEGER NOT NULL, header "
        "TEXT "
        "NOT NULL, template_id TEXT NOT NULL, dialect TEXT NOT NULL, excluded INTEGER NOT NULL, "
        "equal_failures INTEGER NOT NULL DEFAULT 5, early_rows INTEGER NOT NULL DEFAULT 20, "
        "early_failed_percent INTEGER NOT NULL DEFAULT 50, first_rows INTEGER NOT NULL DEFAULT 0, "
        "request_timeout INTEGER NOT NULL DEFAULT 30000, key_life INTEGER)"},
    {"customer",
        "CREATE TABLE customer (batch INTEGER NOT NULL REFERENCES batch(id) ON DELETE CASCADE, number "
        "INTEGER "
        "NOT NULL, customer_id TEXT NOT NULL, customer TEXT NOT NULL, PRIMARY KEY (batch, number)) WITHOUT "
        "ROWID"},
    {"job",
        "CREATE TABLE job (batch INTEGER NOT NULL, number INTEGER NOT NULL, state INTEGER NOT NULL DEFAULT "
        "0, "
        "changed_at INTEGER, attempt INTEGER NOT NULL DEFAULT 1, sent INTEGER NOT NULL DEFAULT 0, "
        "operation_id TEXT, agent_id TEXT, phone_number TEXT, failure TEXT, started_at INTEGER, since "
        "INTEGER, conflict TEXT, "
        "PRIMARY KEY (batch, number), "
        "FOREIGN KEY (batch, number) REFERENCES customer(batch, number) ON DELETE CASCADE) WITHOUT ROWID"},
    {"attempt",
        "CREATE TABLE attempt (batch INTEGER NOT NULL, job INTEGER NOT NULL, number INTEGER NOT NULL, key "
        "TEXT "
        "NOT NULL, body BLOB NOT NULL, body_sha256 BLOB NOT NULL, at INTEGER NOT NULL, "
        "PRIMARY KEY (batch, job, number), "
        "FOREIGN KEY (batch, job) REFERENCES job(batch, number) ON DELETE CASCADE) WITHOUT ROWID"},
    // kind 0: the job came to a state; 1: a submit was answered; 2: a poll was; 3: a note.
    {"history",
        "CREATE TABLE history (batch INTEGER NOT NULL, job INTEGER NOT NULL, number INTEGER NOT NULL, at "
        "INTEGER "
        "NOT NULL, attempt INTEGER NOT NULL, kind INTEGER NOT NULL, state INTEGER, duration INTEGER, "
        "http_status INTEGER, outcome TEXT, code TEXT, message TEXT, body BLOB, "
        "PRIMARY KEY (batch, job, number), "
        "FOREIGN KEY (batch, job) REFERENCES job(batch, number) ON DELETE CASCADE) WITHOUT ROWID"},
    {"job_changed",
        "CREATE TRIGGER job_changed AFTER UPDATE OF state ON job BEGIN INSERT INTO history (batch, job, "
        "number, "
        "at, attempt, kind, state) SELECT NEW.batch, NEW.number, coalesce(max(number), 0) + 1, "
        "NEW.changed_at, "
        "NEW.attempt, 0, NEW.state FROM history WHERE batch = NEW.batch AND job = NEW.number; END"},
    {"job_active", "CREATE INDEX job_active ON job (batch, number) WHERE state = 4"},
    {"job_operation", "CREATE INDEX job_operation ON job (operation_id) WHERE operation_id IS NOT NULL"},
}};

std::optional<Problem> create(const QSqlDatabase &database)
{
    if (auto problem = createTables(database))
        return problem;
    if (auto problem = run(database, QStringLiteral("PRAGMA application_id = %1").arg(applicationId)))
        return problem;
    return run(database, QStringLiteral("PRAGMA user_version = %1").arg(schemaVersion));
}

std::optional<Problem> checkPages(const QSqlDatabase &database)
{
    QSqlQuery query(database);
    if (!query.exec(QStringLiteral("PRAGMA quick_check(1)")) || !query.next())
        return problemFrom(query.lastError());
    const QString verdict = query.value(0).toString();
    if (verdict == QStringLiteral("ok"))
        return std::nullopt;
    return Problem{Problem::Kind::Corrupt, verdict};
}

/** Whether it is a ledger, of a version we know; creates one where there is nothing at all. */
std::optional<Problem> checkHeads(const QSqlDatabase &database)
{
    const std::optional<qint64> version = number(database, QStringLiteral("PRAGMA user_version"));
    const std::optional<qint64> tables =
        number(database, QStringLiteral("SELECT count(*) FROM sqlite_schema"));
    if (!version || !tables)
        return Problem{Problem::Kind::Corrupt, QStringLiteral("not readable as a ledger")};
    if (*version == 0 && *tables == 0)
        return create(database);
    if (number(database, QStringLiteral("PRAGMA application_id")) != applicationId || *version < 1)
        return Problem{Problem::Kind::Corrupt, QStringLiteral("a database, but not a ledger")};
    if (*version > schemaVersion) {
        return Problem{Problem::Kind::NewerSchema,
            QStringLiteral("schema %1, this version knows %2").arg(*version).arg(schemaVersion)};
    }
    return std::nullopt;
}

std::optional<Problem> keepWriteAheadLog(const QSqlDatabase &database)
{
    QSqlQuery query(database);
    if (!query.exec(QStringLiteral("PRAGMA journal_mode = WAL")) || !query.next())
        return problemFrom(query.lastError());
    if (query.value(0).toString() == QStringLiteral("wal"))
        return std::nullopt;
    return Problem{Problem::Kind::Io, QStringLiteral("the file system allows no write-ahead log")};
}

} // namespace

std::optional<Problem> createTables(const QSqlDatabase &database)
{
    for (const Object &object : objects) {
        if (auto problem = run(database, QString::fromLatin1(object.definition)))
            return problem;
    }
    return std::nullopt;
}

std::optional<Problem> createTable(const QSqlDatabase &database, const QString &name)
{
    for (const Object &object : objects) {
        if (name == QLatin1StringView(object.name))
            return run(database, QString::fromLatin1(object.definition));
    }
    return Problem{Problem::Kind::Io, QStringLiteral("there is no table %1").arg(name)};
}

std::optional<Problem> prepare(const QSqlDatabase &database, Check check)
{
    // Exclusive before the first access: the lock is then the kernel's, needs no shared memory and dies with its
    // owner. Nothing is written before it is known to be ours to write to.
    if (auto problem = runAll(database,
            {"PRAGMA busy_timeout = 0", "PRAGMA locking_mode = EXCLUSIVE", "PRAGMA synchronous = FULL",
                "BEGIN IMMEDIATE"}))
        return problem;
    if (auto problem = checkHeads(database)) {
        (void)run(database, QStringLiteral("ROLLBACK"));
        return problem;
    }
    if (auto problem = run(database, QStringLiteral("COMMIT")))
        return problem;
    if (auto problem = check == Check::Pages ? checkPages(database) : std::nullopt)
        return problem;
    if (auto problem = keepWriteAheadLog(database))
        return problem;
    if (number(database, QStringLiteral("PRAGMA user_version")) != schemaVersion) {
        if (auto problem = migrate(database))
            return problem;
    }
    // A checkpoint costs syncs of its own, so at high rates it comes once in many commits. What SQLite needs to undo
    // a single statement stays in memory: once it had grown out of it, it would be written to a file ever after.
    return runAll(database,
        {"PRAGMA wal_autocheckpoint = 8000", "PRAGMA foreign_keys = ON", "PRAGMA temp_store = MEMORY"});
}

} // namespace ledger
