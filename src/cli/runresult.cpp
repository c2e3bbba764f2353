// SPDX-FileCopyrightText: 2026 Fleetwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/runresult.h"

namespace cli {

ExitCode exitCodeFor(const RunResult &result)
{
    switch (result.end) {
    case RunResult::End::Finished:
        break;
    case RunResult::End::Interrupted:
        return ExitCode::Interrupted;
    case RunResult::End::SignInRefused:
    case RunResult::End::Forbidden:
        return ExitCode::SignInRefused;
    case RunResult::End::Held:
        return ExitCode::NotAllActive;
    case RunResult::End::OtherAccount:
    case RunResult::End::UnclearAccount:
        return ExitCode::Usage;
    case RunResult::End::LedgerUnusable:
        return ExitCode::LedgerUnusable;
    }
    const bool allActive = result.totals.of(fleet::JobState::Active) == result.totals.jobs();
    return allActive && result.inProgressElsewhere == 0 ? ExitCode::Success : ExitCode::NotAllActive;
}

} // namespace cli
