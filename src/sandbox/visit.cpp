// SPDX-FileCopyrightText: 2026 Fleetwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sandbox/visit.h"

#include <utility>

namespace sandbox {

Visit::Visit(std::shared_ptr<Exchange> exchange, Lane lane, Traffic &traffic, RequestLog &log, qint64 now)
    : m_exchange(std::move(exchange))
    , m_lane(lane)
    , m_traffic(traffic)
    , m_log(log)
{
    m_traffic.arrive(m_lane);
    m_entry.at = now;
    m_entry.method = request().method;
    m_entry.path = request().path;
    m_entry.submits = m_traffic.submits();
    m_entry.polls = m_traffic.polls();
}

Visit::~Visit()
{
    workDone();
    clientDone();
}

void Visit::takeKey(const QString &tenant, const QByteArray &key)
{
    m_entry.key = key;
    m_key = tenant.toUtf8() + ' ' + key;
    m_entry.overlap = m_traffic.beginKey(m_key);
}

void Visit::workDone()
{
    m_workDone = true;
    concludeIfOver();
}

void Visit::clientDone()
{
    if (!std::exchange(m_clientDone, true))
        m_traffic.leave(m_lane);
    concludeIfOver();
}

void Visit::concludeIfOver()
{
    if (!m_workDone || !m_clientDone || std::exchange(m_concluded, true))
        return;
    if (!m_key.isEmpty())
        m_traffic.endKey(m_key);
    m_entry.tookMs = m_exchange->age();
    m_log.write(m_entry);
}

} // namespace sandbox
