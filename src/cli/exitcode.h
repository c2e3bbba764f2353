// SPDX-FileCopyrightText: 2026 Fleetwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace cli {

/** What the program ends with. docs: the manual page. */
enum class ExitCode
{
    Success = 0, ///< everything asked for is active, or the list is clean
    Usage = 1, ///< wrong usage, or an internal error
    NotAllActive = 2, ///< the run ended with failed, overdue or unknown jobs
    ListRefused = 3,
    SignInRefused = 4,
    Interrupted = 5,
    LedgerUnusable = 6,
};

} // namespace cli
