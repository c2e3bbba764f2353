// SPDX-FileCopyrightText: 2026 Fleetwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "fleet/batch.h"
#include "fleet/job.h"

#include <QByteArray>
#include <QList>
#include <QString>

#include <optional>

namespace report {

enum class Format
{
    Csv,
    Json
};
enum class Scope
{
    Failures, ///< failed, overdue and unknown jobs
    Results, ///< every job
};

/** By the path's suffix, whatever its case; nothing where the suffix is none of ours. */
[[nodiscard]] std::optional<Format> formatForPath(const QString &path);

/**
 * The whole file in memory. \a jobs are the batch's jobs, in any order; job.index picks the customer.
 * CSV carries the list's own columns in their own order, then status, code, error, hint, attempt, operation_id,
 * failed_at; cells a spreadsheet would run as formulas are neutralised.
 */
[[nodiscard]] QByteArray writeExport(
    Scope scope, Format format, const fleet::Batch &batch, const QList<fleet::Job> &jobs);

/** Why a file could not be saved. Empty when it was. */
struct SaveResult
{
    QString problem; ///< one sentence for people
    [[nodiscard]] bool ok() const { return problem.isEmpty(); }
};

/**
 * Replaces the file as a whole or not at all: written beside it, flushed, its size checked, then renamed, then
 * the directory synced. Owner-only permissions. Blocks: call it off the GUI thread.
 */
[[nodiscard]] SaveResult saveFile(const QString &path, const QByteArray &bytes);

} // namespace report
