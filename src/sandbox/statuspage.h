// SPDX-FileCopyrightText: 2026 Fleetwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "sandbox/clock.h"
#include "sandbox/operationtable.h"
#include "sandbox/reply.h"
#include "sandbox/requestlog.h"
#include "sandbox/traffic.h"

#include <QJsonObject>

namespace sandbox {

class Provisioning;

/** GET / for people and GET /sandbox/status for scripts: what the sandbox holds and how its clients behave. */
class StatusPage final
{
public:
    StatusPage(const Clock &clock, Database &database, Provisioning &provisioning, const Traffic &traffic,
        const RequestLog &log);

    [[nodiscard]] Begun page();
    [[nodiscard]] Begun figures();

private:
    [[nodiscard]] QJsonObject gather();

    const Clock &m_clock;
    OperationTable m_operations;
    Provisioning &m_provisioning;
    const Traffic &m_traffic;
    const RequestLog &m_log;
};

} // namespace sandbox
