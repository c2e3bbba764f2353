// SPDX-FileCopyrightText: 2026 Fleetwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "wfw/rawreply.h"
#include "wfw/statusverdict.h"

namespace wfw {

/** A reply with its envelope off. */
struct OpenedReply
{
    Answer answer; ///< status, headers' facts and the server's words; its verdict holds when document is null
    Json document; ///< the JSON of a 200 or 202; null for all else
};

/** Everything that does not depend on what was asked for: transport, length, status, content, error body. */
[[nodiscard]] OpenedReply openReply(const RawReply &reply, Purpose purpose);

} // namespace wfw
