// SPDX-FileCopyrightText: 2026 Fleetwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ledger/ledger.h"

#include <QHash>

#include <utility>

namespace ledger {

/**
 * A ledger that lasts as long as the process: for tests, and for following operations that were not ordered
 * here. Keeps the rules of the durable one: an intent is committed once and never changes.
 */
class MemoryLedger final : public Ledger
{
public:
    std::optional<Problem> addBatch(fleet::Batch &batch) override;
    std::optional<Problem> commit(const Transaction &transaction) override;
    std::optional<StoredAttempt> attempt(
        fleet::BatchId batch, fleet::JobIndex job, int number) const override;

    /** The last committed state of a job; nothing before its first. */
    [[nodiscard]] std::optional<StateRecord> lastState(fleet::BatchId batch, fleet::JobIndex job) const;

private:
    struct JobMemory
    {
        QHash<int, StoredAttempt> attempts;
        std::optional<StateRecord> last;
    };

    fleet::BatchId m_lastBatch = 0;
    QHash<std::pair<fleet::BatchId, fleet::JobIndex>, JobMemory> m_jobs;
};

} // namespace ledger
