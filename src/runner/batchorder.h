// SPDX-FileCopyrightText: 2026 Fleetwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "fleet/batch.h"
#include "fleet/job.h"
#include "wfw/agentorder.h"

#include <QByteArray>
#include <QMetaType>
#include <QUrl>

#include <chrono>

namespace runner {

/** Limits and waits a person may set; all but the origin also in mid-run. */
struct RunLimits
{
    int submitsInFlightMax = 5;
    int pollsInFlightMax = 20;
    std::chrono::milliseconds pollDelay{2000};
    std::chrono::milliseconds pollDelayMax{15000};
    std::chrono::milliseconds operationTimeout{180000};
    std::chrono::milliseconds requestTimeout{30000};

    // Caution; zero switches each off.
    int equalFailuresMax = 5; ///< so many rows side by side, failed alike, pause the batch
    int earlyRows = 20; ///< of so many rows submitted first…
    int earlyFailedPercentMax = 50; ///< …this share, failed however, pauses it
    int canaryRows = 0; ///< so many rows have to be active before the others are sent; set before the start

    bool operator==(const RunLimits &) const = default;
};

/**
 * Everything needed to provision one list. batch.id is given by the ledger; leave it 0. Where keys of its customers may
 * have been used before, prepareOrder() says with which attempts it begins.
 */
struct BatchOrder
{
    fleet::Batch batch;
    QUrl origin; ///< from wfw::originFromText()
    QByteArray token;
    wfw::Dialect dialect = wfw::Dialect::Payload;
    QString templateId = QStringLiteral("dental_receptionist"); ///< for rows that bring none
    RunLimits limits;
    bool startsPaused = false; ///< nothing is submitted before resume(); what exists is followed
    bool tellsEveryStep = false; ///< deltas name every state a job comes to, however short
};

/** Jobs of a batch that is taken up again which have ended, and get another chance. */
struct SecondChance
{
    QList<fleet::JobIndex> retry; ///< failed ones: a new attempt
    QList<fleet::JobIndex> lookAgain; ///< unknown and overdue ones: a second look under the same key
};

} // namespace runner

Q_DECLARE_METATYPE(runner::BatchOrder)
Q_DECLARE_METATYPE(runner::RunLimits)
Q_DECLARE_METATYPE(runner::SecondChance)
