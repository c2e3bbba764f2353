// SPDX-FileCopyrightText: 2026 Fleetwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/duration.h"

#include "cli/text.h"

#include <QRegularExpression>

#include <cmath>

namespace cli {

namespace {

double millisecondsPer(const QString &unit)
{
    if (unit == u"ms")
        return 1;
    if (unit == u"s")
        return 1000;
    return unit == u"m" ? 60'000 : 3'600'000;
}

} // namespace

std::optional<std::chrono::milliseconds> durationFromText(QStringView text)
{
    static const QRegularExpression form(QStringLiteral("\\A([0-9]{1,12}(?:\\.[0-9]{1,12})?)(ms|s|m|h)\\z"));
    const QRegularExpressionMatch match = form.match(text.toString());
    if (!match.hasMatch())
        return std::nullopt;
    const double count = match.captured(1).toDouble() * millisecondsPer(match.captured(2));
    if (count < 1 || count > static_cast<double>(std::chrono::milliseconds(durationMax).count()))
        return std::nullopt;
    return std::chrono::milliseconds(std::llround(count));
}

QString durationText(std::chrono::milliseconds duration)
{
    const auto seconds = std::chrono::round<std::chrono::seconds>(duration).count();
    if (seconds < 60)
        return Text::tr("%1 s", "seconds").arg(seconds);
    if (seconds < 3600)
        return Text::tr("%1 min %2 s", "minutes, seconds").arg(seconds / 60).arg(seconds % 60);
    return Text::tr("%1 h %2 min", "hours, minutes").arg(seconds / 3600).arg(seconds % 3600 / 60);
}

} // namespace cli
