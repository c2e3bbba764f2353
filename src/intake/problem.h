// SPDX-FileCopyrightText: 2026 Fleetwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QString>
#include <QStringList>

#include <string_view>

namespace intake {

/** Why exactly, where a code alone does not say it. */
enum class Cause : quint8
{
    None,
    NoScheme, ///< a web address without https://
    Misspelt, ///< a slip in the address that can be put right
    OtherScheme, ///< neither http nor https
    UserInfo, ///< a user name or password in the address
    PrivateHost, ///< this computer, or a network that the service cannot reach
    MailAddress,
    MissingCells, ///< fewer cells than the header has
    ExtraCells,
    Placeholder, ///< n/a, #REF! and the like
    ShortenedNumber, ///< 1.23457E+13: the spreadsheet kept too few digits to tell two ids apart
};

/** One thing wrong with one row of a list, or worth knowing about it. Facts; sentenceFor() makes the text for people. */
struct Problem
{
    enum class Code : quint8
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

        // From here on nothing is wrong: the row is ready, and this is what a person may want to know.
        AddressChanged, ///< the address is used in another form than it was written in
        PhoneChanged, ///< the same for the phone number
        PhoneWithoutCountry, ///< a number that does not say its country is handed on as it is
        PhoneUnclear, ///< no phone number that can be made out, handed on as it is
        IdDiffersInCase, ///< another row's id differs in upper and lower case alone
        SameAddress, ///< another row, with another id, has the same address
        SameName, ///< another row, with another id, has the same name
    };

    Code code = Code::MissingValue;
    Cause cause = Cause::None;
    int row = 0; ///< records after the header, from 1
    int line = 0; ///< physical line where the record starts, from 1
    int column = -1; ///< index into the header; -1 where the whole row is meant
    QString columnName; ///< empty where the whole row is meant
    QString value; ///< the cell as read, bounded to 200 characters
    QString used; ///< what is used instead of the value, bounded likewise; empty: nothing else
    int otherRow = 0; ///< the row it repeats, contradicts or resembles; else 0
    int cellsFound = 0; ///< for ragged rows
    int cellsExpected = 0; ///< for ragged rows
};

/** False for what only tells: the row is ready all the same. */
[[nodiscard]] constexpr bool isError(Problem::Code code)
{
    return code < Problem::Code::AddressChanged;
}

/**
 * True where somebody has to decide before the list can be used. A repeated row needs no decision: it is left out, and
 * what it repeats goes its way.
 */
[[nodiscard]] constexpr bool needsDecision(Problem::Code code)
{
    return isError(code) && code != Problem::Code::DuplicateId;
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
