// SPDX-FileCopyrightText: 2026 Fleetwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "runner/preflight.h"
#include "runner/reconciliation.h"

#include <QObject>
#include <QTimer>

#include <memory>

namespace runner {

/**
 * One look at the live fleet, beside whatever else is under way: before a batch starts, or after it has ended. Reads
 * the ledger and writes nothing. Lives on the fleet thread.
 */
class FleetLook final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(FleetLook)

public:
    /** Of \a order the connection counts; the ledger outlives this. */
    FleetLook(const ledger::Ledger &ledger, const BatchOrder &order);
    ~FleetLook() override;

    /** Holds the order's customers against ledger and, where \a asksFleet, fleet: examined(). */
    void examine(bool asksFleet);
    /**
     * Holds a batch against the fleet: reconciled(). Looks a second time at what is missing, for a list may lag
     * behind.
     */
    void reconcile(const ledger::StoredBatch &batch);

    /** Whose account it is that has these agents: accountTold(). */
    void identify(const QSet<QString> &agents);

signals:
    /** Perhaps, where the list does not tell. */
    void accountTold(wfw::Kinship kinship);
    void examined(const runner::Preflight &preflight);
    void reconciled(const runner::Reconciliation &reconciliation);

private:
    void list();
    void take(const wfw::AgentsListing &listing);
    void compare(const wfw::AgentsListing &listing);
    [[nodiscard]] Preflight preflight(const std::optional<wfw::AgentsListing> &listing) const;

    const ledger::Ledger &m_ledger;
    const BatchOrder m_order;
    std::unique_ptr<wfw::ApiClient> m_client;
    std::unique_ptr<wfw::AgentLister> m_lister;
    QTimer m_secondLook;
    enum class Purpose
    {
        Examine,
        Reconcile,
        Identify
    };
    Purpose m_purpose = Purpose::Examine;
    QSet<QString> m_agents; ///< to identify
    bool m_mayLookAgain = true;
    QList<fleet::Job> m_jobs;
};

} // namespace runner
