// SPDX-FileCopyrightText: 2026 Fleetwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "runner/fleetlook.h"

namespace runner {

namespace {

constexpr std::chrono::milliseconds secondLookDelay{2000};

QSet<QString> idsOf(const QList<wfw::AgentRow> &agents)
{
    QSet<QString> ids;
    for (const wfw::AgentRow &agent : agents)
        ids.insert(agent.id);
    return ids;
}

} // namespace

FleetLook::FleetLook(const ledger::Ledger &ledger, const BatchOrder &order)
    : m_ledger(ledger)
    , m_order(order)
{
    m_secondLook.setSingleShot(true);
    connect(&m_secondLook, &QTimer::timeout, this, &FleetLook::list);
}

FleetLook::~FleetLook() = default;

void FleetLook::examine(bool asksFleet)
{
    if (asksFleet)
        list();
    else
        emit examined(preflight(std::nullopt));
}

void FleetLook::reconcile(const ledger::StoredBatch &batch)
{
    m_purpose = Purpose::Reconcile;
    for (const ledger::StoredJob &stored : batch.jobs)
        m_jobs.append(stored.job);
    list();
}

void FleetLook::identify(const QSet<QString> &agents)
{
    m_purpose = Purpose::Identify;
    m_agents = agents;
    list();
}

void FleetLook::list()
{
    if (!m_client) {
        wfw::Connection connection;
        connection.origin = m_order.origin;
        connection.token = m_order.token;
        connection.requestTimeout = m_order.limits.requestTimeout;
        connection.submitsInFlightMax = 1;
        connection.pollsInFlightMax = 1;
        m_client = std::make_unique<wfw::ApiClient>(connection);
        m_lister = std::make_unique<wfw::AgentLister>(*m_client);
        connect(m_lister.get(), &wfw::AgentLister::finished, this, &FleetLook::take);
    }
    m_lister->start();
}

void FleetLook::take(const wfw::AgentsListing &listing)
{
    switch (m_purpose) {
    case Purpose::Examine:
        return emit examined(preflight(listing));
    case Purpose::Reconcile:
        return compare(listing);
    case Purpose::Identify:
        break;
    }
    if (m_agents.intersects(idsOf(listing.agents)))
        return emit accountTold(wfw::Kinship::Same);
    emit accountTold(listing.isComplete ? wfw::Kinship::Other : wfw::Kinship::Perhaps);
}

void FleetLook::compare(const wfw::AgentsListing &listing)
{
    const bool wasRead = listing.answer.verdict == wfw::Verdict::Completed;
    if (wasRead && !missingFrom(listing, m_jobs).isEmpty() && std::exchange(m_mayLookAgain, false)) {
        m_secondLook.start(secondLookDelay);
        return;
    }
    const QSet<QString> listed = idsOf(listing.agents);
    const QList<ledger::CustomerRecord> records =
        m_ledger.customerRecords(m_order.origin.toString(), [&](const ledger::CustomerRecord &record) {
            return !record.agentId.isEmpty() && listed.contains(record.agentId);
        });
    emit reconciled(runner::reconcile(listing, m_jobs, records));
}

Preflight FleetLook::preflight(const std::optional<wfw::AgentsListing> &listing) const
{
    QSet<QString> customers;
    for (const fleet::Customer &customer : m_order.batch.customers)
        customers.insert(customer.id);
    const QSet<QString> listed = listing ? idsOf(listing->agents) : QSet<QString>();
    QSet<QString> witnessed; // who has shown an agent already
    const QList<ledger::CustomerRecord> records =
        m_ledger.customerRecords(m_order.origin.toString(), [&](const ledger::CustomerRecord &record) {
            if (customers.contains(record.customerId))
                return true;
            if (record.agentId.isEmpty())
                return false;
            const QString group = Accounts::groupOf(record);
            const bool isWitness = !witnessed.contains(group);
            witnessed.insert(group);
            return isWitness || listed.contains(record.agentId);
        });
    return preflightOf(m_order, records, listing);
}

} // namespace runner
