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
#include <optional>

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
    /** Nothing: the usual; of a batch that is taken up, its own. canaryRows counts before the start only. */
    std::optional<fleet::Caution> caution;

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
    QString tenant; ///< whose account it is of: wfw::tenantFor()
    /** A person says that a batch that is taken up is of this account, though its tenant does not tell. */
    bool sameAccount = false;
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
    /** Unknown ones that a person has ordered anew where nothing else can help, knowing what it may cost. */
    QList<fleet::JobIndex> orderAnew{};
};

} // namespace runner

Q_DECLARE_METATYPE(runner::BatchOrder)
Q_DECLARE_METATYPE(runner::RunLimits)
Q_DECLARE_METATYPE(runner::SecondChance)
