// SPDX-FileCopyrightText: 2026 Fleetwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "report/plaintext.h"

namespace report {

bool isTricky(QChar character)
{
    const char16_t unit = character.unicode();
    if (unit < 0x20)
        return unit != u'\t' && unit != u'\r' && unit != u'\n';
    return (unit >= 0x7F && unit <= 0x9F) || (unit >= 0x202A && unit <= 0x202E)
        || (unit >= 0x2066 && unit <= 0x2069);
}

QString oneLine(const QString &text, qsizetype lengthMax)
{
    QString line = text.left(lengthMax);
    for (QChar &character : line) {
        if (isTricky(character))
            character = u' ';
    }
    return line.simplified();
}

} // namespace report
