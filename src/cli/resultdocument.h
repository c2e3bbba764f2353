// SPDX-FileCopyrightText: 2026 Fleetwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "cli/exitcode.h"
#include "cli/runresult.h"
#include "runner/reconciliation.h"

#include <QByteArray>

#include <optional>

namespace cli {

/** How a command went, whether its run ever began or not. */
struct Outcome
{
    ExitCode code = ExitCode::Success;
    QString message; ///< for people, so not in the document; may be empty
    std::optional<RunResult> run; ///< set where a run had begun
    std::optional<runner::Reconciliation> reconciliation; ///< set where the server's list was asked for
    QByteArray preflight; ///< documentOf() the list before it was ordered, where it came to that
    QByteArray listReport; ///< intake::checkReport() of the list, where there was one
};

/** Where no run began. */
[[nodiscard]] inline Outcome notBegun(ExitCode code, const QString &message)
{
    Outcome outcome;
    outcome.code = code;
    outcome.message = message;
    return outcome;
}

/**
 * What --json prints, with a line end. Members: command, outcome, exit_code; where a list was read: list (the
 * document of check --json) and preflight; where a run had begun: batch, name, environment, origin, totals, seconds,
 * failures (as in a failure file), missing_agents and unexpected_agents (null where the server's list could not be
 * compared). The outcome is one of finished, interrupted, signin_refused, forbidden, ledger_unusable, list_refused,
 * nothing_to_do, not_started. Nothing in it is translated.
 */
[[nodiscard]] QByteArray resultDocument(const QString &command, const Outcome &outcome);

} // namespace cli
