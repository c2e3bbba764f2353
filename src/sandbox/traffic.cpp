// SPDX-FileCopyrightText: 2026 Fleetwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sandbox/traffic.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace sandbox {

Traffic::Traffic()
{
    m_clock.start();
}

void Traffic::arrive(Lane lane)
{
    ++m_requests;
    if (lane == Lane::Submit)
        m_submitsMax = std::max(m_submitsMax, ++m_submits);
    else if (lane == Lane::Poll)
        m_pollsMax = std::max(m_pollsMax, ++m_polls);
}

void Traffic::leave(Lane lane)
{
    if (lane == Lane::Submit)
        --m_submits;
    else if (lane == Lane::Poll)
        --m_polls;
}

bool Traffic::beginKey(const QByteArray &tenantAndKey)
{
    const bool overlap = ++m_keys[tenantAndKey] > 1;
    m_overlaps += overlap ? 1 : 0;
    return overlap;
}

void Traffic::endKey(const QByteArray &tenantAndKey)
{
    int &inFlight = m_keys[tenantAndKey];
    if (--inFlight <= 0)
        m_keys.remove(tenantAndKey);
}

void Traffic::allowPollAfter(const QByteArray &operation, double seconds)
{
    m_pollAllowed.insert(operation, m_clock.nsecsElapsed() + static_cast<qint64>(seconds * 1e9));
}

void Traffic::forget(const QByteArray &operation)
{
    m_pollAllowed.remove(operation);
}

double Traffic::earlyBy(const QByteArray &operation)
{
    const auto found = m_pollAllowed.constFind(operation);
    const qint64 early = found == m_pollAllowed.constEnd() ? 0 : found.value() - m_clock.nsecsElapsed();
    if (early <= 0)
        return 0;
    ++m_earlyPolls;
    return static_cast<double>(early) / 1e6;
}

QJsonObject Traffic::figures() const
{
    return {{u"requests"_s, m_requests}, {u"submits_in_flight"_s, m_submits},
        {u"submits_in_flight_max"_s, m_submitsMax}, {u"polls_in_flight"_s, m_polls},
        {u"polls_in_flight_max"_s, m_pollsMax}, {u"early_polls"_s, m_earlyPolls},
        {u"overlapping_submits"_s, m_overlaps}, {u"doubled_customers"_s, m_doubled}};
}

} // namespace sandbox
