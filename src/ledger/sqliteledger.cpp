// SPDX-FileCopyrightText: 2026 Fleetwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ledger/sqliteledger.h"

#include "ledger/customertext.h"
#include "ledger/schema.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSqlQuery>
#include <QUuid>
#include <QVariant>

#ifdef Q_OS_UNIX
#include <sys/stat.h>
#endif

namespace ledger {

namespace {

QVariant millis(const QDateTime &time)
{
    return time.isValid() ? QVariant(time.toMSecsSinceEpoch()) : QVariant();
}

/** Creates the file before SQLite does, so that it never exists with wider permissions; WAL takes them over. */
std::optional<Problem> createPrivately(const QString &path)
{
    const QFileInfo info(path);
    if (info.isDir())
        return Problem{Problem::Kind::Io, QStringLiteral("is a directory")};
    if (info.exists())
        return std::nullopt;
    if (!QDir().mkpath(info.absolutePath()))
        return Problem{Problem::Kind::Io, QStringLiteral("the directory cannot be created")};
#ifdef Q_OS_UNIX
    const mode_t before = umask(077);
#endif
    QFile file(path);
    const bool created = file.open(QIODevice::ReadWrite);
#ifdef Q_OS_UNIX
    umask(before);
#endif
    if (!created)
        return Problem{Problem::Kind::Io, file.errorString()};
    return std::nullopt;
}

} // namespace

/** Prepared once: a fleet writes the same few statements over and over. */
struct SqliteLedger::Statements
{
    explicit Statements(const QSqlDatabase &database)
        : addBatch(database)
        , addJob(database)
        , addAttempt(database)
        , noteIntent(database)
        , noteState(database)
        , addTransition(database)
    {
        addBatch.prepare(QStringLiteral("INSERT INTO batch (name, environment, origin, created_at, header,"
                                        " template_id, dialect, excluded) VALUES (?, ?, ?, ?, ?, ?, ?, ?)"));
        addJob.prepare(QStringLiteral("INSERT INTO job (batch, number, customer_id, customer, attempt)"
                                      " VALUES (?, ?, ?, ?, ?)"));
        addAttempt.prepare(
            QStringLiteral("INSERT INTO attempt (batch, job, number, key, body, body_sha256, at)"
                           " VALUES (?, ?, ?, ?, ?, ?, ?)"));
        noteIntent.prepare(
            QStringLiteral("UPDATE job SET attempt = ?, sent = 1, since = ? WHERE batch = ? AND number = ?"));
        noteState.prepare(
            QStringLiteral("UPDATE job SET started_at = CASE WHEN ? AND state = 0 THEN ? ELSE started_at END,"
                           " sent = CASE WHEN attempt = ? THEN sent ELSE 0 END, attempt = ?, state = ?,"
                           " since = CASE WHEN operation_id IS NULL AND ? IS NOT NULL THEN ? ELSE since END,"
                           " operation_id = ?, agent_id = ?, phone_number = ?, failure = ?, ended_at = ?"
                           " WHERE batch = ? AND number = ?"));
        addTransition.prepare(QStringLiteral("INSERT INTO transition VALUES (?, ?, ?, ?, ?)"));
    }

    QSqlQuery addBatch, addJob, addAttempt, noteIntent, noteState, addTransition;
    QSqlError error; ///< of the statement that failed last

    bool run(QSqlQuery &query, const QVariantList &values)
    {
        for (int i = 0; i < values.size(); ++i)
            query.bindValue(i, values.at(i));
        if (query.exec())
            return true;
        error = query.lastError();
        return false;
    }
};

std::variant<std::unique_ptr<SqliteLedger>, Problem> SqliteLedger::open(const QString &path)
{
    if (auto problem = createPrivately(path))
        return *problem;
    const QString name = QUuid::createUuid().toString();
    std::optional<Problem> problem;
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), name);
        database.setDatabaseName(path);
        if (!database.open())
            problem = problemFrom(database.lastError());
        else
            problem = prepare(database);
        if (!problem)
            return std::unique_ptr<SqliteLedger>(new SqliteLedger(database));
    }
    QSqlDatabase::removeDatabase(name);
    return *problem;
}

