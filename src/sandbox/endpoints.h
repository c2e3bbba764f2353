// SPDX-FileCopyrightText: 2026 Fleetwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "sandbox/agenttable.h"
#include "sandbox/clock.h"
#include "sandbox/provisioning.h"
#include "sandbox/reply.h"
#include "sandbox/wording.h"

namespace sandbox {

/** POST /v2/auth/token. */
class TokenEndpoint final
{
public:
    TokenEndpoint(Clock &clock, const Accounts &accounts, Wording &wording);
    [[nodiscard]] Begun begin(const Call &call);

private:
    Clock &m_clock;
    const Accounts &m_accounts;
    Wording &m_wording;
};

/** POST /v2/agents. */
class CreateEndpoint final
{
public:
    CreateEndpoint(Clock &clock, Database &database, Provisioning &provisioning, Wording &wording);
    [[nodiscard]] Begun begin(const Call &call);

private:
    [[nodiscard]] Reply create(
        const QString &tenant, const QString &key, const Order &order, const QByteArray &host);
    [[nodiscard]] Reply replay(const QString &tenant, const QString &id, const QByteArray &host);

    Clock &m_clock;
    AgentTable m_agents;
    Provisioning &m_provisioning;
    Wording &m_wording;
};

/** GET /v2/agents. */
class ListEndpoint final
{
public:
    ListEndpoint(Database &database, Provisioning &provisioning, Wording &wording);
    [[nodiscard]] Begun begin(const Call &call);

private:
    [[nodiscard]] Reply list(const AgentQuery &query);

    AgentTable m_agents;
    Provisioning &m_provisioning;
    Wording &m_wording;
};

/** GET /v2/operations/{id}. */
class OperationEndpoint final
{
public:
    OperationEndpoint(Clock &clock, Provisioning &provisioning, Wording &wording);
    [[nodiscard]] Begun begin(const Call &call);

private:
    Clock &m_clock;
    Provisioning &m_provisioning;
    Wording &m_wording;
};

/** Wall seconds a client waits before it polls this operation, as the header says it. */
[[nodiscard]] double pollAfter(const Operation &operation, const Clock &clock);
/** A reply about an operation, X-Poll-After included. */
[[nodiscard]] Reply operationReply(
    int status, const Operation &operation, const QByteArray &host, const Clock &clock, Wording &wording);

} // namespace sandbox
