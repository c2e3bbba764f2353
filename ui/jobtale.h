// SPDX-FileCopyrightText: 2026 Fleetwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "fleet/history.h"

#include <QDateTime>
#include <QList>
#include <QString>

#include <chrono>
#include <optional>

namespace ui {

/** A time in which a batch sent nothing new, and why. */
struct RunPause
{
    QDateTime from; ///< UTC
    QDateTime to; ///< UTC; invalid while it lasts
    QString reason; ///< a sentence
};

/** One line of what happened to a job, in words for people. */
struct TaleLine
{
    QDateTime at; ///< UTC
    int attempt = 1; ///< 0: it happened to the whole batch
    QString text;
    QString facts; ///< how long it took, the server's words; may be empty
    std::optional<std::chrono::milliseconds> sincePrevious; ///< nothing for the first line

    bool operator==(const TaleLine &) const = default;
};

/** A job's history, with the pauses of its batch that fell into it, oldest first. */
[[nodiscard]] QList<TaleLine> taleOf(const fleet::JobHistory &history, const QList<RunPause> &pauses);

/**
 * What support wants to see: keys, digests, requests, and the beginning of replies that were no good. In English, as
 * files are; without the token, which the ledger never had.
 */
[[nodiscard]] QString supportTextOf(const fleet::JobHistory &history);

} // namespace ui
