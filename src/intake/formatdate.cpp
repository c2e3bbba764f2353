// SPDX-FileCopyrightText: 2026 Fleetwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "intake/formattext.h"

#include <QDate>
#include <QLocale>

#include <algorithm>
#include <cmath>

namespace intake {

namespace {

using Kind = FormatToken::Kind;

constexpr double serialMax = 2'958'466; // the year 10000
constexpr int days1904 = 1462;
constexpr qint64 millisecondsPerDay = 86'400'000;

/** A moment in parts, as wide as the code that shows it can tell. */
struct Moment
{
    int year = 0;
    int month = 0;
    int day = 0;
    int weekday = 1; ///< Monday is 1
    qint64 milliseconds = 0; ///< of the day
    qint64 allMilliseconds = 0;
};

Moment momentOf(double serial, bool from1904, qint64 precision)
{
    Moment moment;
    const double exact = serial * static_cast<double>(millisecondsPerDay) / static_cast<double>(precision);
    moment.allMilliseconds = std::llround(exact) * precision;
    qint64 days = moment.allMilliseconds / millisecondsPerDay;
    moment.milliseconds = moment.allMilliseconds % millisecondsPerDay;
    if (from1904)
        days += days1904;
    // The calendar of 1900 has a 29 February that never was, kept for the sake of a program of old.
    const bool isThatDay = days == 60 && !from1904;
    const QDate date = QDate(1899, 12, days < 60 ? 31 : 30).addDays(days);
    moment.year = date.year();
    moment.month = isThatDay ? 2 : date.month();
    moment.day = isThatDay ? 29 : date.day();
    moment.weekday = date.dayOfWeek();
    return moment;
}

QString padded(qint64 number, qsizetype width)
{
    return QString::number(number).rightJustified(width, u'0');
}

QString monthText(int month, qsizetype width)
{
    const QLocale english = QLocale::c();
    switch (width) {
    case 1:
    case 2:
        return padded(month, width);
    case 3:
        return english.monthName(month, QLocale::ShortFormat);
    case 5:
        return english.monthName(month).left(1);
    default:
        return english.monthName(month);
    }
}

QString dayText(const Moment &moment, qsizetype width)
{
    if (width <= 2)
        return padded(moment.day, width);
    return QLocale::c().dayName(moment.weekday, width == 3 ? QLocale::ShortFormat : QLocale::LongFormat);
}

/** Whether an "m" at \a at means minutes: it stands behind hours or before seconds. */
bool isMinutes(const QList<FormatToken> &tokens, qsizetype at)
{
    const auto isTime = [&](qsizetype i, QChar letter) {
        return (tokens[i].kind == Kind::DatePart || tokens[i].kind == Kind::Elapsed)
            && tokens[i].text.front() == letter;
    };
    const auto isPart = [&](qsizetype i) {
        return tokens[i].kind == Kind::DatePart || tokens[i].kind == Kind::Elapsed;
    };
    for (qsizetype i = at - 1; i >= 0; --i) {
        if (isPart(i)) {
            if (isTime(i, u'h'))
                return true;
            break;
        }
    }
    for (qsizetype i = at + 1; i < tokens.size(); ++i) {
        if (isPart(i))
            return isTime(i, u's');
    }
    return false;
}

QString partText(const QList<FormatToken> &tokens, qsizetype at, const Moment &moment, bool isHalfDay)
{
    const QString &code = tokens[at].text;
    const qsizetype width = std::min<qsizetype>(code.size(), 2);
    const qint64 seconds = moment.milliseconds / 1000;
    switch (code.front().unicode()) {
    case u'y':
        return code.size() <= 2 ? padded(moment.year % 100, 2) : QString::number(moment.year);
    case u'd':
        return dayText(moment, code.size());
    case u'h': {
        const qint64 hour = seconds / 3600;
        return padded(isHalfDay ? (hour + 11) % 12 + 1 : hour, width);
    }
    case u's':
        return padded(seconds % 60, width);
    default:
        return isMinutes(tokens, at) ? padded(seconds / 60 % 60, width)
                                     : monthText(moment.month, code.size());
    }
}

QString elapsedText(const QString &code, const Moment &moment)
{
    const qint64 seconds = moment.allMilliseconds / 1000;
    const qint64 unit = code.front() == u'h' ? 3600 : code.front() == u'm' ? 60 : 1;
    return padded(seconds / unit, code.size());
}

} // namespace

QString dateText(const QList<FormatToken> &tokens, double serial, bool from1904)
{
    if (!(serial >= 0) || serial >= serialMax - (from1904 ? days1904 : 0))
        return {};
    bool isHalfDay = false;
    bool hasTenths = false;
    for (qsizetype i = 0; i < tokens.size(); ++i) {
        isHalfDay = isHalfDay || tokens[i].kind == Kind::HalfDay;
        hasTenths = hasTenths
            || (tokens[i].kind == Kind::Point && i + 1 < tokens.size() && tokens[i + 1].kind == Kind::Digit);
    }
    const Moment moment = momentOf(serial, from1904, hasTenths ? 1 : 1000);
    const QString milliseconds = padded(moment.milliseconds % 1000, 3);
    QString text;
    qsizetype tenths = 0;
    for (qsizetype i = 0; i < tokens.size(); ++i) {
        const FormatToken &token = tokens[i];
        if (token.kind == Kind::DatePart)
            text.append(partText(tokens, i, moment, isHalfDay));
        else if (token.kind == Kind::Elapsed)
            text.append(elapsedText(token.text, moment));
        else if (token.kind == Kind::HalfDay)
            text.append(moment.milliseconds < millisecondsPerDay / 2 ? token.text.section(u'/', 0, 0)
                                                                     : token.text.section(u'/', 1));
        else if (token.kind == Kind::Digit && hasTenths)
            text.append(tenths < 3 ? milliseconds[tenths++] : QChar(u'0'));
        else if (token.kind != Kind::Text)
            text.append(token.text);
    }
    return text;
}

} // namespace intake
