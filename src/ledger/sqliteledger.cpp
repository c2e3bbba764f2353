// SPDX-FileCopyrightText: 2026 Fleetwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ledger/sqliteledger.h"

#include "ledger/batchwriter.h"
#include "ledger/ledgerfile.h"
#include "ledger/schema.h"
#include "ledger/sql.h"
#include "ledger/statements.h"

#include <QFileInfo>
#include <QUuid>

#include <algorithm>

namespace ledger {

namespace {

/** Larger files are looked through only when they were not closed; SQLite still notices a bad page it meets. */
constexpr qint64 alwaysCheckedMax = 64LL * 1024 * 1024;

} // namespace

std::variant<std::unique_ptr<SqliteLedger>, Problem> SqliteLedger::open(const QString &path)
{
    if (auto problem = createPrivately(path))
        return *problem;
    if (auto problem = obstacleTo(path))
        return *problem;
    const bool looksThrough = endedUncleanly(path) || QFileInfo(path).size() <= alwaysCheckedMax;
    const QString name = QUuid::createUuid().toString();
    std::optional<Problem> problem;
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), name);
        database.setDatabaseName(path);
        if (!database.open())
            problem = problemFrom(database.lastError());
        else
            problem = prepare(database, looksThrough ? Check::Pages : Check::Heads);
        sqlite3 *handle = problem ? nullptr : handleOf(database);
        if (handle)
            return std::unique_ptr<SqliteLedger>(new SqliteLedger(database, handle));
        if (!problem)
            problem = Problem{Problem::Kind::Io, QStringLiteral("Qt brings an SQLite of its own")};
    }
    QSqlDatabase::removeDatabase(name);
    return *problem;
}

SqliteLedger::SqliteLedger(const QSqlDatabase &database, sqlite3 *handle)
    : m_database(database)
    , m_handle(handle)
    , m_statements(std::make_unique<Statements>(handle))
    , m_findOwner(database)
{
    m_findOwner.setForwardOnly(true);
    m_findOwner.prepare(
        QStringLiteral("SELECT batch, number FROM job INDEXED BY job_operation JOIN batch ON batch.id = batch"
                       " WHERE operation_id = ? AND origin = ? ORDER BY batch, number LIMIT 1"));
}

SqliteLedger::~SqliteLedger()
{
    const QString name = m_database.connectionName();
    m_statements.reset();
    m_findOwner = QSqlQuery(QSqlDatabase());
    m_database.close();
    m_database = {};
    QSqlDatabase::removeDatabase(name);
}

template <typename Work>
std::optional<Problem> SqliteLedger::inTransaction(Work work)
{
    if (m_unread)
        return m_unread;
    QSqlQuery query(m_database);
    if (!query.exec(QStringLiteral("BEGIN IMMEDIATE")))
        return problemFrom(query.lastError());
    QSqlError error = work();
    if (!error.isValid()) {
        if (query.exec(QStringLiteral("COMMIT")))
            return std::nullopt;
        error = query.lastError();
    }
    query.exec(QStringLiteral("ROLLBACK")); // after a failed COMMIT SQLite may have rolled back already
    return problemFrom(error);
}

std::optional<Problem> SqliteLedger::addBatch(fleet::Batch &batch)
{
    fleet::BatchId id = 0;
    auto problem = inTransaction([&] {
        BatchWriter writer(m_database, m_handle);
        id = writer.write(batch);
        return writer.error();
    });
    if (!problem)
        batch.id = id;
    return problem;
}

std::optional<Problem> SqliteLedger::commit(const Transaction &transaction)
{
    const auto writeAll = [&](const auto &records) {
        return std::all_of(records.begin(), records.end(),
            [&](const auto &record) { return m_statements->write(transaction.batch, record); });
    };
    return inTransaction([&] {
        const bool written = writeAll(transaction.intents) && writeAll(transaction.requests)
            && writeAll(transaction.notes) && writeAll(transaction.states)
            && (!transaction.keyLife || m_statements->writeKeyLife(transaction.batch, *transaction.keyLife));
        return written ? QSqlError() : m_statements->error();
    });
}

std::optional<Problem> SqliteLedger::takeUp(
    fleet::BatchId batch, const QString &tenant, std::chrono::milliseconds requestTimeout)
{
    return inTransaction([&] {
        return m_statements->takeUp(batch, tenant, requestTimeout) ? QSqlError() : m_statements->error();
    });
}

} // namespace ledger
