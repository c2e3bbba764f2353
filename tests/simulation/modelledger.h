// SPDX-FileCopyrightText: 2026 Fleetwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "engine/effects.h"
#include "engine/engine.h"
#include "simulation/scenario.h"

#include <cstdint>
#include <map>
#include <set>
#include <utility>
#include <vector>

namespace simulation {

/** The ledger of the simulated program: what was written is there after a crash only once it was committed. */
class ModelLedger final
{
public:
    /** All that survives of one job. */
    struct Record
    {
        fleet::JobState state = fleet::JobState::Queued;
        std::uint16_t attempt = 1;
        std::uint16_t intents = 0; ///< the highest attempt whose intent is written down
        bool hasOperation = false;
        bool failed = false; ///< the attempt of the last intent ended in Failed
        std::uint32_t bytes = 0; ///< stands for the exact body that was written down with the intent
        Instant since{};
    };

    explicit ModelLedger(std::uint32_t jobs);

    void write(const engine::RecordIntent &intent, std::uint32_t bytes, Instant now);
    /** \a told: the reply that led here named an operation. */
    void write(const engine::RecordState &state, bool told, Instant now);
    /** The disk is at work on all that was written so far, beside what it could not take before. */
    void beginCommit();
    /** What the disk was at work on is durable; what was written since is not. */
    void endCommit();
    /** The program died: all is gone that is not durable. */
    void losePending();

    [[nodiscard]] const Record &committed(engine::JobId job) const { return m_committed[job]; }
    [[nodiscard]] bool hasPending() const { return !m_pending.empty() || !m_underWay.empty(); }
    /** How the engine takes the batch up again. */
    [[nodiscard]] std::vector<engine::KnownJob> known(Instant now) const;

private:
    [[nodiscard]] Record &written(engine::JobId job);

    std::vector<Record> m_committed;
    std::vector<Record> m_written; ///< with what is not committed yet
    std::set<engine::JobId> m_pending; ///< written since the last commit was begun
    std::map<engine::JobId, Record> m_underWay; ///< as they were then
};

} // namespace simulation
