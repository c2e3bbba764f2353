// SPDX-FileCopyrightText: 2026 Fleetwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "engine/engine.h"
#include "ledger/ledger.h"

#include <QDateTime>

namespace runner {

/**
 * What the ledger has of a job, as the engine takes it up again at \a now. A wall clock that was set back since
 * cannot tell how old an attempt is; then it counts as too old to be repeated unasked.
 */
[[nodiscard]] engine::KnownJob knownFrom(const ledger::StoredJob &stored, const QDateTime &now);

} // namespace runner
