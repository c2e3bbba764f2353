// SPDX-FileCopyrightText: 2026 Fleetwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "sandbox/clock.h"
#include "sandbox/eventtable.h"
#include "sandbox/operationtable.h"
#include "sandbox/rulebook.h"
#include "sandbox/wording.h"

#include <QHash>
#include <QObject>
#include <QTimer>

#include <functional>
#include <optional>
#include <queue>
#include <vector>

namespace sandbox {

class Database;

/**
 * The work behind the API. What an operation looks like is computed from its plan when somebody asks; a timer on
 * one queue of due times exists only for the moments that others must hear of: the start and the end.
 */
class Provisioning final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Provisioning)

public:
    Provisioning(Database &database, Clock &clock, Wording &wording, const Settings &settings);

    /** Takes up what an earlier run left in the database. */
    void resume();
    /** Brings everything up to date that is due; called before anything is read. */
    void settle();

    [[nodiscard]] std::optional<Operation> operation(const QString &tenant, const QString &id);
    [[nodiscard]] std::optional<Operation> operationByKey(const QString &tenant, const QString &key);
    /** Accepts an order; nothing only when the database failed. */
    [[nodiscard]] std::optional<Operation> accept(
        const QString &tenant, const QString &key, const Order &order);
    [[nodiscard]] int startedFor(const QString &tenant, const QString &businessUrl);
    [[nodiscard]] Rulebook &rulebook() { return m_rulebook; }

signals:
    /** An event was stored. */
    void happened(const sandbox::Event &event);

private:
    struct Due
    {
        qint64 at;
        QString tenant;
        QString id;
        bool ends;
        bool operator>(const Due &other) const { return at > other.at; }
    };

    void schedule(const Operation &operation);
    void armTimer();
    void carryOut(const Due &due, QList<Event> &events);
    void end(Operation &operation);
    void lookInto(Operation &operation, qint64 now);
    void writeProgress();
    void purge();

    Clock &m_clock;
    Wording &m_wording;
    Database &m_database;
    OperationTable m_operations;
    EventTable m_events;
    Rulebook m_rulebook;
    bool m_failureEvents;
    std::priority_queue<Due, std::vector<Due>, std::greater<>> m_due;
    QHash<QString, Stage> m_unwritten; ///< progress that was shown and is not stored yet
    QTimer m_timer;
    QTimer m_writeTimer;
    QTimer m_purgeTimer;
};

} // namespace sandbox
