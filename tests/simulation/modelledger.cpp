// SPDX-FileCopyrightText: 2026 Fleetwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "simulation/modelledger.h"

namespace simulation {

using fleet::JobState;

ModelLedger::ModelLedger(std::uint32_t jobs)
    : m_committed(jobs)
    , m_written(jobs)
{
}

ModelLedger::Record &ModelLedger::written(engine::JobId job)
{
    m_pending.insert(job);
    return m_written[job];
}

void ModelLedger::write(const engine::RecordIntent &intent, std::uint32_t bytes, Instant now)
{
    Record &record = written(intent.job);
    record.intents = intent.attempt;
    record.attempt = intent.attempt;
    record.hasOperation = false;
    record.failed = false;
    record.bytes = bytes;
    record.since = now;
}

void ModelLedger::write(const engine::RecordState &state, bool told, Instant now)
{
    Record &record = written(state.job);
    record.failed = record.failed || state.state == JobState::Failed;
    record.state = state.state;
    record.attempt = state.attempt;
    if (told && !record.hasOperation) {
        record.hasOperation = true;
        record.since = now;
    }
    if (state.state == JobState::Queued)
        record.hasOperation = false;
}

void ModelLedger::beginCommit()
{
    for (const engine::JobId job : m_pending)
        m_underWay[job] = m_written[job];
    m_pending.clear();
}

void ModelLedger::endCommit()
{
    for (const auto &[job, record] : m_underWay)
        m_committed[job] = record;
    m_underWay.clear();
}

void ModelLedger::losePending()
{
    for (const auto &[job, record] : m_underWay)
        m_written[job] = m_committed[job];
    for (const engine::JobId job : m_pending)
        m_written[job] = m_committed[job];
    m_underWay.clear();
    m_pending.clear();
}

std::vector<engine::KnownJob> ModelLedger::known(Instant now) const
{
    std::vector<engine::KnownJob> known;
    known.reserve(m_committed.size());
    for (const Record &record : m_committed) {
        known.push_back({record.state, record.attempt, record.hasOperation, record.intents == record.attempt,
            now - record.since});
    }
    return known;
}

} // namespace simulation
