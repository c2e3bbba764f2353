// SPDX-FileCopyrightText: 2026 Fleetwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "runner/preflight.h"

#include <QByteArray>
#include <QStringList>
#include <QUrl>

namespace cli {

/** What a list was found to be before it was ordered, and what was done about it. */
struct PreflightReport
{
    runner::Preflight preflight;
    runner::LeftOut leftOut;
    QList<fleet::Customer> customers; ///< of the order as it was examined
};

/** For people: who was left out and why, at most \a rowsMax of those by name who may need a hand. */
[[nodiscard]] QStringList linesOf(const PreflightReport &report, const QUrl &origin, qsizetype rowsMax);

/**
 * For --json: a count for each standing, fleet_listed, and rows: whatever is known of a customer already, with
 * customer_id, row, standing, batch, agent_id and ordered. Not translated.
 */
[[nodiscard]] QByteArray documentOf(const PreflightReport &report);

} // namespace cli
