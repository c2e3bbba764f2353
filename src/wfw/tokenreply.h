// SPDX-FileCopyrightText: 2026 Fleetwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "wfw/answer.h"
#include "wfw/rawreply.h"

#include <QByteArray>

namespace wfw {

/** What POST /v2/auth/token came to. */
struct TokenReply
{
    Answer answer; ///< Completed when there is a token; Refused when the client id or secret is not accepted
    QByteArray token; ///< never logged
    std::chrono::seconds expiresIn{0};
};

/** An hour where the server does not say, as its guide does; held between a second and a day. */
[[nodiscard]] TokenReply decodeTokenReply(const RawReply &reply);

} // namespace wfw
