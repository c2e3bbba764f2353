// SPDX-FileCopyrightText: 2026 Fleetwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/pausereason.h"

#include "cli/text.h"

#include <array>

namespace cli {

namespace {

PauseReason reasonOf(runner::Hold::Kind kind)
{
    switch (kind) {
    case runner::Hold::Kind::None:
        break;
    case runner::Hold::Kind::EqualFailures:
        return PauseReason::EqualFailures;
    case runner::Hold::Kind::EarlyFailures:
        return PauseReason::EarlyFailures;
    case runner::Hold::Kind::FirstRows:
        return PauseReason::FirstRows;
    }
    return PauseReason::User;
}

} // namespace

bool isHold(PauseReason reason)
{
    return reason == PauseReason::EqualFailures || reason == PauseReason::EarlyFailures
        || reason == PauseReason::FirstRows;
}

std::optional<PauseReason> pauseReasonOf(const runner::BatchDelta &delta)
{
    switch (delta.phase) {
    case runner::BatchPhase::Idle:
    case runner::BatchPhase::Finished:
        return std::nullopt;
    case runner::BatchPhase::SignInRefused:
        return PauseReason::SignInRefused;
    case runner::BatchPhase::Forbidden:
        return PauseReason::Forbidden;
    case runner::BatchPhase::LedgerUnusable:
        return PauseReason::LedgerUnusable;
    case runner::BatchPhase::Paused:
        return reasonOf(delta.hold.kind);
    case runner::BatchPhase::Running:
    case runner::BatchPhase::Stopped:
        break;
    }
    if (delta.flight.interfered)
        return PauseReason::Interfered;
    if (delta.flight.serverDown)
        return PauseReason::ServerDown;
    return delta.flight.offline ? std::optional(PauseReason::NetworkLost) : std::nullopt;
}

std::string_view wordFor(PauseReason reason)
{
    constexpr std::array<std::string_view, 10> words{"network_lost", "interfered", "server_down",
        "signin_refused", "forbidden", "ledger_unusable", "user", "equal_failures", "early_failures",
        "first_rows"};
    return words[static_cast<std::size_t>(reason)];
}

QString sentenceFor(PauseReason reason)
{
    switch (reason) {
    case PauseReason::NetworkLost:
        return Text::tr("The network is lost. The batch waits and goes on by itself; no row is given up.");
    case PauseReason::Interfered:
        return Text::tr(
            "Something that is not the API answers in its place, such as a network's sign-in page. The "
            "batch waits and goes on by itself.");
    case PauseReason::ServerDown:
        return Text::tr(
            "The server answers every request with a fault. The batch waits and goes on by itself.");
    case PauseReason::SignInRefused:
        return Text::tr("The server does not accept the token any more.");
    case PauseReason::Forbidden:
        return Text::tr("The token may not do what is asked for.");
    case PauseReason::LedgerUnusable:
        return Text::tr("Nothing can be written down, so nothing is sent.");
    case PauseReason::EqualFailures:
    case PauseReason::EarlyFailures:
        return Text::tr(
            "Too many rows failed. No further row is sent; what was ordered is followed to its end.");
    case PauseReason::FirstRows:
        return Text::tr("Not all rows that were sent ahead are active. The others are not sent.");
    case PauseReason::User:
        break;
    }
    return Text::tr("The batch is paused.");
}

} // namespace cli
