// SPDX-FileCopyrightText: 2026 Fleetwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "runner/knownjob.h"

#include "runner/wiretranslation.h"

namespace runner {

namespace {

using namespace std::chrono_literals;

/** Clocks are corrected by so much every day; more than that is somebody's doing. */
constexpr std::chrono::milliseconds correctionMax = 5min;
/** Older than any key that the server remembers. */
constexpr std::chrono::milliseconds tooOld = 48h;

} // namespace

engine::KnownJob knownFrom(const ledger::StoredJob &stored, const QDateTime &now)
{
    engine::KnownJob known;
    known.state = stored.job.state;
    known.attempt = attemptFrom(stored.job.attempt);
    known.hasOperation = !stored.job.operationId.isEmpty();
    known.sent = stored.sent;
    if (!stored.since.isValid())
        return known;
    known.age = engine::Duration(stored.since.msecsTo(now));
    if (known.age < -correctionMax)
        known.age = known.hasOperation ? engine::Duration(0) : tooOld;
    known.age = std::max(known.age, engine::Duration(0));
    return known;
}

} // namespace runner
