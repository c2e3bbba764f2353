// SPDX-FileCopyrightText: 2026 Fleetwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "wfw/answer.h"
#include "wfw/rawreply.h"

namespace wfw {

constexpr std::chrono::milliseconds pollAfterMin{100};
constexpr std::chrono::milliseconds pollAfterMax{300'000};
constexpr std::chrono::milliseconds retryAfterMax{3'600'000};
constexpr std::chrono::milliseconds rateResetMax{900'000};

/** X-Poll-After, held between its bounds; nothing unless it is one finite number above zero. */
[[nodiscard]] std::optional<std::chrono::milliseconds> pollAfterOf(const RawReply &reply);

/** Retry-After as seconds or as a date, the latter measured against the reply's own Date; at most 1 h. */
[[nodiscard]] std::optional<std::chrono::milliseconds> retryAfterOf(const RawReply &reply);

/** X-RateLimit-*. The reset may be seconds to go, or a time in seconds or milliseconds by the server's clock. */
[[nodiscard]] RateView rateOf(const RawReply &reply);

/**
 * How long the server remembers what it was told, where the body says so: from its beginning, or, where that is not told,
 * from this reply on, to its end. Nothing where that makes no sense.
 */
[[nodiscard]] std::optional<std::chrono::milliseconds> keyLifeFrom(
    const RawReply &reply, const QString &createdAt, const QString &expiresAt);

} // namespace wfw
