// SPDX-FileCopyrightText: 2026 Fleetwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "cli/exitcode.h"
#include "cli/runresult.h"

#include <QByteArray>

#include <optional>

namespace cli {

/** How a command went, whether its run ever began or not. */
struct Outcome
{
    ExitCode code = ExitCode::Success;
    QString message; ///< for people, so not in the document; may be empty
    std::optional<RunResult> run; ///< set where a run had begun
    QByteArray listReport; ///< intake::checkReport() of the list, where there was one
};

/**
 * What --json prints, with a line end. Members: command, outcome, exit_code; where a list was read: list (the
 * document of check --json); where a run had begun: batch, name, environment, origin, totals, seconds, failures (as in
 * a failure file). The outcome is one of finished, interrupted, signin_refused, forbidden, ledger_unusable,
 * list_refused, not_started. Nothing in it is translated.
 */
[[nodiscard]] QByteArray resultDocument(const QString &command, const Outcome &outcome);

} // namespace cli
