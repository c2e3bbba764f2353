// SPDX-FileCopyrightText: 2026 Fleetwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "report/reason.h"

namespace report {

std::optional<fleet::Failure> reasonOf(const fleet::Job &job)
{
    if (job.failure)
        return job.failure;
    fleet::Failure failure;
    failure.at = job.endedAt;
    if (job.state == fleet::JobState::Overdue) {
        failure.stage = fleet::Failure::Stage::Watch;
        failure.kind = fleet::Failure::Kind::Operation;
        failure.code = QStringLiteral("overdue");
        failure.message = job.message;
        return failure;
    }
    if (job.state == fleet::JobState::Unknown) {
        failure.kind = fleet::Failure::Kind::Network;
        failure.code = QStringLiteral("fate_unknown");
        return failure;
    }
    return std::nullopt;
}

} // namespace report
