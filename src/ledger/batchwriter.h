// SPDX-FileCopyrightText: 2026 Fleetwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "fleet/batch.h"

#include <QSqlDatabase>
#include <QSqlError>

struct sqlite3;

namespace ledger {

/** Writes a batch with all its customers down, within the caller's transaction. */
class BatchWriter final
{
public:
    /** \a handle is the same connection. */
    BatchWriter(const QSqlDatabase &database, sqlite3 *handle)
        : m_database(database)
        , m_handle(handle)
    {
    }

    /** Answers the batch's number, or 0; then error() says why. */
    [[nodiscard]] fleet::BatchId write(const fleet::Batch &batch);
    [[nodiscard]] const QSqlError &error() const { return m_error; }

private:
    [[nodiscard]] fleet::BatchId writeHead(const fleet::Batch &batch);
    [[nodiscard]] bool writeCustomers(fleet::BatchId id, const QList<fleet::Customer> &customers);
    [[nodiscard]] bool writeJobs(fleet::BatchId id, const QList<int> &firstAttempts);
    [[nodiscard]] bool execute(QSqlQuery &query);

    QSqlDatabase m_database;
    sqlite3 *m_handle;
    QSqlError m_error;
};

} // namespace ledger
