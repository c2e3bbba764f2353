// SPDX-FileCopyrightText: 2026 Fleetwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "sandbox/operation.h"

#include <QList>

#include <optional>

namespace sandbox {

class Database;

/** Reads and writes ww_operations with the agents and plans that belong to it. Every lookup names the tenant. */
class OperationTable final
{
    Q_DISABLE_COPY_MOVE(OperationTable)

public:
    explicit OperationTable(Database &database);

    /** Not found: unknown, another tenant's, or purged by \a now. */
    [[nodiscard]] std::optional<Operation> find(const QString &tenant, const QString &id, qint64 now);
    /** The oldest with that key that is not purged by \a now. */
    [[nodiscard]] std::optional<Operation> findByKey(const QString &tenant, const QString &key, qint64 now);

    /** Stores operation, agent and plan in one transaction; sets the agent's number. False: see the database. */
    bool insert(Operation &operation);
    /** Stores status, result, progress and times. */
    void update(const Operation &operation);
    void updateProgress(const QString &id, const Stage &stage, qint64 now);

    [[nodiscard]] QList<Operation> unfinished();
    /** How many operations this tenant ever started for that address. */
    [[nodiscard]] int startedFor(const QString &tenant, const QString &businessUrl);
    /** Deletes what ended and expired before \a now. */
    void purge(qint64 now);
    /** How many operations are in this status, of all tenants. */
    [[nodiscard]] int count(const QString &status);

private:
    Database &m_database;
};

} // namespace sandbox
