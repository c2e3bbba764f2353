// SPDX-FileCopyrightText: 2026 Fleetwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "report/exportfile.h"
#include "report/exportrow.h"

#include <QString>
#include <QStringList>

#include <vector>

namespace report {

/**
 * Everything a report says, and nothing of how it looks: plain text, translated, each on one line and bounded. What
 * came from a list or a server is escaped by whoever writes it into a document.
 */
struct ReportContent
{
    struct Fact
    {
        QString label;
        QString value;
    };
    struct Bar
    {
        fleet::JobState state = fleet::JobState::Queued;
        QString label;
        QString count; ///< "97 (97 %)"
        double part = 0; ///< of all, 0 to 1
    };
    struct Cause
    {
        QString count;
        QString sentence;
        QString hint;
        QString actor;
        QStringList words; ///< the server's own
        QString rows; ///< "17 (DP-1017), 81 (DP-1081)", as far as there is room
    };
    struct Row
    {
        fleet::JobState state = fleet::JobState::Queued;
        QStringList cells; ///< one for each of the columns
    };

    QString language; ///< of the texts, as HTML wants it
    QString kind; ///< what this document is
    QString title; ///< what it is about
    QString environment;
    QString verdict; ///< how it went, in a sentence or two
    QString factsTitle;
    QList<Fact> facts;
    QString barsTitle;
    QList<Bar> bars; ///< of all jobs, whatever the report is limited to; states that occur
    QString causesTitle;
    QList<Cause> causes;
    QString hintLabel;
    QString actorLabel;
    QString wordsLabel;
    QString rowsLabel;
    QString rowsTitle;
    QString rowsCaption;
    QStringList columns;
    std::vector<Row> rows;
    QString rowsNote; ///< what the table leaves out; may be empty
    QString footer;
};

/** Places of columns that are drawn in a way of their own. */
inline constexpr int rowColumn = 0;
inline constexpr int businessColumn = 2;
inline constexpr int stateColumn = 3;

/** More rows than a browser, or a person, can do anything with. */
inline constexpr std::size_t htmlRowsMax = 20'000;
inline constexpr std::size_t pdfRowsMax = 5'000;

/** \a rows are those of \a jobs that the report lists; both in the order of the list. */
[[nodiscard]] ReportContent contentOf(Scope scope, const fleet::Batch &batch, const QList<fleet::Job> &jobs,
    const std::vector<ExportRow> &rows, const QDateTime &madeAt, std::size_t rowsMax);

} // namespace report
