// SPDX-FileCopyrightText: 2026 Fleetwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "fleet/failure.h"
#include "fleet/jobstate.h"

#include <QDateTime>
#include <QMetaType>
#include <QString>

#include <cstdint>
#include <optional>

namespace fleet {

/** A job's place in its batch, from 0. Stable for the batch's whole life. */
using JobIndex = std::uint32_t;

/** Everything a person sees of one job. A value that is copied from the fleet thread to the window. */
struct Job
{
    JobIndex index = 0;
    JobState state = JobState::Queued;
    int attempt = 1; ///< the generation of its idempotency key, from 1
    std::optional<int> percent; ///< last known progress of the operation, 0 to 100
    QString message; ///< what the server last said it was doing
    QString operationId;
    QString agentId;
    QString phoneNumber; ///< empty and Active: the number is still being assigned
    std::optional<Failure> failure; ///< set when Failed or Unknown
    QString
        conflict; ///< a word for what contradicted its end later on, which stands all the same; empty: nothing
    QDateTime startedAt; ///< first POST of this attempt, UTC; invalid before
    QDateTime endedAt; ///< when it reached an end, UTC; invalid before

    bool operator==(const Job &) const = default;
};

} // namespace fleet

Q_DECLARE_METATYPE(fleet::Job)
