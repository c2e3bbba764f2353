// SPDX-FileCopyrightText: 2026 Fleetwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "fleet/job.h"
#include "ui/rowstate.h"
#include "ui/textshelf.h"

#include <QString>

#include <limits>

namespace ui {

inline constexpr fleet::JobIndex noJob = std::numeric_limits<fleet::JobIndex>::max();

/** What changes about one record of the list. Kept small: a list may have a million of them. */
struct FleetRow
{
    qint64 startedAt = 0; ///< milliseconds since the epoch; 0: not started
    qint64 endedAt = 0; ///< milliseconds since the epoch; 0: not ended
    QString message;
    TextShelf::Place operationId = 0;
    TextShelf::Place agentId = 0;
    TextShelf::Place phoneNumber = 0;
    std::uint32_t failure = 0; ///< place among the failures, from 1; 0: none
    std::uint16_t attempt = 1;
    std::int8_t percent = -1; ///< -1: not known
    RowState state = RowState::Ready;

    /** Rows of a list have a job from the start of a batch on, unless they were left out. */
    [[nodiscard]] bool isJob() const { return state != RowState::Ready && state != RowState::LeftOut; }
};

} // namespace ui
