// SPDX-FileCopyrightText: 2026 Fleetwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "sandbox/operation.h"

#include <QList>

namespace sandbox {

class Database;

/** Keeps events, so that a stream that comes back with Last-Event-ID misses none, a restart in between included. */
class EventTable final
{
    Q_DISABLE_COPY_MOVE(EventTable)

public:
    explicit EventTable(Database &database);

    /** Stores it and sets its id. */
    void add(Event &event);
    /** Events of that tenant with a larger id, oldest first. */
    [[nodiscard]] QList<Event> after(const QString &tenant, qint64 id, int limit);
    void purge(qint64 createdBefore);

private:
    Database &m_database;
};

} // namespace sandbox
