// SPDX-FileCopyrightText: 2026 Fleetwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "runner/batchdelta.h"
#include "ui/banner.h"
#include "ui/fleetrows.h"

#include <QDateTime>
#include <QString>

#include <optional>

namespace ui {

/** What a person can do about a condition. */
enum class Remedy
{
    Resume,
    EnterToken,
    RetryFailed,
    LookAgain,
    ExportFailures,
    ExportResults,
};

/** Something about the whole batch that a person should know, and what helps. */
struct RunCondition
{
    Notice::Kind kind = Notice::Kind::Info;
    QString text;
    QList<Remedy> remedies; ///< at most two
};

/** Where a batch stands, as far as the window tells it. */
struct RunView
{
    runner::BatchPhase phase = runner::BatchPhase::Idle;
    runner::FlightView flight;
    runner::Hold hold; ///< for Paused: why, where nobody has paused it
    bool firstRowsUnderWay = false; ///< rows were sent ahead, and the others wait for them
    QString problem; ///< the server's or the system's own words
    RowCounts counts{};
};

/** The most pressing condition of a batch at \a now; nothing while all goes well. */
[[nodiscard]] std::optional<RunCondition> conditionOf(const RunView &view, const QDateTime &now);

} // namespace ui
