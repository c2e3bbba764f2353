// SPDX-FileCopyrightText: 2026 Fleetwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the runner learns of the live fleet before a batch and after it.

#include "runner/fleetlook.h"
#include "runner/fleetrunner.h"

namespace runner {

FleetLook &FleetRunner::lookWith(const BatchOrder &order)
{
    m_look = std::make_unique<FleetLook>(*m_ledger, order);
    connect(m_look.get(), &FleetLook::examined, this, &FleetRunner::examined);
    return *m_look;
}

void FleetRunner::examine(const BatchOrder &order, bool asksFleet)
{
    lookWith(order).examine(asksFleet);
}

void FleetRunner::reconcile(fleet::BatchId batch, const BatchOrder &connection)
{
    const std::optional<ledger::StoredBatch> stored = m_ledger->load(batch);
    if (!stored) {
        emit batchLoaded({}, {});
        return;
    }
    FleetLook &look = lookWith(connection);
    connect(&look, &FleetLook::reconciled, this, [this, stored](const Reconciliation &found) {
        noteWhatIsListed(*stored, found);
        emit reconciled(found);
    });
    look.reconcile(*stored);
}

} // namespace runner
