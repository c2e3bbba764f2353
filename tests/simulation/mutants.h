// SPDX-FileCopyrightText: 2026 Fleetwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "simulation/scenario.h"
#include "simulation/subject.h"

#include <functional>
#include <string_view>
#include <vector>

namespace simulation {

/** A client with one rule broken, and what the checker has to say to it. */
struct Mutant
{
    std::string_view name;
    std::string_view complaint; ///< how the checker's words begin
    MakeSubject makeSubject;
    Sloppiness sloppiness;
    /** Makes the trouble that the broken rule is there for more frequent. */
    std::function<void(Scenario &)> provoke = [](Scenario &) {};
};

[[nodiscard]] std::vector<Mutant> allMutants();

} // namespace simulation
