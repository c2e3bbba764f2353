// SPDX-FileCopyrightText: 2026 Fleetwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ledger/ledger.h"

#include <QThread>

#include <memory>
#include <unordered_set>
#include <variant>

namespace ledger {

/**
 * A ledger with a thread of its own, so that whoever commits does not wait for the disk: beginCommit() returns at
 * once. All else is asked there and waited for, in the order of the calls, so an answer knows of every commit that was
 * begun before. Belongs to the thread that made it, which needs an event loop to be told of commits.
 */
class ThreadedLedger final : public Ledger
{
public:
    /** Called on the new thread; what it answers lives and dies there. Null: there is no ledger. */
    using Make = std::function<std::unique_ptr<Ledger>()>;

    explicit ThreadedLedger(const Make &make);
    /** Waits for the commits that were begun. Nobody is told of them any more. */
    ~ThreadedLedger() override;

    /** The durable ledger in \a path. */
    [[nodiscard]] static std::variant<std::unique_ptr<ThreadedLedger>, Problem> open(const QString &path);

    std::optional<Problem> addBatch(fleet::Batch &batch) override;
    std::optional<Problem> commit(const Transaction &transaction) override;
    void beginCommit(const Transaction &transaction, const CommitDone &done) override;
    std::optional<Problem> takeUp(
        fleet::BatchId batch, const QString &tenant, std::chrono::milliseconds requestTimeout) override;
    std::optional<StoredAttempt> attempt(
        fleet::BatchId batch, fleet::JobIndex job, int number) const override;
    /** Does not wait where no job ever had that operation, which is nearly always. */
    std::optional<OperationOwner> ownerOf(const QString &origin, const QString &operationId) const override;
    void visitOperations(const OperationVisitor &visit) const override;
    fleet::JobHistory history(fleet::BatchId batch, fleet::JobIndex job) const override;
    QList<fleet::BatchSummary> batches() const override;
    std::optional<StoredBatch> load(fleet::BatchId batch) const override;
    QList<CustomerRecord> customerRecords(const QString &origin, const RecordFilter &isWanted) const override;
    QSet<QString> activeCustomers(const QString &origin) const override;

private:
    /** Has \a work done on the ledger's thread, after all that was begun there, and waits for what it answers. */
    template <typename Work>
    auto there(Work work) const;
    void noteOperations(const Transaction &transaction);

    QThread m_thread;
    std::unique_ptr<QObject> m_here; ///< on the caller's thread: what is to be told there goes with it
    std::unique_ptr<QObject> m_there; ///< on m_thread
    std::unique_ptr<Ledger> m_ledger; ///< touched on m_thread only
    /** Hashes of all operation ids there are or were; read when the first is asked for. */
    mutable std::optional<std::unordered_set<std::size_t>> m_operations;
};

} // namespace ledger
