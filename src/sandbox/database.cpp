// SPDX-FileCopyrightText: 2026 Fleetwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sandbox/database.h"

#include "sandbox/text.h"

#include <QDateTime>
#include <QFile>
#include <QSqlError>
#include <QUuid>

#include <array>
#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace sandbox {

namespace {

constexpr int schemaVersion = 1;

// ww_operations is the published table. Its key index is not unique, as in the published lookup: two overlapping
// requests with one key do make two rows.
constexpr std::array schema = {
    "CREATE TABLE ww_operations (id TEXT PRIMARY KEY, client_id TEXT NOT NULL, type TEXT NOT NULL,"
    " status TEXT NOT NULL CHECK (status IN ('pending', 'running', 'completed', 'failed')),"
    " result JSON, progress_pct INTEGER, status_message TEXT, created_at TEXT NOT NULL, updated_at TEXT NOT "
    "NULL,"
    " started_at TEXT, completed_at TEXT, expires_at TEXT NOT NULL, idempotency_key TEXT)",
    "CREATE INDEX ww_operations_client ON ww_operations (client_id, id)",
    "CREATE INDEX ww_operations_expiry ON ww_operations (expires_at) WHERE status IN ('completed', 'failed')",
    "CREATE INDEX ww_operations_key ON ww_operations (client_id, idempotency_key)",
    "CREATE TABLE ww_agents (number INTEGER PRIMARY KEY AUTOINCREMENT, id TEXT NOT NULL UNIQUE,"
    " client_id TEXT NOT NULL, operation_id TEXT NOT NULL UNIQUE, name TEXT NOT NULL, business_url TEXT NOT "
    "NULL,"
    " template_id TEXT, phone_number TEXT,"
    " status TEXT NOT NULL CHECK (status IN ('provisioning', 'active', 'failed')), created_at TEXT NOT NULL)",
    "CREATE INDEX ww_agents_status ON ww_agents (client_id, status, number)",
    "CREATE INDEX ww_agents_url ON ww_agents (client_id, business_url)",
    "CREATE TABLE sandbox_plans (operation_id TEXT PRIMARY KEY, plan JSON NOT NULL)",
    "CREATE TABLE sandbox_events (id INTEGER PRIMARY KEY AUTOINCREMENT, client_id TEXT NOT NULL, name TEXT "
    "NOT NULL,"
    " created_at TEXT NOT NULL, body JSON NOT NULL)",
    "CREATE INDEX sandbox_events_client ON sandbox_events (client_id, id)",
    "PRAGMA user_version = 1",
};

} // namespace

Database::Database()
    : m_connection(u"sandbox-"_s + QUuid::createUuid().toString(QUuid::WithoutBraces))
{
}

Database::~Database()
{
    m_statements.clear();
    if (m_database.isValid()) {
        m_database.close();
        m_database = QSqlDatabase();
        QSqlDatabase::removeDatabase(m_connection);
    }
}

bool Database::open(const QString &path)
{
    if (!path.isEmpty() && !m_lock.take(path)) {
        m_failure = Text::tr("The database %1 is in use by another sandbox, or its folder cannot be written")
                        .arg(path);
        return false;
    }
    m_database = QSqlDatabase::addDatabase(u"QSQLITE"_s, m_connection);
    m_database.setDatabaseName(path.isEmpty() ? u":memory:"_s : path);
    if (!m_database.open())
        return fail(Text::tr("The database %1 cannot be opened").arg(path), m_database.lastError());
    if (!path.isEmpty())
        QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner);
    // WAL with NORMAL survives a killed process, which is what a sandbox is put through; it need not survive a
    // power cut, and a sync for each request would make it slow.
    for (const char *pragma : {"PRAGMA journal_mode = WAL", "PRAGMA synchronous = NORMAL"})
        run(pragma).finish();
    QSqlQuery &version = run("PRAGMA user_version");
    const int found = version.next() ? version.value(0).toInt() : -1;
    version.finish();
    if (hasFailed())
        return false;
    if (found == schemaVersion)
        return true;
    if (found != 0) {
        m_failure = Text::tr("The database %1 was written by another version").arg(path);
        return false;
    }
    if (!begin())
        return false;
    for (const char *statement : schema)
        run(statement).finish();
    if (hasFailed()) {
        rollback();
        return false;
    }
    return commit();
}

QSqlQuery &Database::run(const char *sql, const QVariantList &values)
{
    auto found = m_statements.find(sql);
    if (found == m_statements.end()) {
        found = m_statements.emplace(sql, QSqlQuery(m_database)).first;
        found->second.setForwardOnly(true);
        if (!found->second.prepare(QString::fromLatin1(sql))) {
            fail(QString::fromLatin1(sql), found->second.lastError());
            return found->second;
        }
    }
    QSqlQuery &query = found->second;
    for (int i = 0; i < values.size(); ++i)
        query.bindValue(i, values.at(i));
    if (!query.exec())
        fail(QString::fromLatin1(sql), query.lastError());
    return query;
}

bool Database::begin()
{
    run("BEGIN IMMEDIATE").finish();
    return !hasFailed();
}

bool Database::commit()
{
    run("COMMIT").finish();
    return !hasFailed();
}

void Database::rollback()
{
    const QString failure = m_failure; // the first one is the reason
    run("ROLLBACK").finish();
    m_failure = failure;
}

QString Database::takeFailure()
{
    return std::exchange(m_failure, QString());
}

bool Database::fail(const QString &doing, const QSqlError &error)
{
    if (m_failure.isEmpty())
        m_failure = doing + u": "_s + error.text();
    return false;
}

QString timeText(qint64 unixMs)
{
    return unixMs == 0 ? QString()
                       : QDateTime::fromMSecsSinceEpoch(unixMs, Qt::UTC).toString(Qt::ISODateWithMs);
}

qint64 timeFromText(const QString &text)
{
    return text.isEmpty() ? 0 : QDateTime::fromString(text, Qt::ISODateWithMs).toMSecsSinceEpoch();
}

} // namespace sandbox
