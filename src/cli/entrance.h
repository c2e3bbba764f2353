// SPDX-FileCopyrightText: 2026 Fleetwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "cli/target.h"

#include <chrono>
#include <optional>

namespace cli {

class Interrupt;
class SignIn;

enum class Probing
{
    Yes, ///< one request sees whether the server answers and takes the token
    No ///< what follows will see
};

/** Signs in where that is needed (\a signIn may be null); or why nothing can begin. Blocks in an event loop. */
[[nodiscard]] std::optional<Refusal> enter(Target &target, SignIn *signIn,
    std::chrono::milliseconds requestTimeout, Probing probing, Interrupt &interrupt);

} // namespace cli
