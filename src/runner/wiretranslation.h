// SPDX-FileCopyrightText: 2026 Fleetwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "engine/events.h"
#include "engine/limits.h"
#include "fleet/failure.h"
#include "fleet/jobstate.h"
#include "runner/batchorder.h"
#include "wfw/answer.h"

#include <QDateTime>

namespace runner {

/** The engine's view of one reply: no text, only what decides. */
[[nodiscard]] engine::Answered eventFrom(engine::Lane lane, engine::JobId job, const wfw::Answer &answer);

/** A generation as the engine counts it. */
[[nodiscard]] std::uint16_t attemptFrom(int attempt);

[[nodiscard]] engine::Limits limitsFrom(const RunLimits &limits);
/** With what is known of the batch: how long its requests may still be at work, and its keys be remembered. */
[[nodiscard]] engine::Limits limitsFrom(const RunLimits &limits, const fleet::Batch &batch);
/** How old an attempt may get before its key counts as forgotten; \a keyLife is the server's word, where it gave one. */
[[nodiscard]] engine::Duration horizonFrom(std::optional<std::chrono::milliseconds> keyLife);

/** What to remember of a job that came to \a state (Failed or Unknown) by this reply. */
[[nodiscard]] fleet::Failure failureFrom(
    engine::Lane lane, fleet::JobState state, const wfw::Answer &answer, const QDateTime &at);

} // namespace runner
