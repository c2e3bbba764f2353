// SPDX-FileCopyrightText: 2026 Fleetwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "fleet/batch.h"
#include "fleet/job.h"

#include <QString>
#include <QStringList>

namespace report {

/** What a file says of one job beside the list's own cells; texts in English, bounded, on one line. */
struct ExportRow
{
    ExportRow(const fleet::Customer &customer, const fleet::Job &job);

    const fleet::Customer &customer;
    const fleet::Job &job;
    QString status; ///< failed, timeout, unknown; for other states the state's word
    QString code;
    QString kind;
    QString error;
    QString hint;
    QString failedAt; ///< ISO 8601 in UTC; empty where nothing failed
    bool retryable = false;
    int httpStatus = 0;
};

/** Columns of a failure file behind the list's own. The intake knows them as the mark of our files. */
[[nodiscard]] QStringList failureColumns();
/** The same for a file of results. */
[[nodiscard]] QStringList resultColumns();

/** How many of the header's columns are the list's own: the list may be an earlier export of ours. */
[[nodiscard]] qsizetype listColumnCount(const QStringList &header);

} // namespace report
