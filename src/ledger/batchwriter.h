// SPDX-FileCopyrightText: 2026 Fleetwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "fleet/batch.h"

#include <QSqlDatabase>
#include <QSqlError>

namespace ledger {

/**
 * Writes a batch with all its customers down, within the caller's transaction. Many rows go into one statement: by
 * single rows a list of a million would take more than twice as long.
 */
class BatchWriter final
{
public:
    explicit BatchWriter(const QSqlDatabase &database)
        : m_database(database)
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
    QSqlError m_error;
};

} // namespace ledger
