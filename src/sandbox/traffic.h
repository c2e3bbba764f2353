// SPDX-FileCopyrightText: 2026 Fleetwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QElapsedTimer>
#include <QHash>
#include <QJsonObject>

namespace sandbox {

/** What kind of work a request is. */
enum class Lane
{
    Submit,
    Poll,
    Other
};

/** Watches how well clients behave: requests in flight, polls that come too soon, keys that overlap. */
class Traffic final
{
public:
    Traffic();

    void arrive(Lane lane);
    void leave(Lane lane);
    [[nodiscard]] int submits() const { return m_submits; }
    [[nodiscard]] int polls() const { return m_polls; }

    /** A POST under this key begins. True: another one has not ended. */
    bool beginKey(const QByteArray &tenantAndKey);
    void endKey(const QByteArray &tenantAndKey);

    // Operations are named by tenant and id here.
    /** An answer named this wait before the next poll. */
    void allowPollAfter(const QByteArray &operation, double seconds);
    /** An answer said that nothing more will change. */
    void forget(const QByteArray &operation);
    /** By how many milliseconds a poll that arrives now is too soon; 0 for in time. */
    double earlyBy(const QByteArray &operation);

    void noteDoubled() { ++m_doubled; }
    /** Everything counted so far, by name. */
    [[nodiscard]] QJsonObject figures() const;

private:
    QElapsedTimer m_clock;
    int m_submits = 0;
    int m_polls = 0;
    int m_submitsMax = 0;
    int m_pollsMax = 0;
    qint64 m_overlaps = 0;
    qint64 m_earlyPolls = 0;
    qint64 m_doubled = 0;
    qint64 m_requests = 0;
    QHash<QByteArray, int> m_keys;
    QHash<QByteArray, qint64> m_pollAllowed; ///< nanoseconds on m_clock
};

} // namespace sandbox
