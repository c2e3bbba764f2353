// SPDX-FileCopyrightText: 2026 Fleetwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sandbox/agenttable.h"

#include "sandbox/database.h"

namespace sandbox {

namespace {

#define SANDBOX_AGENT_COLUMNS                                                                                \
    "SELECT number, id, name, business_url, template_id, phone_number, status, created_at FROM ww_agents"

int numberIn(QSqlQuery &query)
{
    const int number = query.isActive() && query.next() ? query.value(0).toInt() : 0;
    query.finish();
    return number;
}

} // namespace

AgentTable::AgentTable(Database &database)
    : m_database(database)
{
}

QList<Agent> AgentTable::list(const AgentQuery &query)
{
    QSqlQuery &rows = query.status.isEmpty()
        ? m_database.run(SANDBOX_AGENT_COLUMNS
            " WHERE client_id = ? AND number > ? ORDER BY number LIMIT ? OFFSET ?",
            {query.tenant, query.after, query.limit, query.offset})
        : m_database.run(SANDBOX_AGENT_COLUMNS
            " WHERE client_id = ? AND status = ? AND number > ? ORDER BY number LIMIT ? OFFSET ?",
            {query.tenant, query.status, query.after, query.limit, query.offset});
    QList<Agent> agents;
    while (rows.isActive() && rows.next()) {
        Agent agent;
        agent.number = rows.value(0).toLongLong();
        agent.id = rows.value(1).toString();
        agent.name = rows.value(2).toString();
        agent.businessUrl = rows.value(3).toString();
        agent.templateId = rows.value(4).toString();
        agent.phoneNumber = rows.value(5).toString();
        agent.status = rows.value(6).toString();
        agent.created = timeFromText(rows.value(7).toString());
        agents.append(agent);
    }
    rows.finish();
    return agents;
}

int AgentTable::total(const QString &tenant, const QString &status)
{
    return numberIn(status.isEmpty()
            ? m_database.run("SELECT COUNT(*) FROM ww_agents WHERE client_id = ?", {tenant})
            : m_database.run(
                "SELECT COUNT(*) FROM ww_agents WHERE client_id = ? AND status = ?", {tenant, status}));
}

int AgentTable::alive(const QString &tenant, const QString &name, const QString &businessUrl)
{
    return numberIn(
        m_database.run("SELECT COUNT(*) FROM ww_agents WHERE client_id = ? AND business_url = ? AND name = ?"
                       " AND status IN ('provisioning', 'active')",
            {tenant, businessUrl, name}));
}

} // namespace sandbox
