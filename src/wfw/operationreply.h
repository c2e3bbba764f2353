// SPDX-FileCopyrightText: 2026 Fleetwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "wfw/answer.h"
#include "wfw/rawreply.h"

#include <QStringList>
#include <QUrl>

namespace wfw {

/** An answer, and what is worth a line in the log about the reply it came from. */
struct Decoded
{
    Answer answer;
    QStringList notes; ///< oddities that were tolerated; never secrets, bounded, plain text
};

/** Reads the reply to POST /v2/agents in any dialect. Pure; \a origin only serves to remark on status links. */
[[nodiscard]] Decoded decodeSubmitReply(const RawReply &reply, const QUrl &origin);

/** Reads the reply to GET /v2/operations/<operationId> in any dialect. A reply about another one is Malformed. */
[[nodiscard]] Decoded decodePollReply(const RawReply &reply, const QString &operationId, const QUrl &origin);

} // namespace wfw
