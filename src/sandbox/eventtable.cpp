// SPDX-FileCopyrightText: 2026 Fleetwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sandbox/eventtable.h"

#include "sandbox/database.h"

namespace sandbox {

EventTable::EventTable(Database &database)
    : m_database(database)
{
}

void EventTable::add(Event &event)
{
    QSqlQuery &query =
        m_database.run("INSERT INTO sandbox_events (client_id, name, created_at, body) VALUES (?, ?, ?, ?)",
            {event.tenant, event.name, timeText(event.created), QString::fromUtf8(event.body)});
    event.id = query.lastInsertId().toLongLong();
    query.finish();
}

QList<Event> EventTable::after(const QString &tenant, qint64 id, int limit)
{
    QList<Event> events;
    QSqlQuery &rows = m_database.run("SELECT id, name, created_at, body FROM sandbox_events"
                                     " WHERE client_id = ? AND id > ? ORDER BY id LIMIT ?",
        {tenant, id, limit});
    while (rows.isActive() && rows.next()) {
        Event event;
        event.id = rows.value(0).toLongLong();
        event.tenant = tenant;
        event.name = rows.value(1).toString();
        event.created = timeFromText(rows.value(2).toString());
        event.body = rows.value(3).toString().toUtf8();
        events.append(event);
    }
    rows.finish();
    return events;
}

void EventTable::purge(qint64 createdBefore)
{
    m_database.run("DELETE FROM sandbox_events WHERE created_at <= ?", {timeText(createdBefore)}).finish();
}

} // namespace sandbox
