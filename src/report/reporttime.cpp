// SPDX-FileCopyrightText: 2026 Fleetwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "report/reporttime.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace report {

namespace {

/** Lends its context to the texts below. */
class Words
{
    Q_DECLARE_TR_FUNCTIONS(Report)
};

QString number(std::chrono::seconds::rep value)
{
    return QLocale().toString(static_cast<qlonglong>(value));
}

} // namespace

QDateTime ReportTime::here(const QDateTime &time) const
{
    return time.toOffsetFromUtc(m_madeAt.offsetFromUtc());
}

QString ReportTime::dateAndTime(const QDateTime &time) const
{
    if (!time.isValid())
        return {};
    const QDateTime local = here(time);
    return Words::tr("%1, %2", "date and time")
        .arg(QLocale().toString(local.date(), QLocale::ShortFormat),
            local.time().toString(QStringLiteral("HH:mm:ss")));
}

QString ReportTime::shortly(const QDateTime &time) const
{
    if (!time.isValid())
        return {};
    const QDateTime local = here(time);
    const QString clock = local.time().toString(QStringLiteral("HH:mm:ss"));
    return local.date() == m_madeAt.date()
        ? clock
        : Words::tr("%1 %2", "short date and time")
              .arg(QLocale().toString(local.date(), QLocale::ShortFormat), clock);
}

QString ReportTime::zone() const
{
    const int minutes = m_madeAt.offsetFromUtc() / 60;
    if (minutes == 0)
        return QStringLiteral("UTC");
    const auto twoDigits = [](int value) { return QStringLiteral("%1").arg(value, 2, 10, QChar(u'0')); };
    return QStringLiteral("UTC%1%2:%3")
        .arg(minutes < 0 ? u'\u2212' : u'+')
        .arg(twoDigits(std::abs(minutes) / 60), twoDigits(std::abs(minutes) % 60));
}

QString ReportTime::duration(std::chrono::seconds duration)
{
    const auto seconds = std::max<std::chrono::seconds::rep>(duration.count(), 0);
    if (seconds < 60)
        return Words::tr("%1 s", "seconds").arg(number(seconds));
    if (seconds < 3600)
        return Words::tr("%1 min %2 s", "minutes and seconds")
            .arg(number(seconds / 60), number(seconds % 60));
    return Words::tr("%1 h %2 min", "hours and minutes")
        .arg(number(seconds / 3600), number(seconds % 3600 / 60));
}

} // namespace report
