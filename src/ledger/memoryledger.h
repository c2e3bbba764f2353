// SPDX-FileCopyrightText: 2026 Fleetwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ledger/ledger.h"

#include <QHash>
#include <QMap>

namespace ledger {

/**
 * A ledger that lasts as long as the process: for an embedded sandbox, which lasts no longer, for following
 * operations that were not ordered here, and for tests. Keeps the rules of the durable one.
 */
class MemoryLedger final : public Ledger
{
public:
    std::optional<Problem> addBatch(fleet::Batch &batch) override;
    std::optional<Problem> commit(const Transaction &transaction) override;
    std::optional<Problem> takeUp(
        fleet::BatchId batch, const QString &tenant, std::chrono::milliseconds requestTimeout) override;
    bool waitsForDisk() const override { return false; }
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
    struct BatchMemory
    {
        StoredBatch stored;
        QHash<fleet::JobIndex, QMap<int, IntentRecord>> attempts;
        QHash<fleet::JobIndex, QList<fleet::HistoryEntry>> entries;
    };

    QMap<fleet::BatchId, BatchMemory> m_batches;
    QMultiHash<QString, OperationOwner> m_owners; ///< by operation id, former ones as well
};

} // namespace ledger
