// SPDX-FileCopyrightText: 2026 Fleetwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "wfw/httpdate.h"

#include "wfw/wirenumber.h"

#include <QByteArray>
#include <QList>

#include <algorithm>
#include <array>
#include <chrono>

namespace wfw {

namespace {

constexpr qsizetype dateLengthMax = 64;

std::optional<unsigned> monthFrom(const QByteArray &word)
{
    static constexpr std::array<const char *, 12> names = {
        "jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"};
    const QByteArray lower = word.toLower();
    for (unsigned i = 0; i < names.size(); ++i) {
        if (lower == names[i])
            return i + 1;
    }
    return {};
}

std::optional<int> secondOfDay(const QByteArray &clock)
{
    const QList<QByteArray> parts = clock.split(':');
    if (parts.size() != 3)
        return {};
    const auto hour = countFrom(parts.at(0));
    const auto minute = countFrom(parts.at(1));
    const auto second = countFrom(parts.at(2));
    if (!hour || !minute || !second || *hour > 23 || *minute > 59 || *second > 60)
        return {};
    return (*hour * 60 + *minute) * 60 + *second;
}

int withCentury(int twoDigits, qint64 referenceSeconds)
{
    using namespace std::chrono;
    const auto today = floor<days>(sys_seconds(seconds(referenceSeconds)));
    const int thisYear = static_cast<int>(year_month_day(today).year());
    int year = thisYear - thisYear % 100 + twoDigits;
    if (year > thisYear + 50)
        year -= 100;
    return year;
}

bool isWeekday(const QByteArray &word)
{
    static constexpr std::array<const char *, 7> names = {"sun", "mon", "tue", "wed", "thu", "fri", "sat"};
    const QByteArray start = word.left(3).toLower();
    return std::any_of(names.begin(), names.end(), [&](const char *name) { return start == name; });
}

std::optional<qint64> secondsFrom(int year, unsigned month, int day, int secondsIntoDay)
{
    using namespace std::chrono;
    const year_month_day date(
        std::chrono::year(year), std::chrono::month(month), std::chrono::day(static_cast<unsigned>(day)));
    if (year < 1601 || year > 9999 || !date.ok())
        return {};
    return sys_seconds(sys_days(date)).time_since_epoch().count() + secondsIntoDay;
}

} // namespace

std::optional<qint64> secondsFromHttpDate(QByteArrayView text, qint64 referenceSeconds)
{
    if (text.size() > dateLengthMax)
        return {};
    QList<QByteArray> words = text.toByteArray().replace(',', ' ').simplified().split(' ');
    if (!isWeekday(words.first()))
        return {};
    if (words.size() == 4) { // RFC 850 joins day, month and year
        const QList<QByteArray> date = words.at(1).split('-');
        if (date.size() != 3)
            return {};
        words = {words.at(0), date.at(0), date.at(1), date.at(2), words.at(2), words.at(3)};
    }

    // IMF-fixdate and RFC 850: weekday day month year clock GMT. asctime: weekday month day clock year.
    const bool isAsctime = words.size() == 5;
    if (!isAsctime && (words.size() != 6 || (words.at(5) != "GMT" && words.at(5) != "UTC")))
        return {};
    const QByteArray &yearWord = words.at(isAsctime ? 4 : 3);
    const auto month = monthFrom(words.at(isAsctime ? 1 : 2));
    const auto day = countFrom(words.at(isAsctime ? 2 : 1));
    const auto year = countFrom(yearWord);
    const auto clock = secondOfDay(words.at(isAsctime ? 3 : 4));
    if (!month || !day || *day > 31 || !year || !clock)
        return {};
    const bool isShortYear = yearWord.size() == 2;
    if (!isShortYear && yearWord.size() != 4)
        return {};
    return secondsFrom(isShortYear ? withCentury(*year, referenceSeconds) : *year, *month, *day, *clock);
}

} // namespace wfw
