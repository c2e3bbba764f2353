// SPDX-FileCopyrightText: 2026 Fleetwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "runner/reconciliation.h"

namespace runner {

QStringList missingFrom(const wfw::AgentsListing &listing, const QList<fleet::Job> &jobs)
{
    QSet<QString> ids;
    for (const wfw::AgentRow &agent : listing.agents)
        ids.insert(agent.id);
    QStringList missing;
    for (const fleet::Job &job : jobs) {
        if (job.state == fleet::JobState::Active && !ids.contains(job.agentId))
            missing.append(job.agentId);
    }
    return missing;
}

Reconciliation reconcile(const wfw::AgentsListing &listing, const QList<fleet::Job> &jobs,
    const QList<ledger::CustomerRecord> &records)
{
    Reconciliation found;
    found.isComplete = listing.isComplete;
    found.answer = listing.answer;
    QSet<QString> known;
    for (const ledger::CustomerRecord &record : records)
        known.insert(record.agentId);
    for (const fleet::Job &job : jobs) {
        if (job.state != fleet::JobState::Active)
            continue;
        ++found.compared;
        known.insert(job.agentId);
    }
    const QStringList missing = missingFrom(listing, jobs);
    found.allFound = missing.isEmpty();
    if (listing.isComplete) // what is listed is there; what is not may only be out of sight
        found.missing = missing;
    for (const wfw::AgentRow &agent : listing.agents) {
        if (!known.contains(agent.id))
            found.unexpected.append(agent.id);
    }
    found.unexpected.sort();
    return found;
}

} // namespace runner
