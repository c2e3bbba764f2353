// SPDX-FileCopyrightText: 2026 Fleetwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "intake/finding.h"

#include <QList>
#include <QString>

namespace intake {

/** A change that would mend what a finding is about. ListDraft proposes it; nothing changes before it is applied. */
struct Fix
{
    enum class Kind
    {
        AddScheme, ///< https:// before a web address
        RepairAddress, ///< what the address was probably meant to be
        WriteOut, ///< write the value that is used into the cell
        AddCountry, ///< the calling code before a phone number
        RemoveInvisible, ///< line breaks and other invisible characters
        RemoveQuote, ///< the quotation mark that is never closed
        ReadAsWestern, ///< bytes that could not be read, as Western European letters
        FillUp, ///< take the cells that are missing at the end of a row as empty
        DropExtra, ///< drop the cells past the last column
        Fold, ///< leave a repeated row out
        KeepThis, ///< of rows that contradict each other keep this one
        LeaveOut, ///< leave the row out
    };

    Kind kind = Kind::LeaveOut;
    int row = 0; ///< from 0
    int column = -1; ///< -1 where the whole row is meant
    QString value; ///< the cell's text afterwards; empty where the whole row is meant

    bool operator==(const Fix &) const = default;
};

/** The same fix for every row that it would mend. */
struct FixGroup
{
    Fix::Kind kind = Fix::Kind::LeaveOut;
    Problem::Code code = Problem::Code::MissingValue; ///< what the rows have in common
    int column = -1;
    int count = 0; ///< rows

    bool operator==(const FixGroup &) const = default;
};

/** The fixes that can be offered for a finding, the best one first. */
[[nodiscard]] QList<Fix::Kind> fixKindsFor(const Finding &finding);

/** What a button says: "Add https://", "Leave row 12 out"; and for many rows: "Add https:// to 12 rows". */
[[nodiscard]] QString textFor(const Fix &fix);
[[nodiscard]] QString textFor(const FixGroup &group);

} // namespace intake
