// SPDX-FileCopyrightText: 2026 Fleetwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sandbox/endpoints.h"

#include <cmath>

using namespace Qt::Literals::StringLiterals;

namespace sandbox {

namespace {

constexpr double pollAfterRunning = 5;
constexpr double pollAfterOtherwise = 10;

} // namespace

OperationEndpoint::OperationEndpoint(Clock &clock, Provisioning &provisioning, Wording &wording)
    : m_clock(clock)
    , m_provisioning(provisioning)
    , m_wording(wording)
{
}

Begun OperationEndpoint::begin(const Call &call)
{
    return {[this, tenant = call.identity.tenant, id = call.pathId, host = call.request.header("host")] {
        const std::optional<Operation> operation = m_provisioning.operation(tenant, QString::fromUtf8(id));
        if (operation)
            return operationReply(200, *operation, host, m_clock, m_wording);
        Reply reply;
        reply.operationId = id.left(64);
        reply.http = m_wording.error({404, u"operation_not_found"_s, u"There is no such operation"_s});
        return reply;
    }};
}

double pollAfter(const Operation &operation, const Clock &clock)
{
    const double seconds =
        clock.wallMs(operation.status == u"running" ? pollAfterRunning : pollAfterOtherwise) / 1000;
    return std::round(seconds * 1000) / 1000;
}

Reply operationReply(
    int status, const Operation &operation, const QByteArray &host, const Clock &clock, Wording &wording)
{
    Reply reply;
    reply.http = wording.operation(status, operation, host);
    reply.operationId = operation.id.toLatin1();
    reply.ended = operation.hasEnded();
    reply.pollAfter = pollAfter(operation, clock);
    reply.http.setHeader(QByteArrayLiteral("X-Poll-After"), decimal(reply.pollAfter));
    return reply;
}

} // namespace sandbox
