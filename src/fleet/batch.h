// SPDX-FileCopyrightText: 2026 Fleetwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "fleet/customer.h"

#include <QDateTime>
#include <QList>
#include <QMetaType>
#include <QString>
#include <QStringList>

#include <chrono>
#include <optional>

namespace fleet {

/** Number of a batch in its ledger, from 1. */
using BatchId = qint64;

/** What keeps a mistake that is in every row from being made in every row. Zero switches each off. */
struct Caution
{
    int equalFailuresMax = 5; ///< so many rows side by side, failed alike, pause the batch
    int earlyRows = 20; ///< of so many rows submitted first…
    int earlyFailedPercentMax = 50; ///< …this share, failed however, pauses it
    int canaryRows = 0; ///< so many rows have to be active before the others are sent

    bool operator==(const Caution &) const = default;
};

/** A list that was ordered: what is provisioned and where. Fixed once the ledger has it. */
struct Batch
{
    BatchId id = 0;
    QString name; ///< what people call it, usually the list's file name
    QString environment; ///< the profile's name, for example "Sandbox"
    QString origin; ///< scheme, host and port it is pinned to
    QString tenant; ///< whose account there, as wfw::tenantFor() tells accounts apart; empty: not known
    QDateTime createdAt; ///< UTC
    QStringList header; ///< the list's own columns
    QString encoding; ///< the list's, as the intake names it; empty where it is not known
    QChar delimiter; ///< between the list's cells; null where it is not known
    QList<Customer> customers; ///< the ready rows, in list order; index = JobIndex
    QString templateId; ///< for rows that bring none
    QString dialect; ///< shape of the request body, as wfw::wordFor() spells it
    int excluded = 0; ///< rows left out before the start
    Caution caution; ///< goes on to hold after a restart
    std::chrono::milliseconds requestTimeout{30000}; ///< the longest that a request of it was given
    /** How long the server remembers a key, by its own word; nothing where it has not said. */
    std::optional<std::chrono::milliseconds> keyLife;
    /**
     * The generation each job begins with, by index; empty: all with 1. Above 1 where earlier batches have used the
     * customer's keys up. Only for recording the batch: from then on each job knows its own attempt.
     */
    QList<int> firstAttempts;
};

} // namespace fleet

Q_DECLARE_METATYPE(fleet::Batch)