SqliteLedger::SqliteLedger(const QSqlDatabase &database)
    : m_database(database)
    , m_statements(std::make_unique<Statements>(database))
{
}

SqliteLedger::~SqliteLedger()
{
    const QString name = m_database.connectionName();
    m_statements.reset();
    m_database.close();
    m_database = {};
    QSqlDatabase::removeDatabase(name);
}

template <typename Work>
std::optional<Problem> SqliteLedger::inTransaction(Work work)
{
    QSqlQuery query(m_database);
    if (!query.exec(QStringLiteral("BEGIN IMMEDIATE")))
        return problemFrom(query.lastError());
    QSqlError error;
    if (!work())
        error = m_statements->error;
    else if (query.exec(QStringLiteral("COMMIT")))
        return std::nullopt;
    else
        error = query.lastError();
    query.exec(QStringLiteral("ROLLBACK")); // after a failed COMMIT SQLite may have rolled back already
    return problemFrom(error);
}

std::optional<Problem> SqliteLedger::addBatch(fleet::Batch &batch)
{
    fleet::BatchId id = 0;
    auto problem = inTransaction([&] {
        if (!m_statements->run(m_statements->addBatch,
                {batch.name, batch.environment, batch.origin, millis(batch.createdAt), textFrom(batch.header),
                    batch.templateId.isNull() ? QStringLiteral("") : batch.templateId,
                    batch.dialect.isNull() ? QStringLiteral("") : batch.dialect, batch.excluded}))
            return false;
        id = m_statements->addBatch.lastInsertId().toLongLong();
        for (qsizetype job = 0; job < batch.customers.size(); ++job) {
            const fleet::Customer &customer = batch.customers.at(job);
            if (!m_statements->run(m_statements->addJob,
                    {id, job, customer.id, textFrom(customer), batch.firstAttempts.value(job, 1)}))
                return false;
        }
        return true;
    });
    if (!problem)
        batch.id = id;
    return problem;
}

std::optional<Problem> SqliteLedger::commit(const Transaction &transaction)
{
    return inTransaction([&] {
        for (const IntentRecord &record : transaction.intents) {
            if (!write(transaction.batch, record))
                return false;
        }
        for (const StateRecord &record : transaction.states) {
            if (!write(transaction.batch, record))
                return false;
        }
        return true;
    });
}

bool SqliteLedger::write(fleet::BatchId batch, const IntentRecord &record)
{
    const QByteArray hash = QCryptographicHash::hash(record.body, QCryptographicHash::Sha256);
    return m_statements->run(m_statements->addAttempt,
               {batch, record.job, record.attempt, QString::fromLatin1(record.key), record.body, hash,
                   millis(record.at)})
        && m_statements->run(
            m_statements->noteIntent, {record.attempt, millis(record.at), batch, record.job});
}

bool SqliteLedger::write(fleet::BatchId batch, const StateRecord &record)
{
    const auto orNull = [](const QString &text) { return text.isEmpty() ? QVariant() : QVariant(text); };
    const auto state = static_cast<int>(record.state);
    const QVariant operation = orNull(record.operationId);
    return m_statements->run(m_statements->noteState,
               {record.state == fleet::JobState::Submitting, millis(record.at), record.attempt,
                   record.attempt, state, operation, millis(record.at), operation, orNull(record.agentId),
                   orNull(record.phoneNumber),
                   record.failure ? QVariant(textFrom(*record.failure)) : QVariant(),
                   isEnd(record.state) ? millis(record.at) : QVariant(), batch, record.job})
        && m_statements->run(
            m_statements->addTransition, {batch, record.job, record.attempt, state, millis(record.at)});
}

} // namespace ledger
