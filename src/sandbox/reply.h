// SPDX-FileCopyrightText: 2026 Fleetwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "sandbox/accounts.h"
#include "sandbox/fault.h"
#include "sandbox/httpmessage.h"

#include <functional>

namespace sandbox {

/** An answer with what the log wants to know about it. */
struct Reply
{
    HttpResponse http;
    QByteArray operationId;
    QByteArray agentId; ///< of an agent that this request started
    QByteArray replay; ///< status of the operation that a used key brought back
    double pollAfter = -1; ///< wall seconds the client must wait before it polls; negative: no matter
    bool ended = false; ///< the operation is in its last state
    bool doubled = false; ///< this request started a second living agent for one customer
};

/** One request on its way through an endpoint. */
struct Call
{
    const HttpRequest &request;
    Identity identity;
    QByteArray pathId; ///< the last part of the path, where the route has one
};

/**
 * The second half of an endpoint's work, done after the latency: the first half (a key's lookup) is done when the
 * request arrives. That gap is the published server's, and what makes overlapping requests dangerous.
 */
using SecondHalf = std::function<Reply()>;

/** What the first half leads to. */
struct Begun
{
    SecondHalf finish;
    Fault fault = Fault::None; ///< one that a rule asks for
};

} // namespace sandbox
