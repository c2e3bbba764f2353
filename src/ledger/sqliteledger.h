// SPDX-FileCopyrightText: 2026 Fleetwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ledger/ledger.h"

#include <QSqlDatabase>
#include <QSqlQuery>

#include <memory>
#include <variant>

struct sqlite3;

namespace ledger {

class Statements;

/**
 * The durable ledger: one SQLite file (WAL, synchronous=FULL), readable by its owner only and locked by the
 * process that has it open. commit() returns when the transaction is on the disk. Once a question on
 * which orders rest could not be answered in full, nothing is written any more: who asked may have taken a customer
 * for one that was never ordered.
 */
class SqliteLedger final : public Ledger
{
public:
    /** Opens or creates the file and its directory. Everything after this belongs to the calling thread. */
    [[nodiscard]] static std::variant<std::unique_ptr<SqliteLedger>, Problem> open(const QString &path);
    ~SqliteLedger() override;

    std::optional<Problem> addBatch(fleet::Batch &batch) override;
    std::optional<Problem> commit(const Transaction &transaction) override;
    std::optional<Problem> takeUp(
        fleet::BatchId batch, const QString &tenant, std::chrono::milliseconds requestTimeout) override;
    std::optional<StoredAttempt> attempt(
        fleet::BatchId batch, fleet::JobIndex job, int number) const override;
    std::optional<OperationOwner> ownerOf(const QString &origin, const QString &operationId) const override;
    void visitOperations(const OperationVisitor &visit) const override;
    fleet::JobHistory history(fleet::BatchId batch, fleet::JobIndex job) const override;
    QList<fleet::BatchSummary> batches() const override;
    std::optional<StoredBatch> load(fleet::BatchId batch) const override;
    QList<CustomerRecord> customerRecords(const QString &origin, const RecordFilter &isWanted) const override;
    QSet<QString> activeCustomers(const QString &origin) const override;

private:
    SqliteLedger(const QSqlDatabase &database, sqlite3 *handle);
    /** Runs \a work inside BEGIN IMMEDIATE … COMMIT; rolls back and tells why when it answers an error. */
    template <typename Work>
    [[nodiscard]] std::optional<Problem> inTransaction(Work work);

    /** Takes note of a query that did not come to its end: a damaged page, a disk that does not answer. */
    void noteEnd(const QSqlQuery &query) const;

    QSqlDatabase m_database;
    sqlite3 *m_handle; ///< the same connection, where many rows are written
    std::unique_ptr<Statements> m_statements;
    mutable QSqlQuery m_findOwner; ///< asked once an order
    mutable std::optional<Problem> m_unread; ///< why what was answered may not be all there is
};

} // namespace ledger
