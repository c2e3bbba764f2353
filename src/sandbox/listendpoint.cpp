// SPDX-FileCopyrightText: 2026 Fleetwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sandbox/endpoints.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace sandbox {

namespace {

constexpr int limitMax = 200;
constexpr int limitDefault = 50;
constexpr QByteArray::Base64Options cursorCoding =
    QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals;

/** A whole number of that name; the default when it is not given. False when it is something else. */
bool readNumber(const HttpRequest &request, QByteArrayView name, int &number)
{
    const QByteArray text = request.queryValue(name);
    if (text.isEmpty())
        return true;
    bool ok = false;
    number = text.toInt(&ok);
    return ok && number >= 0;
}

/** Cursors are opaque to clients; this one says after which agent to go on. */
QString cursorAfter(qint64 number)
{
    return QString::fromLatin1(("after:" + QByteArray::number(number)).toBase64(cursorCoding));
}

bool readCursor(const QByteArray &cursor, qint64 &after)
{
    if (cursor.isEmpty())
        return true;
    const QByteArray text = QByteArray::fromBase64(cursor, cursorCoding);
    bool ok = false;
    after = text.startsWith("after:") ? text.mid(6).toLongLong(&ok) : 0;
    return ok && after >= 0;
}

} // namespace

ListEndpoint::ListEndpoint(Database &database, Provisioning &provisioning, Wording &wording)
    : m_agents(database)
    , m_provisioning(provisioning)
    , m_wording(wording)
{
}

Begun ListEndpoint::begin(const Call &call)
{
    AgentQuery query;
    query.tenant = call.identity.tenant;
    query.status = QString::fromUtf8(call.request.queryValue("status"));
    query.limit = limitDefault;
    const bool read = readNumber(call.request, "limit", query.limit) && query.limit > 0
        && readNumber(call.request, "offset", query.offset)
        && readCursor(call.request.queryValue("cursor"), query.after);
    if (!read) {
        return {[this] {
            Reply reply;
            reply.http =
                m_wording.error({400, u"invalid_request"_s, u"limit, offset or cursor is not valid"_s});
            return reply;
        }};
    }
    query.limit = std::min(query.limit, limitMax);
    return {[this, query] { return list(query); }};
}

Reply ListEndpoint::list(const AgentQuery &query)
{
    m_provisioning.settle();
    AgentQuery oneMore = query; // tells whether there is a next page
    ++oneMore.limit;
    QList<Agent> agents = m_agents.list(oneMore);
    QString next;
    if (agents.size() > query.limit) {
        agents.removeLast();
        next = cursorAfter(agents.constLast().number);
    }
    Reply reply;
    reply.http = m_wording.agents(agents, m_agents.total(query.tenant, query.status), next);
    return reply;
}

} // namespace sandbox
