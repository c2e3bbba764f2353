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
    connect(m_look.get(), &FleetLook::reconciled, this, &FleetRunner::reconciled);
    return *m_look;
}

void FleetRunner::examine(const BatchOrder &order, bool asksFleet)
{
    lookWith(order).examine(asksFleet);
}

void FleetRunner::reconcile(fleet::BatchId batch, const BatchOrder &connection)
{
    const std::optional<ledger::StoredBatch> stored = m_ledger->load(batch);
    if (stored)
        lookWith(connection).reconcile(*stored);
    else
        emit batchLoaded({}, {});
}

} // namespace runner
