// SPDX-FileCopyrightText: 2026 Fleetwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "bench/rawledger.h"

#include "ledger/customertext.h"

#include <sqlite3.h>

namespace bench {

RawLedger::RawLedger(const QString &path)
{
    if (sqlite3_open(path.toUtf8().constData(), &m_database) != SQLITE_OK)
        qFatal("%s", sqlite3_errmsg(m_database));
    run("PRAGMA locking_mode = EXCLUSIVE");
    run("PRAGMA journal_mode = WAL");
    run("PRAGMA synchronous = FULL");
    run("PRAGMA wal_autocheckpoint = 8000");
    run("PRAGMA foreign_keys = ON");
    run("PRAGMA temp_store = MEMORY");
    m_noteState = prepare(
        "UPDATE job SET started_at = CASE WHEN ?1 = 1 AND state = 0 THEN ?2 ELSE started_at END,"
        " sent = CASE WHEN attempt = ?3 THEN sent ELSE 0 END,"
        " since = CASE WHEN operation_id IS NULL AND ?4 IS NOT NULL THEN ?2 ELSE since END,"
        " state = ?1, changed_at = ?2, attempt = ?3, operation_id = ?4, agent_id = ?5, phone_number = ?6,"
        " failure = ?7 WHERE batch = ?8 AND number = ?9");
}

RawLedger::~RawLedger()
{
    sqlite3_finalize(m_noteState);
    sqlite3_close(m_database);
}

void RawLedger::run(const char *statement)
{
    char *error = nullptr;
    if (sqlite3_exec(m_database, statement, nullptr, nullptr, &error) != SQLITE_OK)
        qFatal("%s: %s", statement, error);
}

sqlite3_stmt *RawLedger::prepare(const char *statement)
{
    sqlite3_stmt *prepared = nullptr;
    if (sqlite3_prepare_v2(m_database, statement, -1, &prepared, nullptr) != SQLITE_OK)
        qFatal("%s: %s", statement, sqlite3_errmsg(m_database));
    return prepared;
}

void RawLedger::bind(sqlite3_stmt *statement, int position, const QString &text)
{
    if (text.isEmpty())
        sqlite3_bind_null(statement, position);
    else
        sqlite3_bind_text16(
            statement, position, text.utf16(), static_cast<int>(text.size() * 2), SQLITE_STATIC);
}

void RawLedger::bind(sqlite3_stmt *statement, int position, qint64 value)
{
    sqlite3_bind_int64(statement, position, value);
}

void RawLedger::step(sqlite3_stmt *statement)
{
    if (sqlite3_step(statement) != SQLITE_DONE)
        qFatal("%s", sqlite3_errmsg(m_database));
    sqlite3_reset(statement);
}

bool RawLedger::addBatch(fleet::Batch &batch)
{
    run("BEGIN IMMEDIATE");
    run("INSERT INTO batch (name, environment, origin, created_at, header, template_id, dialect, excluded)"
        " VALUES ('bench', 'Bench', 'https://api.example', 0, '[]', '', '', 0)");
    batch.id = sqlite3_last_insert_rowid(m_database);
    sqlite3_stmt *addCustomer =
        prepare("INSERT INTO customer (batch, number, customer_id, customer) VALUES (?, ?, ?, ?)");
    sqlite3_stmt *addJob = prepare("INSERT INTO job (batch, number) VALUES (?, ?)");
    for (qsizetype job = 0; job < batch.customers.size(); ++job) {
        const fleet::Customer &customer = batch.customers.at(job);
        const QByteArray text = ledger::textFrom(customer);
        bind(addCustomer, 1, batch.id);
        bind(addCustomer, 2, job);
        bind(addCustomer, 3, customer.id);
        sqlite3_bind_text(addCustomer, 4, text.constData(), static_cast<int>(text.size()), SQLITE_STATIC);
        step(addCustomer);
        bind(addJob, 1, batch.id);
        bind(addJob, 2, job);
        step(addJob);
    }
    sqlite3_finalize(addCustomer);
    sqlite3_finalize(addJob);
    run("COMMIT");
    return true;
}

bool RawLedger::commit(const ledger::Transaction &transaction)
{
    run("BEGIN IMMEDIATE");
    for (const ledger::StateRecord &record : transaction.states) {
        bind(m_noteState, 1, static_cast<qint64>(record.state));
        bind(m_noteState, 2, record.at.toMSecsSinceEpoch());
        bind(m_noteState, 3, record.attempt);
        bind(m_noteState, 4, record.operationId);
        bind(m_noteState, 5, record.agentId);
        bind(m_noteState, 6, record.phoneNumber);
        sqlite3_bind_null(m_noteState, 7);
        bind(m_noteState, 8, transaction.batch);
        bind(m_noteState, 9, record.job);
        step(m_noteState);
    }
    run("COMMIT");
    return true;
}

} // namespace bench
