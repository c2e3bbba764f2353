// SPDX-FileCopyrightText: 2026 Fleetwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QString>

namespace intake {

/** A piece of a number format's code. */
struct FormatToken
{
    enum class Kind
    {
        Literal, ///< text as it is
        Digit, ///< 0, # or ?
        Point,
        Comma,
        Percent,
        Exponent,
        Fraction,
        DatePart, ///< a run of one letter: yyyy, m, dd, …
        Elapsed, ///< [h], [mm], [ss]
        HalfDay, ///< AM/PM or A/P
        General,
        Text, ///< @
    };
    Kind kind = Kind::Literal;
    QString text;
};

/** The code of one section, without its colours and conditions. */
[[nodiscard]] QList<FormatToken> tokensOf(QStringView code);

/** \a value, which is not negative, by a section for numbers. */
[[nodiscard]] QString numberText(const QList<FormatToken> &tokens, double value);

/** \a serial days as a date or a time; empty where there is no such date. */
[[nodiscard]] QString dateText(const QList<FormatToken> &tokens, double serial, bool from1904);

} // namespace intake
