// SPDX-FileCopyrightText: 2026 Fleetwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "cli/json.h"
#include "fleet/batchtotals.h"

namespace cli {

/** total, excluded and a count for each state. */
[[nodiscard]] inline Json totalsJson(const fleet::BatchTotals &totals)
{
    Json json;
    json["total"] = totals.imported;
    json["excluded"] = totals.excluded;
    for (const fleet::JobState state : fleet::allJobStates)
        json[std::string(fleet::wordFor(state))] = totals.of(state);
    return json;
}

} // namespace cli
