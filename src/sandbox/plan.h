// SPDX-FileCopyrightText: 2026 Fleetwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QString>

namespace sandbox {

/** What will become of one operation: decided when it is accepted, a function of time from then on. */
struct Plan
{
    enum class End
    {
        Completes,
        Fails,
        Never
    };

    double pendingSeconds = 2;
    double runningSeconds = 88; ///< until complete; a failing one ends on the way
    End end = End::Completes;
    int failPercent = 25;
    QString code;
    QString message;
    bool retryable = false;
    bool phone = true;
    double bend = 0; ///< how far progress strays from a straight line, -0.18 to 0.18

    /** Sandbox seconds from creation to the end; infinite for Never. */
    [[nodiscard]] double totalSeconds() const;
};

/** A look at an operation that has not ended. */
struct Stage
{
    bool running = false;
    int percent = 0;
    QString message;
};

/** Where \a plan stands so many sandbox seconds after its creation; percent stays below 100. */
[[nodiscard]] Stage stageOf(const Plan &plan, double elapsedSeconds, const QString &host);

/** The plan as it is kept in the database. */
[[nodiscard]] QByteArray planToText(const Plan &plan);
[[nodiscard]] Plan planFromText(const QByteArray &text);

} // namespace sandbox
