// SPDX-FileCopyrightText: 2026 Fleetwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sandbox/endpoints.h"

#include <algorithm>
#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace sandbox {

namespace {

constexpr qsizetype keyMax = 255;

} // namespace

CreateEndpoint::CreateEndpoint(Clock &clock, Database &database, Provisioning &provisioning, Wording &wording)
    : m_clock(clock)
    , m_agents(database)
    , m_provisioning(provisioning)
    , m_wording(wording)
{
}

Begun CreateEndpoint::begin(const Call &call)
{
    const HttpRequest &request = call.request;
    const QString key = QString::fromUtf8(request.header("idempotency-key"));
    Order order;
    ApiError error;
    if (!request.header("content-type").toLower().startsWith("application/json"))
        error = {415, u"unsupported_media_type"_s, u"Content-Type must be application/json"_s};
    else if (key.size() > keyMax)
        error = {400, u"invalid_idempotency_key"_s, u"Idempotency-Key is longer than 255 characters"_s};
    else
        error = readOrder(request.body, order);

    const QByteArray host = request.header("host");
    const QString &tenant = call.identity.tenant;
    if (!error) {
        // The lookup comes first and by the key alone: whatever the body asks for, a used key brings back its own.
        const auto used = key.isEmpty() ? std::nullopt : m_provisioning.operationByKey(tenant, key);
        const int startedBefore = m_provisioning.startedFor(tenant, order.businessUrl);
        const Fault fault = m_provisioning.rulebook().fault(order, key, startedBefore);
        if (used)
            return {[this, tenant, id = used->id, host] { return replay(tenant, id, host); }, fault};
        error = m_provisioning.rulebook().refusal(order, key, startedBefore);
        if (!error)
            return {[this, tenant, key, order, host] { return create(tenant, key, order, host); }, fault};
    }
    return {[this, error] {
        Reply reply;
        reply.http = m_wording.error(error);
        return reply;
    }};
}

Reply CreateEndpoint::create(
    const QString &tenant, const QString &key, const Order &order, const QByteArray &host)
{
    const bool doubled = m_agents.alive(tenant, order.name, order.businessUrl) > 0;
    const std::optional<Operation> operation = m_provisioning.accept(tenant, key, order);
    if (!operation)
        return {}; // the database failed, which the caller answers
    Reply reply = operationReply(202, *operation, host, m_clock, m_wording);
    reply.agentId = operation->agentId.toLatin1();
    reply.doubled = doubled;
    return reply;
}

Reply CreateEndpoint::replay(const QString &tenant, const QString &id, const QByteArray &host)
{
    const std::optional<Operation> operation = m_provisioning.operation(tenant, id);
    if (!operation) { // purged while this request was on its way
        Reply reply;
        reply.http = m_wording.error({404, u"operation_not_found"_s, u"There is no such operation"_s});
        return reply;
    }
    const int status = operation->status == u"completed" ? 200 : 202;
    Reply reply = operationReply(status, *operation, host, m_clock, m_wording);
    reply.replay = operation->status.toLatin1();
    return reply;
}

} // namespace sandbox
