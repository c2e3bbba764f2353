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
    const char *code;
    Cause cause;
};

/** In plain form: fleet::sameCode() sees past case and underscores. */
constexpr auto causes = std::to_array<CodedCause>({
    // What the server says.
    {"scout_crawl_failed", crawlFailed},
    {"crawl_failed", crawlFailed},
    {"site_unreachable", crawlFailed},
    {"invalid_url", invalidUrl},
    {"template_not_found", templateNotFound},
    {"voice_not_found", voiceNotFound},
    {"invalid_request", invalidRequest},
    {"validation_error", invalidRequest},
    {"validation_failed", invalidRequest},
    {"classification_failed", classificationFailed},
    {"idempotency_conflict", conflict},
    {"idempotency_key_reused", conflict},
    {"idempotency_key_mismatch", conflict},
    {"rate_limit_exceeded", rateLimit},
    {"insufficient_scopes", scopes},
    {"forbidden", scopes},
    {"unauthorized", signIn},
    {"invalid_token", signIn},
    {"token_expired", signIn},
    {"invalid_client", signIn},
    {"operation_not_found", operationGone},
    {"operation_failed", operationFailed},
    {"provisioning_failed", operationFailed},
    {"internal_error", serverFault},
    {"internal_server_error", serverFault},
    {"server_error", serverFault},
    {"service_unavailable", serverFault},
    {"temporarily_unavailable", serverFault},
    // What we say where no answer or an unusable one came.
    {"overdue", overdue},
    {"fate_unknown", fateLost},
    {"operation_gone", operationGone},
    {"network_lost", networkLost},
    {"not_connected", unreachable},
    {"connection_refused", unreachable},
    {"host_not_found", hostNotFound},
    {"deadline_exceeded", deadline},
    {"tls_failed", tlsFailed},
    {"proxy_failed", proxy},
    {"proxy_sign_in", proxy},
    {"network_sign_in", notTheApi},
    {"not_json", notTheApi},
    {"unexpected_status", notTheApi},
    {"redirected", notTheApi},
    {"truncated_reply", cutReply},
    {"empty_reply", cutReply},
    {"broken_json", breach},
    {"reply_too_large", breach},
    {"contract_breach", breach},
    {"missing_status", breach},
    {"missing_operation_id", breach},
    {"invalid_operation_id", breach},
    {"other_operation", breach},
    {"missing_agent_id", breach},
    {"missing_agents", breach},
    {"duplicate_operation", breach},
    {"unusable_token", signIn},
    {"unusable_key", unusableKey},
    {"no_origin", unreachable},
    {"sign_in_refused", signIn},
    {"sign_in_expired", signIn},
    {"too_many_requests", rateLimit},
});

} // namespace

const Cause *causeOfCode(QStringView code)
{
    for (const CodedCause &entry : causes) {
        if (fleet::sameCode(code, QString::fromLatin1(entry.code)))
            return &entry.cause;
    }
    return nullptr;
}

} // namespace report
