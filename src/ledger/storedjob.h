// SPDX-FileCopyrightText: 2026 Fleetwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ledger/ledger.h"

namespace ledger {

/** What a recorded intent makes of a job. */
void applyTo(StoredJob &stored, const IntentRecord &record);
/** What a recorded state makes of a job. */
void applyTo(StoredJob &stored, const StateRecord &record);

/** Totals as the stored jobs have them. */
[[nodiscard]] fleet::BatchTotals totalsOf(const StoredBatch &batch);

} // namespace ledger
