// SPDX-FileCopyrightText: 2026 Fleetwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/barline.h"

#include "cli/duration.h"
#include "cli/text.h"

#include <QStringList>

#include <algorithm>
#include <cmath>

using namespace Qt::Literals::StringLiterals;

namespace cli {

namespace {

constexpr int barWidthMax = 30;
constexpr int barWidthMin = 5;
constexpr std::chrono::milliseconds leftMin{1000};

QString countText(fleet::JobState state, int count)
{
    using fleet::JobState;
    switch (state) {
    case JobState::Queued:
        return Text::tr("%1 queued").arg(count);
    case JobState::Submitting:
        return Text::tr("%1 submitting").arg(count);
    case JobState::Provisioning:
        return Text::tr("%1 provisioning").arg(count);
    case JobState::Overdue:
        return Text::tr("%1 overdue").arg(count);
    case JobState::Active:
        return Text::tr("%1 active").arg(count);
    case JobState::Failed:
        return Text::tr("%1 failed").arg(count);
    case JobState::Unknown:
        return Text::tr("%1 unknown").arg(count);
    case JobState::Cancelled:
        break;
    }
    return Text::tr("%1 cancelled").arg(count);
}

QString pauseText(PauseReason reason)
{
    switch (reason) {
    case PauseReason::NetworkLost:
        return Text::tr("waiting for the network");
    case PauseReason::Interfered:
    case PauseReason::ServerDown:
        return Text::tr("waiting for the server");
    case PauseReason::SignInRefused:
    case PauseReason::Forbidden:
        return Text::tr("sign-in refused");
    case PauseReason::EqualFailures:
    case PauseReason::EarlyFailures:
    case PauseReason::FirstRows:
        return Text::tr("too many failures");
    case PauseReason::LedgerUnusable:
    case PauseReason::User:
        break;
    }
    return Text::tr("paused");
}

/** By weight: what a person looks for first. */
QStringList partsOf(const BarView &view)
{
    using fleet::JobState;
    QStringList parts{u"%1/%2"_s.arg(view.totals.ended()).arg(view.totals.jobs())};
    if (view.pause)
        parts.append(pauseText(*view.pause));
    for (const JobState state : {JobState::Active, JobState::Failed, JobState::Overdue, JobState::Unknown,
             JobState::Provisioning, JobState::Submitting, JobState::Queued}) {
        if (const auto count = view.totals.of(state); count > 0 || state == JobState::Active)
            parts.append(countText(state, static_cast<int>(count)));
    }
    if (view.left && !view.pause)
        parts.append(Text::tr("about %1 left").arg(durationText(std::max(*view.left, leftMin))));
    return parts;
}

QString bar(const BarView &view, int width)
{
    const double jobs = std::max(1U, view.totals.jobs());
    const int done = static_cast<int>(std::floor(view.totals.ended() / jobs * width));
    const int begun = std::clamp(static_cast<int>(std::floor(view.share * width)), done, width);
    return u'[' + QString(done, u'#') + QString(begun - done, u'>') + QString(width - begun, u'-') + u']';
}

} // namespace

QString barLine(const BarView &view, int columns)
{
    QStringList parts = partsOf(view);
    const QString separator = u" · "_s;
    QString text = parts.join(separator);
    while (parts.size() > 1 && text.size() + barWidthMin + 3 > columns) {
        parts.removeLast();
        text = parts.join(separator);
    }
    const auto room = columns - static_cast<int>(text.size()) - 3;
    if (room < barWidthMin)
        return text.left(std::max(columns, 0));
    return bar(view, std::min(room, barWidthMax)) + u' ' + text;
}

std::optional<std::chrono::milliseconds> timeLeft(double share, std::chrono::milliseconds elapsed)
{
    if (share < 0.03 || share >= 1 || elapsed < std::chrono::seconds(2))
        return std::nullopt;
    const double left = static_cast<double>(elapsed.count()) * (1 - share) / share;
    return std::chrono::milliseconds(std::llround(left));
}

} // namespace cli
