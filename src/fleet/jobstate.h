// SPDX-FileCopyrightText: 2026 Fleetwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <string_view>

namespace fleet {

/** What a job can be; docs/architecture.md says what leads from one to the other. */
enum class JobState : std::uint8_t
{
    Queued, ///< nothing sent in this attempt
    Submitting, ///< the POST is out, or waits to be repeated under the same key
    Provisioning, ///< an operation exists and is followed
    Overdue, ///< still in progress after the limit; followed on, slowly
    Active, ///< the agent is live
    Failed, ///< the server said no, definitely
    Unknown, ///< its fate got lost; never a blind new attempt
    Cancelled, ///< taken out before anything was sent
};

inline constexpr std::size_t jobStateCount = 8;

inline constexpr std::array<JobState, jobStateCount> allJobStates{JobState::Queued, JobState::Submitting,
    JobState::Provisioning, JobState::Overdue, JobState::Active, JobState::Failed, JobState::Unknown,
    JobState::Cancelled};

[[nodiscard]] constexpr std::size_t indexOf(JobState state)
{
    return static_cast<std::size_t>(state);
}

/** True where the batch no longer waits for this job. Overdue jobs are followed on, but count as an end. */
[[nodiscard]] constexpr bool isEnd(JobState state)
{
    return state >= JobState::Overdue;
}

/** The word used in files, on the command line and in the ledger. Never translated. */
[[nodiscard]] constexpr std::string_view wordFor(JobState state)
{
    constexpr std::array<std::string_view, jobStateCount> words{
        "queued", "submitting", "provisioning", "overdue", "active", "failed", "unknown", "cancelled"};
    return words[indexOf(state)];
}

} // namespace fleet
