// SPDX-FileCopyrightText: 2026 Fleetwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "wfw/plaintext.h"

namespace wfw {

namespace {

constexpr char32_t zeroWidthNonJoiner = 0x200C;
constexpr char32_t zeroWidthJoiner = 0x200D;

/** Takes the code point at \a at and goes past it; a lone surrogate is given as it is. */
char32_t codePointAt(QStringView text, qsizetype &at)
{
    const QChar first = text.at(at++);
    if (first.isHighSurrogate() && at < text.size() && text.at(at).isLowSurrogate())
        return QChar::surrogateToUcs4(first, text.at(at++));
    return first.unicode();
}

bool isSpaceLike(char32_t point)
{
    switch (QChar::category(point)) {
    case QChar::Separator_Line:
    case QChar::Separator_Paragraph:
        return true;
    case QChar::Other_Control:
        return point == U'\t' || point == U'\n' || point == U'\r' || point == 0x85;
    default:
        return false;
    }
}

bool isInvisible(char32_t point)
{
    switch (QChar::category(point)) {
    case QChar::Other_Control:
    case QChar::Other_Surrogate:
        return true;
    case QChar::Other_Format: // scripts and emoji need the joiners to be written correctly
        return point != zeroWidthNonJoiner && point != zeroWidthJoiner;
    default:
        return false;
    }
}

} // namespace

QString plainText(QStringView text, int lengthMax)
{
    QString out;
    for (qsizetype at = 0; at < text.size() && out.size() < lengthMax;) {
        const char32_t point = codePointAt(text, at);
        if (isSpaceLike(point)) {
            out += u' ';
            continue;
        }
        if (isInvisible(point))
            continue;
        if (!QChar::requiresSurrogates(point))
            out += QChar(static_cast<char16_t>(point));
        else if (out.size() + 2 <= lengthMax)
            out += QChar::fromUcs4(point);
        else
            break;
    }
    return out.trimmed();
}

QString plainText(const std::string &utf8, int lengthMax)
{
    // A UTF-16 unit takes at most three bytes; what lies far behind the bound need not be converted.
    const auto bytesMax = static_cast<qsizetype>(lengthMax) * 16;
    const auto size = qMin(static_cast<qsizetype>(utf8.size()), bytesMax);
    return plainText(QString::fromUtf8(utf8.data(), size), lengthMax);
}

} // namespace wfw
