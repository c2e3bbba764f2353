// SPDX-FileCopyrightText: 2026 Fleetwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "runner/batchdelta.h"

#include <QString>

#include <optional>
#include <string_view>

namespace cli {

/** Why a batch does not go on. */
enum class PauseReason
{
    NetworkLost,
    Interfered, ///< something that is not the API answers in its place
    ServerDown,
    SignInRefused,
    Forbidden,
    LedgerUnusable,
    User,
    EqualFailures, ///< row after row failed alike
    EarlyFailures, ///< too many of the first rows failed
    FirstRows, ///< of the rows sent ahead not all are active
};

/** Nothing where the batch goes on, or is over. */
[[nodiscard]] std::optional<PauseReason> pauseReasonOf(const runner::BatchDelta &delta);
/** network_lost, … as --progress json has it. Never translated. */
[[nodiscard]] std::string_view wordFor(PauseReason reason);
/** True where only a person can decide whether the batch goes on. */
[[nodiscard]] bool isHold(PauseReason reason);
/** One sentence for people: what happened, and what the batch does now. */
[[nodiscard]] QString sentenceFor(PauseReason reason);

} // namespace cli
