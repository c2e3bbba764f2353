// SPDX-FileCopyrightText: 2026 Fleetwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "fleet/batch.h"
#include "fleet/batchtotals.h"

#include <QDateTime>
#include <QList>
#include <QMetaType>
#include <QString>

namespace fleet {

/** One line of the list of batches. */
struct BatchSummary
{
    BatchId id = 0;
    QString name;
    QString environment;
    QString origin;
    QString tenant; ///< as the batch's
    QDateTime createdAt; ///< UTC
    BatchTotals totals;
};

} // namespace fleet

Q_DECLARE_METATYPE(fleet::BatchSummary)
Q_DECLARE_METATYPE(QList<fleet::BatchSummary>)
