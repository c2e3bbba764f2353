// SPDX-FileCopyrightText: 2026 Fleetwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "sandbox/operation.h"

#include <QList>

namespace sandbox {

class Database;

/** Which agents to list. */
struct AgentQuery
{
    QString tenant;
    QString status; ///< empty: any
    int limit = 50;
    qint64 after = 0; ///< only agents with a larger number
    int offset = 0;
};

/** Reads ww_agents. Agents stay when their operations are purged. */
class AgentTable final
{
    Q_DISABLE_COPY_MOVE(AgentTable)

public:
    explicit AgentTable(Database &database);

    /** In order of their numbers. One more than the limit is never returned. */
    [[nodiscard]] QList<Agent> list(const AgentQuery &query);
    /** Every match, whatever the page. */
    [[nodiscard]] int total(const QString &tenant, const QString &status);
    /** Agents of that name and address that are active or becoming so. */
    [[nodiscard]] int alive(const QString &tenant, const QString &name, const QString &businessUrl);

private:
    Database &m_database;
};

} // namespace sandbox
