// SPDX-FileCopyrightText: 2026 Fleetwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "wfw/answer.h"
#include "wfw/errorbody.h"

namespace wfw {

/** What a request was for: a few statuses mean different things to different requests. */
enum class Purpose
{
    Submit,
    Poll,
    List,
    SignIn
};

/** What the body of a reply turned out to be. */
enum class BodyKind
{
    None, ///< empty
    Api, ///< a JSON object
    Page, ///< markup, as portals and proxies send it
    Other, ///< plain text, binary data, another kind of JSON
};

/**
 * The verdict on a reply that is no success, from its status and what the body said. A definite refusal takes
 * the API's own word: a proxy's page with a 4xx status says nothing about the customer that was submitted.
 */
[[nodiscard]] Verdict verdictForStatus(int status, Purpose purpose, BodyKind kind, const ErrorBody &error);

} // namespace wfw
