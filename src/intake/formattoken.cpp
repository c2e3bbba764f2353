// SPDX-FileCopyrightText: 2026 Fleetwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "intake/formattext.h"

namespace intake {

namespace {

using Kind = FormatToken::Kind;

/** What a pair of brackets in a code says: a currency sign, elapsed time, or nothing that is shown. */
FormatToken bracketed(QStringView inside)
{
    if (inside.startsWith(u'$')) {
        const qsizetype dash = inside.indexOf(u'-');
        return {Kind::Literal, inside.mid(1, dash < 0 ? -1 : dash - 1).toString()};
    }
    const QString lower = inside.toString().toLower();
    if (!lower.isEmpty() && QStringView(u"hms").contains(lower.front())
        && lower.count(lower.front()) == lower.size())
        return {Kind::Elapsed, lower};
    return {Kind::Literal, QString()};
}

Kind kindOf(QChar sign)
{
    switch (sign.unicode()) {
    case u'0':
    case u'#':
    case u'?':
        return Kind::Digit;
    case u'.':
        return Kind::Point;
    case u',':
        return Kind::Comma;
    case u'%':
        return Kind::Percent;
    case u'/':
        return Kind::Fraction;
    case u'@':
        return Kind::Text;
    default:
        return Kind::Literal;
    }
}

/** One token from the front of \a code, and how long it is. */
FormatToken firstToken(QStringView code, qsizetype &length)
{
    const QChar sign = code.front();
    length = 1;
    if (sign == u'"') {
        const qsizetype end = code.indexOf(u'"', 1);
        length = end < 0 ? code.size() : end + 1;
        return {Kind::Literal, code.mid(1, (end < 0 ? code.size() : end) - 1).toString()};
    }
    if (sign == u'\\' || sign == u'_' || sign == u'*') {
        length = std::min<qsizetype>(2, code.size());
        return {Kind::Literal, sign == u'\\' ? code.mid(1, 1).toString() : QString()};
    }
    if (sign == u'[') {
        const qsizetype end = code.indexOf(u']');
        length = end < 0 ? code.size() : end + 1;
        return bracketed(code.mid(1, (end < 0 ? code.size() : end) - 1));
    }
    for (const QStringView halfDay : {QStringView(u"AM/PM"), QStringView(u"A/P")}) {
        if (code.startsWith(halfDay, Qt::CaseInsensitive)) {
            length = halfDay.size();
            return {Kind::HalfDay, halfDay.toString()};
        }
    }
    if (code.startsWith(u"General", Qt::CaseInsensitive)) {
        length = 7;
        return {Kind::General, QString()};
    }
    if ((sign == u'E' || sign == u'e') && code.size() > 1 && (code[1] == u'+' || code[1] == u'-')) {
        length = 2;
        return {Kind::Exponent, QString()};
    }
    if (QStringView(u"ymdhsYMDHS").contains(sign)) {
        while (length < code.size() && code[length].toLower() == sign.toLower())
            ++length;
        return {Kind::DatePart, code.first(length).toString().toLower()};
    }
    return {kindOf(sign), QString(sign)};
}

} // namespace

QList<FormatToken> tokensOf(QStringView code)
{
    QList<FormatToken> tokens;
    while (!code.isEmpty()) {
        qsizetype length = 1;
        tokens.append(firstToken(code, length));
        code = code.mid(length);
    }
    return tokens;
}

} // namespace intake
