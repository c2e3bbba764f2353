// SPDX-FileCopyrightText: 2026 Fleetwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QString>
#include <QStringList>

#include <string_view>

namespace intake {

/** One thing wrong with one row of a list. Facts; sentenceFor() makes the text for people. */
struct Problem
{
    enum class Code
    {
        MissingValue,
        InvalidUrl,
        DuplicateId, ///< the same row again: folded into the first, so it only reports
        ConflictingDuplicate, ///< the same id with other values: both rows are blocked
        InvalidId,
        RaggedRow,
        UnclosedQuote,
        UndecodableText,
        TooLong,
        ControlCharacter,
    };

    Code code = Code::MissingValue;
    int row = 0; ///< records after the header, from 1
    int line = 0; ///< physical line where the record starts, from 1
    int column = -1; ///< index into the header; -1 where the whole row is meant
    QString columnName; ///< empty where the whole row is meant
    QString value; ///< the cell as read, bounded to 200 characters
    int otherRow = 0; ///< for duplicates: the row it repeats or contradicts; else 0
    int cellsFound = 0; ///< for ragged rows
    int cellsExpected = 0; ///< for ragged rows
};

/**
 * True where somebody has to decide before the list can be used. A repeated row needs no decision: it is left out, and
 * what it repeats goes its way.
 */
[[nodiscard]] constexpr bool needsDecision(Problem::Code code)
{
    return code != Problem::Code::DuplicateId;
}

/** The code used in files and by check --json: missing_value, invalid_url, … */
[[nodiscard]] std::string_view wordFor(Problem::Code code);

/** \a text on one line, without control characters and with an ellipsis past \a charactersMax. */
[[nodiscard]] QString forDisplay(const QString &text, qsizetype charactersMax);

/** The names of a list's columns, each shortened: what was taken for one may be a whole line. */
[[nodiscard]] QString columnsForDisplay(const QStringList &header);

enum class Wording
{
    Translated, ///< where a translator is installed
    English ///< for programs and files
};

/** One plain sentence: what is wrong and what to do. */
[[nodiscard]] QString sentenceFor(const Problem &problem, Wording wording = Wording::Translated);

} // namespace intake
