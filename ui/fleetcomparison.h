// SPDX-FileCopyrightText: 2026 Fleetwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "runner/reconciliation.h"

#include <QString>

namespace ui {

/** What holding a batch against the live fleet came to, for people. */
struct FleetComparison
{
    bool isGood = false; ///< every agent of the batch is there, and no other
    QString sentence;
    QString details; ///< the agents that are missing or unexpected, a line each; empty where there are none
};

[[nodiscard]] FleetComparison comparisonFrom(
    const runner::Reconciliation &reconciliation, const QString &environment);

} // namespace ui
