// SPDX-FileCopyrightText: 2026 Fleetwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "sandbox/exchange.h"
#include "sandbox/requestlog.h"
#include "sandbox/traffic.h"

#include <memory>

namespace sandbox {

/**
 * One request from its arrival to its line in the log. It is over when its work is done and the client has its
 * answer or has left; a key stays taken until both.
 */
class Visit final
{
    Q_DISABLE_COPY_MOVE(Visit)

public:
    Visit(std::shared_ptr<Exchange> exchange, Lane lane, Traffic &traffic, RequestLog &log, qint64 now);
    ~Visit();

    [[nodiscard]] Exchange &exchange() { return *m_exchange; }
    [[nodiscard]] const HttpRequest &request() const { return m_exchange->request(); }
    [[nodiscard]] LogEntry &entry() { return m_entry; }
    [[nodiscard]] Lane lane() const { return m_lane; }

    /** Watches for overlaps of this tenant's key until the visit is over. */
    void takeKey(const QString &tenant, const QByteArray &key);
    /** No more work will be done for this request. */
    void workDone();
    /** The answer was sent, or the connection ended. */
    void clientDone();

private:
    void concludeIfOver();

    std::shared_ptr<Exchange> m_exchange;
    Lane m_lane;
    Traffic &m_traffic;
    RequestLog &m_log;
    LogEntry m_entry;
    QByteArray m_key;
    bool m_workDone = false;
    bool m_clientDone = false;
    bool m_concluded = false;
};

} // namespace sandbox
