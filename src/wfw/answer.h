// SPDX-FileCopyrightText: 2026 Fleetwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "fleet/operation.h"

#include <QByteArray>
#include <QMetaType>
#include <QString>

#include <chrono>
#include <optional>

namespace wfw {

/** What one request came to, independent of dialect. engine::Outcome describes the consequences of each. */
enum class Verdict
{
    InProgress,
    Completed, ///< with an agent id; without one it is Malformed
    OperationFailed,
    Refused, ///< a definite 4xx
    Throttled, ///< 429
    ServerFault, ///< 500, 501, 503, 505…, 408, 409, 425: the request's handler has ended
    Lost, ///< deadline, connection lost, cut body, 502, 504, 52x: the server may have acted or still be acting
    NotSent, ///< name lookup, refused connection, TLS: the server has seen nothing
    Interfered, ///< HTML or another answer that is not the API's, 3xx, 407, 511
    Malformed, ///< the API's own JSON breaks its contract
    NotFound, ///< 404 to a poll
    SignInExpired, ///< 401
    Forbidden, ///< 403 or insufficient_scopes
};

/** The scope's budget as the reply's headers told it. */
struct RateView
{
    std::optional<int> limit;
    std::optional<int> remaining;
    std::optional<std::chrono::milliseconds> resetAfter; ///< corrected for clock skew, 0 to 15 min

    bool operator==(const RateView &) const = default;
};

/**
 * The codes that are ours, where the server gave none:
 * - Lost: network_lost, deadline_exceeded, truncated_reply, empty_reply, http_<status>
 * - NotSent: connection_refused, host_not_found, tls_failed, proxy_failed, not_connected, no_origin
 * - Interfered: not_json, redirected, proxy_sign_in, network_sign_in, http_<status>
 * - Malformed: broken_json, empty_reply, reply_too_large, unexpected_status, missing_status, missing_operation_id,
 *   invalid_operation_id, other_operation, missing_agent_id, missing_agents, unusable_key, http_<status>
 * - OperationFailed: operation_failed
 * - of a sign-in: unusable_account (Refused), missing_token, unusable_token, unknown_token_type (Malformed)
 * - SignInExpired: unusable_token; it and every other verdict on a status: http_<status>
 */

/** One decoded reply. A value; everything in it is bounded in size and plain text. */
struct Answer
{
    Verdict verdict = Verdict::Lost;
    int httpStatus = 0; ///< 0: none was received
    QString code; ///< the server's error code, or one of ours, below; empty for InProgress and Completed
    QString message; ///< the server's error message, or the transport's
    std::optional<bool> retryable; ///< the server's word, where it gave one
    std::optional<std::chrono::milliseconds> pollAfter; ///< X-Poll-After, clamped to 0.1–300 s
    std::optional<std::chrono::milliseconds> retryAfter; ///< the longer of header and body, at most 1 h
    std::optional<std::chrono::milliseconds> keyLife; ///< of an order: how long its key is remembered
    RateView rate;
    QByteArray
        excerpt; ///< how the body begins, where it is neither in progress nor completed; without our token
    fleet::Operation operation; ///< valid for InProgress, Completed and OperationFailed

    bool operator==(const Answer &) const = default;
};

} // namespace wfw

Q_DECLARE_METATYPE(wfw::Answer)
