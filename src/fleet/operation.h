// SPDX-FileCopyrightText: 2026 Fleetwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <optional>

namespace fleet {

/** What the server says of one asynchronous operation, whatever dialect it said it in. */
struct Operation
{
    enum class Status
    {
        InProgress, ///< pending, running, or a word never seen before
        Completed,
        Failed,
    };

    QString id; ///< op_…; empty where the reply named none
    Status status = Status::InProgress;
    QString statusWord; ///< exactly as sent, for display
    std::optional<int> percent; ///< 0 to 100
    QString message; ///< plain text, bounded; may be empty
    QString agentId; ///< agt_…, once completed
    QString phoneNumber; ///< may lack even when completed

    bool operator==(const Operation &) const = default;
};

} // namespace fleet
