// SPDX-FileCopyrightText: 2026 Fleetwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "cli/exitcode.h"
#include "fleet/batch.h"
#include "wfw/tokenclient.h"

#include <QByteArray>
#include <QString>
#include <QUrl>

#include <memory>
#include <optional>
#include <variant>

namespace sandbox {
class EmbeddedSandbox;
}

namespace cli {

struct ApiOptions;
struct Surroundings;

/** The server that is spoken to. */
struct Target
{
    QUrl origin;
    QByteArray token; ///< empty where the account has to sign in first
    std::optional<wfw::ServiceAccount> account;
    QString environment; ///< "Sandbox", or the host
    std::shared_ptr<sandbox::EmbeddedSandbox>
        sandbox; ///< runs as long as this lives; empty for a real server
};

/** Whose account it is, as wfw::tenantFor() says it. */
[[nodiscard]] QString tenantOf(const Target &target);

/** Why a command ends before it has begun. */
struct Refusal
{
    ExitCode code = ExitCode::Usage;
    QString sentence; ///< for people
};

/**
 * The server of a batch: its own address, unless command line or environment name another, which is refused, for what was
 * ordered at one server cannot be followed at another.
 */
[[nodiscard]] std::variant<Target, Refusal> findTargetOf(
    const fleet::Batch &batch, const ApiOptions &options, const Surroundings &surroundings);

/** Finds address and token, or starts the sandbox. Blocks while the token is read from standard input. */
[[nodiscard]] std::variant<Target, Refusal> findTarget(
    const ApiOptions &options, const Surroundings &surroundings);

} // namespace cli
