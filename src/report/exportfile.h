// SPDX-FileCopyrightText: 2026 Fleetwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "fleet/batch.h"
#include "fleet/job.h"

#include <QByteArray>
#include <QDate>
#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace report {

enum class Format
{
    Csv, ///< the list's own columns, and ours behind them: can be corrected and imported again
    Json,
    Xlsx, ///< the same columns as CSV, and a summary on a second sheet
    Html, ///< a report for people
    Pdf, ///< the same report, to be printed or sent
};
enum class Scope
{
    Failures, ///< failed, overdue and unknown jobs
    Agents, ///< active jobs
    Results, ///< every job
};

/** By the path's suffix, whatever its case; nothing where the suffix is none of ours. */
[[nodiscard]] std::optional<Format> formatForPath(const QString &path);
/** Without its dot. */
[[nodiscard]] QString suffixOf(Format format);
/** ".csv, .json, .xlsx, .html, .pdf" */
[[nodiscard]] QString suffixList();

/** A file name that says what is in it; the batch's own name, which came with a list, is made harmless. */
[[nodiscard]] QString suggestedName(Scope scope, Format format, const fleet::Batch &batch, const QDate &date);

/** A whole file in memory, or why there is none. */
struct Written
{
    QByteArray bytes;
    QString problem; ///< one sentence for people; empty where all is well
    [[nodiscard]] bool ok() const { return problem.isEmpty(); }
};

/**
 * The file about those of \a jobs that belong to \a scope, in the order of the list. \a jobs are jobs of the batch, in
 * any order; job.index picks the customer. CSV and workbook carry the list's own columns in their own order, then
 * status, code, error, hint, attempt, operation_id, failed_at; CSV is in the list's encoding and with its delimiter.
 * CSV, JSON and workbook are in English whatever the language; reports, which are for people, are in the program's.
 * \a madeAt, and its time zone, are what a report says of when it was made. A PDF needs a QGuiApplication. Takes a while:
 * call it off the GUI thread.
 */
[[nodiscard]] Written writeExport(Scope scope, Format format, const fleet::Batch &batch,
    const QList<fleet::Job> &jobs, const QDateTime &madeAt = QDateTime::currentDateTime());

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
