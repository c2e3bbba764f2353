// SPDX-FileCopyrightText: 2026 Fleetwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "wfw/rawserver.h"

namespace testing {

/** Answers the listing with a fleet of nobody; everything else as \a rest says. */
[[nodiscard]] inline RawServer::Handler withListing(RawServer::Handler rest)
{
    return [rest = std::move(rest)](const Request &request) {
        if (request.target.startsWith("/v2/agents?"))
            return Reaction{httpReply(200, R"({"data":[],"meta":{"total":0}})"), {}, {}, {}};
        return rest(request);
    };
}

} // namespace testing
