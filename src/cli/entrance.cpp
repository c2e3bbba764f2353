// SPDX-FileCopyrightText: 2026 Fleetwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/entrance.h"

#include "cli/interrupt.h"
#include "cli/probe.h"
#include "cli/signin.h"
#include "cli/text.h"

namespace cli {

std::optional<Refusal> enter(Target &target, SignIn *signIn, std::chrono::milliseconds requestTimeout,
    Probing probing, Interrupt &interrupt)
{
    if (!interrupt.arm())
        return Refusal{
            ExitCode::Usage, Text::tr("The system has no sockets left. Close something and start again.")};
    if (signIn) {
        const auto token = signIn->firstToken(interrupt);
        if (const auto *refusal = std::get_if<Refusal>(&token))
            return *refusal;
        target.token = std::get<QByteArray>(token);
    }
    const bool needsProbe = probing == Probing::Yes && !target.sandbox;
    return needsProbe ? probe(target, requestTimeout, interrupt) : std::nullopt;
}

} // namespace cli
