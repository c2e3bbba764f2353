// SPDX-FileCopyrightText: 2026 Fleetwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/timetext.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace ui {

namespace {

/** Lends its context to the texts below. */
class Words
{
    Q_DECLARE_TR_FUNCTIONS(ui::Duration)
};

QString number(std::chrono::seconds::rep value)
{
    return QLocale().toString(static_cast<qlonglong>(value));
}

} // namespace

QString exactDuration(std::chrono::seconds duration)
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

QString shortDuration(std::chrono::milliseconds duration)
{
    using namespace std::chrono_literals;
    if (duration >= 10s)
        return exactDuration(std::chrono::round<std::chrono::seconds>(duration));
    const double seconds = static_cast<double>(std::max(duration, 0ms).count()) / 1000.0;
    return Words::tr("%1 s", "seconds").arg(QLocale().toString(seconds, 'f', 1));
}

QString roughDuration(std::chrono::seconds duration)
{
    const auto seconds = std::max<std::chrono::seconds::rep>(duration.count(), 0);
    if (seconds < 10)
        return Words::tr("less than 10 s", "time left");
    if (seconds < 55)
        return Words::tr("about %1 s", "time left, in seconds").arg(number((seconds + 9) / 10 * 10));
    if (seconds < 3600)
        return Words::tr("about %1 min", "time left, in minutes").arg(number((seconds + 30) / 60));
    return Words::tr("about %1 h %2 min", "time left, in hours and minutes")
        .arg(number(seconds / 3600), number(seconds % 3600 / 60));
}

QString paceFigures(std::optional<int> agentsAMinute, std::optional<std::chrono::seconds> left)
{
    QStringList figures;
    if (agentsAMinute)
        figures.append(Words::tr("%n agent(s) a minute", nullptr, *agentsAMinute));
    if (left)
        figures.append(Words::tr("%1 left", "time").arg(roughDuration(*left)));
    return figures.join(QStringLiteral(" · "));
}

} // namespace ui
