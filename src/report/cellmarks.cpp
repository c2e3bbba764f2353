// SPDX-FileCopyrightText: 2026 Fleetwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "report/cellmarks.h"

#include "report/plaintext.h"

#include <algorithm>

namespace report {

namespace {

bool startsFormula(QStringView cell)
{
    static constexpr QStringView starts = u"=+-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20";
    return !cell.isEmpty() && starts.contains(cell.front());
}

bool looksMarked(QStringView cell)
{
    if (!cell.startsWith(u'\''))
        return false;
    const QStringView rest = cell.mid(1);
    return rest.startsWith(u'\'') || rest.startsWith(u'\\') || startsFormula(rest);
}

QString escaped(const QString &cell)
{
    QString text = QStringLiteral("'\\");
    for (const QChar character : cell) {
        if (isTricky(character))
            text += QStringLiteral("\\u%1").arg(character.unicode(), 4, 16, QChar(u'0'));
        else if (character == u'\\')
            text += QStringLiteral("\\\\");
        else
            text += character;
    }
    return text;
}

} // namespace

QString marked(const QString &cell)
{
    if (std::any_of(cell.cbegin(), cell.cend(), isTricky))
        return escaped(cell);
    return looksMarked(cell) ? u'\'' + cell : cell;
}

QString neutralised(const QString &cell)
{
    return startsFormula(cell) && std::none_of(cell.cbegin(), cell.cend(), isTricky) ? u'\'' + cell
                                                                                     : marked(cell);
}

} // namespace report
