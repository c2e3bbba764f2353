// SPDX-FileCopyrightText: 2026 Fleetwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "report/causes.h"

#include "report/causetexts.h"

#include <array>

namespace report {

namespace {

using namespace causetexts;

struct CodedCause
{
    QStringView code;
    Cause cause;
};

/** In plain form: fleet::sameCode() sees past case and underscores. */
constexpr auto causes = std::to_array<CodedCause>({
    // What the server says.
    {u"scout_crawl_failed", crawlFailed},
    {u"crawl_failed", crawlFailed},
    {u"site_unreachable", crawlFailed},
    {u"invalid_url", invalidUrl},
    {u"template_not_found", templateNotFound},
    {u"voice_not_found", voiceNotFound},
    {u"invalid_request", invalidRequest},
    {u"validation_error", invalidRequest},
    {u"validation_failed", invalidRequest},
    {u"classification_failed", classificationFailed},
    {u"idempotency_conflict", conflict},
    {u"idempotency_key_reused", conflict},
    {u"idempotency_key_mismatch", conflict},
    {u"rate_limit_exceeded", rateLimit},
    {u"insufficient_scopes", scopes},
    {u"forbidden", scopes},
    {u"unauthorized", signIn},
    {u"invalid_token", signIn},
    {u"token_expired", signIn},
    {u"invalid_client", signIn},
    {u"operation_not_found", operationGone},
    {u"operation_failed", operationFailed},
    {u"provisioning_failed", operationFailed},
    {u"internal_error", serverFault},
    {u"internal_server_error", serverFault},
    {u"server_error", serverFault},
    {u"service_unavailable", serverFault},
    {u"temporarily_unavailable", serverFault},
    // What we say where no answer or an unusable one came.
    {u"overdue", overdue},
    {u"fate_unknown", fateLost},
    {u"operation_gone", operationGone},
    {u"network_lost", networkLost},
    {u"not_connected", unreachable},
    {u"connection_refused", unreachable},
    {u"host_not_found", hostNotFound},
    {u"deadline_exceeded", deadline},
    {u"tls_failed", tlsFailed},
    {u"proxy_failed", proxy},
    {u"proxy_sign_in", proxy},
    {u"network_sign_in", notTheApi},
    {u"not_json", notTheApi},
    {u"unexpected_status", notTheApi},
    {u"redirected", notTheApi},
    {u"truncated_reply", cutReply},
    {u"empty_reply", cutReply},
    {u"broken_json", breach},
    {u"reply_too_large", breach},
    {u"contract_breach", breach},
    {u"missing_status", breach},
    {u"missing_operation_id", breach},
    {u"invalid_operation_id", breach},
    {u"other_operation", breach},
    {u"missing_agent_id", breach},
    {u"missing_agents", breach},
    {u"duplicate_operation", breach},
    {u"unusable_token", signIn},
    {u"unusable_key", unusableKey},
    {u"no_origin", unreachable},
    {u"sign_in_refused", signIn},
    {u"sign_in_expired", signIn},
    {u"too_many_requests", rateLimit},
});

} // namespace

const Cause *causeOfCode(QStringView code)
{
    for (const CodedCause &entry : causes) {
        if (fleet::sameCode(code, entry.code))
            return &entry.cause;
    }
    return nullptr;
}

} // namespace report
