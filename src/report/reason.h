// SPDX-FileCopyrightText: 2026 Fleetwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "fleet/failure.h"
#include "fleet/job.h"

#include <optional>

namespace report {

/**
 * Why a job is no agent, for every job that is counted among the failures: where it came to its state without a
 * refusal, as overdue ones do, the state itself is the reason. Nothing for all others.
 */
[[nodiscard]] std::optional<fleet::Failure> reasonOf(const fleet::Job &job);

/** Failed, overdue or unknown. */
[[nodiscard]] constexpr bool isFailure(fleet::JobState state)
{
    return state == fleet::JobState::Failed || state == fleet::JobState::Overdue
        || state == fleet::JobState::Unknown;
}

} // namespace report
