// SPDX-FileCopyrightText: 2026 Fleetwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ledger/ledger.h"

namespace ledger {

/** What a recorded intent, a recorded state and a note make of a job. */
void applyTo(fleet::Job &job, const IntentRecord &record);
void applyTo(fleet::Job &job, const StateRecord &record);
void applyTo(fleet::Job &job, const NoteRecord &record);
void applyTo(StoredJob &stored, const IntentRecord &record);
void applyTo(StoredJob &stored, const StateRecord &record);

/** Puts the entries in order of time and tells of each attempt when it was first sent and how it was settled. */
void arrange(fleet::JobHistory &history);

/** Totals as the stored jobs have them. */
[[nodiscard]] fleet::BatchTotals totalsOf(const StoredBatch &batch);

} // namespace ledger
