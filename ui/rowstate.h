// SPDX-FileCopyrightText: 2026 Fleetwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "fleet/jobstate.h"

#include <QString>

#include <array>
#include <cstddef>
#include <cstdint>

namespace ui {

/** What a row of the table can be: a job's states, and two more that a row has while it is no job. */
enum class RowState : std::uint8_t
{
    Ready, ///< in the list, not ordered yet
    LeftOut, ///< has a problem, repeats another row, or was excluded before the start
    Queued,
    Submitting,
    Provisioning,
    Overdue,
    Active,
    Failed,
    Unknown,
    Cancelled,
};

inline constexpr std::size_t rowStateCount = 10;

inline constexpr std::array<RowState, rowStateCount> allRowStates{RowState::Ready, RowState::LeftOut,
    RowState::Queued, RowState::Submitting, RowState::Provisioning, RowState::Overdue, RowState::Active,
    RowState::Failed, RowState::Unknown, RowState::Cancelled};

[[nodiscard]] constexpr std::size_t indexOf(RowState state)
{
    return static_cast<std::size_t>(state);
}

[[nodiscard]] constexpr RowState rowStateOf(fleet::JobState state)
{
    return static_cast<RowState>(fleet::indexOf(state) + indexOf(RowState::Queued));
}
static_assert(rowStateOf(fleet::JobState::Cancelled) == RowState::Cancelled);

/** True while something happens with the row, so that its elapsed time grows. */
[[nodiscard]] constexpr bool isUnderWay(RowState state)
{
    return state == RowState::Submitting || state == RowState::Provisioning || state == RowState::Overdue;
}

/** True where a person may have something to do. */
[[nodiscard]] constexpr bool hasProblem(RowState state)
{
    return state == RowState::LeftOut || state == RowState::Overdue || state == RowState::Failed
        || state == RowState::Unknown;
}

/** One word for the table and the counters, translated. */
[[nodiscard]] QString labelFor(RowState state);
/** One sentence saying what the state means, translated. */
[[nodiscard]] QString meaningOf(RowState state);
/** Name of the state's icon in the resources. */
[[nodiscard]] QString iconNameFor(RowState state);

} // namespace ui
