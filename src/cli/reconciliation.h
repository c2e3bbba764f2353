// SPDX-FileCopyrightText: 2026 Fleetwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "cli/runresult.h"
#include "cli/target.h"

#include <QStringList>

#include <optional>

namespace cli {

class Console;
class Interrupt;

/** What became of holding a result against the server's own list of active agents. */
struct Reconciliation
{
    QString problem; ///< why it could not be done; empty where it was
    QStringList missing; ///< agents that came up here and are not listed there
};

/**
 * Lists the server's active agents and looks for those of \a result among them. A second look is taken at what is
 * missing, for a list may lag behind. Blocks in an event loop; nothing is returned where it was interrupted.
 */
[[nodiscard]] std::optional<Reconciliation> reconcile(const RunResult &result, const Target &target,
    std::chrono::milliseconds requestTimeout, Interrupt &interrupt);

/** One sentence where there is something to say. */
void tell(const Reconciliation &reconciliation, Console &console);

} // namespace cli
