// SPDX-FileCopyrightText: 2026 Fleetwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ledger/memoryledger.h"

#include <functional>
#include <utility>

/** A ledger whose disk can be taken away, and which counts what it writes. */
class FragileLedger final : public ledger::Ledger
{
public:
    /** What is true of its disk; outlives it. */
    struct Disk
    {
        bool isBroken = false;
        bool takesNoBatch = false; ///< no room for a new one, nor for who takes one up
        bool isSlow = false; ///< commits end when finish() is called
        int commits = 0; ///< that succeeded
        QList<ledger::Transaction> written;
        std::function<void()> atWork{};

        void finish() { std::exchange(atWork, nullptr)(); }
    };

    explicit FragileLedger(Disk *disk)
        : m_disk(disk)
    {
    }

    std::optional<ledger::Problem> addBatch(fleet::Batch &batch) override
    {
        return m_disk->takesNoBatch ? full() : m_memory.addBatch(batch);
    }
    std::optional<ledger::Problem> commit(const ledger::Transaction &transaction) override
    {
        if (m_disk->isBroken)
            return full();
        auto problem = m_memory.commit(transaction);
        if (!problem) {
            ++m_disk->commits;
            m_disk->written.append(transaction);
        }
        return problem;
    }
    void beginCommit(const ledger::Transaction &transaction, const ledger::CommitDone &done) override
    {
        if (m_disk->isSlow)
            m_disk->atWork = [this, transaction, done] { done(commit(transaction)); };
        else
            done(commit(transaction));
    }
    std::optional<ledger::Problem> takeUp(
        fleet::BatchId batch, const QString &tenant, std::chrono::milliseconds requestTimeout) override
    {
        return m_disk->takesNoBatch ? full() : m_memory.takeUp(batch, tenant, requestTimeout);
    }
    std::optional<ledger::StoredAttempt> attempt(
        fleet::BatchId batch, fleet::JobIndex job, int number) const override
    {
        return m_memory.attempt(batch, job, number);
    }
    std::optional<ledger::OperationOwner> ownerOf(
        const QString &origin, const QString &operationId) const override
    {
        return m_memory.ownerOf(origin, operationId);
    }
    void visitOperations(const ledger::OperationVisitor &visit) const override
    {
        m_memory.visitOperations(visit);
    }
    fleet::JobHistory history(fleet::BatchId batch, fleet::JobIndex job) const override
    {
        return m_memory.history(batch, job);
    }
    QList<fleet::BatchSummary> batches() const override { return m_memory.batches(); }
    std::optional<ledger::StoredBatch> load(fleet::BatchId batch) const override
    {
        return m_memory.load(batch);
    }
    QSet<QString> activeCustomers(const QString &origin) const override
    {
        return m_memory.activeCustomers(origin);
    }
    QList<ledger::CustomerRecord> customerRecords(
        const QString &origin, const ledger::RecordFilter &isWanted) const override
    {
        return m_memory.customerRecords(origin, isWanted);
    }

private:
    static std::optional<ledger::Problem> full()
    {
        return ledger::Problem{ledger::Problem::Kind::Full, QStringLiteral("disk full")};
    }

    ledger::MemoryLedger m_memory;
    Disk *m_disk;
};
