// SPDX-FileCopyrightText: 2026 Fleetwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "cli/target.h"

#include <chrono>
#include <optional>

namespace cli {

class Interrupt;

/**
 * Asks the server for one agent before anything is ordered: can it be reached, and does it accept the token? Nothing
 * is returned where a run may begin; any answer but a refused sign-in will do, for the run copes with the others.
 * Blocks in an event loop.
 */
[[nodiscard]] std::optional<Refusal> probe(
    const Target &target, std::chrono::milliseconds requestTimeout, Interrupt &interrupt);

} // namespace cli
