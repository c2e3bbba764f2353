// SPDX-FileCopyrightText: 2026 Fleetwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "sandbox/order.h"
#include "sandbox/plan.h"

#include <QJsonObject>
#include <QString>

namespace sandbox {

/** One row of ww_operations with the agent it makes. Times are Unix milliseconds, 0 for none. */
struct Operation
{
    QString id;
    QString tenant; ///< column client_id
    QString type = QStringLiteral("agent_provision");
    QString status = QStringLiteral("pending"); ///< pending, running, completed, failed
    QJsonObject result; ///< agentId, phoneNumber, entityData; or error
    int progress = 0;
    QString message;
    qint64 created = 0;
    qint64 updated = 0;
    qint64 started = 0;
    qint64 completed = 0;
    qint64 expires = 0;
    QString key; ///< idempotency key, may be empty

    qint64 agentNumber = 0; ///< running number of its agent
    QString agentId;
    Order order;
    Plan plan;

    [[nodiscard]] bool hasEnded() const
    {
        return status == QLatin1StringView("completed") || status == QLatin1StringView("failed");
    }
};

/** One agent, as lists show it. */
struct Agent
{
    qint64 number = 0;
    QString id;
    QString name;
    QString businessUrl;
    QString templateId;
    QString phoneNumber;
    QString status; ///< provisioning, active, failed
    qint64 created = 0;
};

/** One thing that happened, kept for event streams that come back. */
struct Event
{
    qint64 id = 0;
    QString tenant;
    QString name;
    qint64 created = 0;
    QByteArray body; ///< JSON, the same for streams and webhooks
};

} // namespace sandbox
