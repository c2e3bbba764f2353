// SPDX-FileCopyrightText: 2026 Fleetwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "fleet/customer.h"

#include <QDateTime>
#include <QList>
#include <QMetaType>
#include <QString>
#include <QStringList>

namespace fleet {

/** Number of a batch in its ledger, from 1. */
using BatchId = qint64;

/** A list that was ordered: what is provisioned and where. Fixed once the ledger has it. */
struct Batch
{
    BatchId id = 0;
    QString name; ///< what people call it, usually the list's file name
    QString environment; ///< the profile's name, for example "Sandbox"
    QString origin; ///< scheme, host and port it is pinned to
    QString tenant; ///< whose account there, where it is known
    QDateTime createdAt; ///< UTC
    QStringList header; ///< the list's own columns
    QString encoding; ///< the list's, as the intake names it; empty where it is not known
    QChar delimiter; ///< between the list's cells; null where it is not known
    QList<Customer> customers; ///< the ready rows, in list order; index = JobIndex
    QString templateId; ///< for rows that bring none
    QString dialect; ///< shape of the request body, as wfw::wordFor() spells it
    int excluded = 0; ///< rows left out before the start
    /**
     * The generation each job begins with, by index; empty: all with 1. Above 1 where earlier batches have used the
     * customer's keys up. Only for recording the batch: from then on each job knows its own attempt.
     */
    QList<int> firstAttempts;
};

} // namespace fleet

Q_DECLARE_METATYPE(fleet::Batch)
