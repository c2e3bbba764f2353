// SPDX-FileCopyrightText: 2026 Fleetwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "intake/formattext.h"

#include "intake/numberformat.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace intake {

namespace {

using Kind = FormatToken::Kind;

constexpr int decimalsMax = 30;
/** Up to here whole numbers and their neighbours are told apart; beyond it nothing is rounded. */
constexpr double exactMax = 1e14;

struct Shape
{
    int decimals = 0;
    int digits = 0; ///< before the point
    bool isGrouped = false;
    int percents = 0;
    int thousands = 0; ///< commas that only scale
    qsizetype pointAt = -1;
    qsizetype lastDigitBefore = -1;
};

Shape shapeOf(const QList<FormatToken> &tokens)
{
    Shape shape;
    for (qsizetype i = 0; i < tokens.size(); ++i) {
        const Kind kind = tokens[i].kind;
        shape.percents += kind == Kind::Percent ? 1 : 0;
        if (kind == Kind::Point && shape.pointAt < 0) {
            shape.pointAt = i;
        } else if (kind == Kind::Digit && shape.pointAt >= 0) {
            ++shape.decimals;
        } else if (kind == Kind::Digit) {
            // A comma scales where no digit follows, and groups where one does.
            shape.isGrouped = shape.isGrouped || shape.thousands > 0;
            shape.thousands = 0;
            ++shape.digits;
            shape.lastDigitBefore = i;
        } else if (kind == Kind::Comma && shape.digits > 0) {
            ++shape.thousands;
        }
    }
    shape.decimals = std::min(shape.decimals, decimalsMax);
    return shape;
}

/** Spreadsheets know fifteen digits of a number and show zeros for the rest of them. */
QString longNumber(double value, int decimals)
{
    constexpr int known = 15;
    const QString text = QString::number(value, 'e', known - 1); // d.dde+dd
    const qsizetype exponent = text.mid(text.indexOf(u'e') + 1).toLongLong();
    QString digits = text.left(1) + text.mid(2, known - 1);
    digits.append(QString(exponent + 1 - known, u'0'));
    return decimals > 0 ? digits + u'.' + QString(decimals, u'0') : digits;
}

/** Half is rounded up in the decimals one sees, not in the binary ones one does not. */
QString rounded(double value, int decimals)
{
    constexpr double longMin = 1e15;
    if (value >= longMin)
        return longNumber(value, decimals);
    const bool hasFraction = value < exactMax && value != std::floor(value);
    return QString::number(
        hasFraction ? value * (1 + 2 * std::numeric_limits<double>::epsilon()) : value, 'f', decimals);
}

/** The digits before the point, put where the code has room for them, from the right. */
QString wholeText(const QList<FormatToken> &tokens, const Shape &shape, QString digits)
{
    if (digits == QLatin1StringView("0"))
        digits.clear();
    QStringList pieces;
    int given = 0;
    const auto give = [&](QChar digit) {
        if (shape.isGrouped && given > 0 && given % 3 == 0)
            pieces.prepend(QStringLiteral(","));
        pieces.prepend(QString(digit));
        ++given;
    };
    int left = shape.digits;
    const qsizetype end = shape.pointAt >= 0 ? shape.pointAt : tokens.size();
    for (qsizetype i = end - 1; i >= 0; --i) {
        const FormatToken &token = tokens[i];
        if (token.kind == Kind::Digit) {
            --left;
            if (!digits.isEmpty()) {
                give(digits.back());
                digits.chop(1);
            } else if (token.text == QLatin1StringView("0")) {
                give(u'0');
            }
            for (; left == 0 && !digits.isEmpty(); digits.chop(1))
                give(digits.back());
        } else if (token.kind == Kind::Literal || token.kind == Kind::Percent
            || token.kind == Kind::Fraction) {
            pieces.prepend(token.text);
        }
    }
    if (shape.digits == 0 && !digits.isEmpty() && shape.pointAt >= 0)
        pieces.append(digits);
    return pieces.join(QString());
}

QString decimalText(const QList<FormatToken> &tokens, const Shape &shape, const QString &decimals)
{
    QString text;
    qsizetype at = 0;
    qsizetype needed = 0; // as many as the code insists on, or as are not zero
    qsizetype place = 0;
    for (qsizetype i = shape.pointAt + 1; i < tokens.size(); ++i) {
        if (tokens[i].kind == Kind::Digit && place < decimals.size()) {
            if (tokens[i].text == QLatin1StringView("0") || decimals[place] != u'0')
                needed = place + 1;
            ++place;
        }
    }
    for (qsizetype i = shape.pointAt; i < tokens.size(); ++i) {
        const FormatToken &token = tokens[i];
        if (i == shape.pointAt || token.kind == Kind::Literal || token.kind == Kind::Percent)
            text.append(token.text);
        else if (token.kind == Kind::Digit && at++ < needed)
            text.append(decimals[at - 1]);
    }
    return text;
}

} // namespace

QString numberText(const QList<FormatToken> &tokens, double value)
{
    const auto has = [&](Kind kind) {
        return std::any_of(
            tokens.begin(), tokens.end(), [kind](const FormatToken &token) { return token.kind == kind; });
    };
    const bool isFraction = has(Kind::Fraction) && has(Kind::Digit);
    if (has(Kind::Exponent) || isFraction)
        return generalText(value);
    if (has(Kind::General) || has(Kind::Text)) {
        QString text;
        for (const FormatToken &token : tokens)
            text.append(
                token.kind == Kind::General || token.kind == Kind::Text ? generalText(value) : token.text);
        return text;
    }
    const Shape shape = shapeOf(tokens);
    value *= std::pow(100.0, shape.percents) / std::pow(1000.0, shape.thousands);
    const QString digits = rounded(value, shape.decimals);
    const qsizetype point = digits.indexOf(u'.');
    const QString whole = wholeText(tokens, shape, point < 0 ? digits : digits.left(point));
    return shape.pointAt < 0
        ? whole
        : whole + decimalText(tokens, shape, point < 0 ? QString() : digits.mid(point + 1));
}

} // namespace intake
