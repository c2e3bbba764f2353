// SPDX-FileCopyrightText: 2026 Fleetwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "runner/wiretranslation.h"

#include <algorithm>

namespace runner {

using engine::Outcome;
using fleet::Failure;
using wfw::Verdict;

namespace {

Outcome outcomeFrom(Verdict verdict)
{
    switch (verdict) {
    case Verdict::InProgress:
        return Outcome::InProgress;
    case Verdict::Completed:
        return Outcome::Completed;
    case Verdict::OperationFailed:
        return Outcome::OperationFailed;
    case Verdict::Refused:
        return Outcome::Refused;
    case Verdict::Throttled:
        return Outcome::Throttled;
    case Verdict::ServerFault:
        return Outcome::ServerFault;
    case Verdict::Lost:
        return Outcome::Lost;
    case Verdict::NotSent:
        return Outcome::NotSent;
    case Verdict::Interfered:
        return Outcome::Interfered;
    case Verdict::Malformed:
        return Outcome::Malformed;
    case Verdict::NotFound:
        return Outcome::NotFound;
    case Verdict::SignInExpired:
        return Outcome::SignInExpired;
    case Verdict::Forbidden:
        return Outcome::Forbidden;
    }
    return Outcome::Malformed;
}

Failure::Kind kindOf(const wfw::Answer &answer)
{
    switch (answer.verdict) {
    case Verdict::OperationFailed:
        return Failure::Kind::Operation;
    case Verdict::Throttled:
        return Failure::Kind::RateLimit;
    case Verdict::ServerFault:
        return Failure::Kind::Server;
    case Verdict::NotFound:
        return Failure::Kind::Expired;
    case Verdict::Malformed:
        return Failure::Kind::Protocol;
    case Verdict::SignInExpired:
    case Verdict::Forbidden:
        return Failure::Kind::Auth;
    case Verdict::Lost:
    case Verdict::NotSent:
    case Verdict::Interfered:
        return Failure::Kind::Network;
    default:
        break;
    }
    const auto isAbout = [&](QStringView code) { return fleet::sameCode(answer.code, code); };
    return isAbout(u"template_not_found") || isAbout(u"voice_not_found") ? Failure::Kind::Template
                                                                         : Failure::Kind::Input;
}

/** Equal for codes that mean the same (fleet::sameCode), never 0 for a code that is there. FNV-1a, folded. */
std::uint16_t causeFrom(QStringView code)
{
    std::uint32_t hash = 2166136261U;
    bool isEmpty = true;
    for (const QChar letter : code) {
        if (letter == u'_')
            continue;
        isEmpty = false;
        hash = (hash ^ letter.toCaseFolded().unicode()) * 16777619U;
    }
    const auto folded = static_cast<std::uint16_t>((hash >> 16U) ^ (hash & 0xFFFFU));
    return isEmpty ? std::uint16_t{0} : std::max(folded, std::uint16_t{1});
}

} // namespace

engine::Answered eventFrom(engine::Lane lane, engine::JobId job, const wfw::Answer &answer)
{
    engine::Answered event;
    event.lane = lane;
    event.job = job;
    event.outcome = outcomeFrom(answer.verdict);
    event.pollAfter = answer.pollAfter;
    event.retryAfter = answer.retryAfter;
    event.cause = causeFrom(answer.code);
    if (answer.operation.percent)
        event.percent = static_cast<std::uint8_t>(std::clamp(*answer.operation.percent, 0, 100));
    if (answer.rate.remaining)
        event.budget.remaining = static_cast<std::uint32_t>(std::max(0, *answer.rate.remaining));
    event.budget.resetAfter = answer.rate.resetAfter;
    return event;
}

std::uint16_t attemptFrom(int attempt)
{
    return static_cast<std::uint16_t>(std::clamp(attempt, 1, 65535));
}

engine::Duration horizonFrom(std::optional<std::chrono::milliseconds> keyLife)
{
    using namespace std::chrono_literals;
    if (!keyLife)
        return 24h;
    const engine::Duration life = std::min<engine::Duration>(*keyLife, 48h);
    return life - life / 48; // one of the usual 48 hours is for clocks that differ
}

engine::Limits limitsFrom(const RunLimits &limits, const fleet::Batch &batch)
{
    engine::Limits out = limitsFrom(limits);
    out.quietPeriod = std::max(limits.requestTimeout, batch.requestTimeout);
    out.repeatHorizon = horizonFrom(batch.keyLife);
    return out;
}

engine::Limits limitsFrom(const RunLimits &limits)
{
    engine::Limits out;
    out.submitsInFlightMax = static_cast<std::uint32_t>(std::max(1, limits.submitsInFlightMax));
    out.pollsInFlightMax = static_cast<std::uint32_t>(std::max(1, limits.pollsInFlightMax));
    out.pollDelay = limits.pollDelay;
    out.pollDelayMax = std::max(limits.pollDelay, limits.pollDelayMax);
    out.operationTimeout = limits.operationTimeout;
    out.quietPeriod = limits.requestTimeout;
    const auto count = [](int value) { return static_cast<std::uint32_t>(std::max(0, value)); };
    const fleet::Caution caution = limits.caution.value_or(fleet::Caution());
    out.equalFailuresMax = count(caution.equalFailuresMax);
    out.earlyRows = count(caution.earlyRows);
    out.earlyFailedPercentMax = count(caution.earlyFailedPercentMax);
    out.canaryRows = count(caution.canaryRows);
    return out;
}

Failure failureFrom(engine::Lane lane, fleet::JobState state, const wfw::Answer &answer, const QDateTime &at)
{
    Failure failure;
    failure.kind = kindOf(answer);
    if (answer.verdict == Verdict::OperationFailed)
        failure.stage = Failure::Stage::Operation;
    else
        failure.stage = lane == engine::Lane::Submit ? Failure::Stage::Submit : Failure::Stage::Watch;
    failure.code = answer.code;
    failure.message = answer.message;
    failure.httpStatus = answer.httpStatus;
    failure.at = at;
    // Unknown is never retried blindly; of definite failures the server's word counts, else what failed on
    // its side may work another time, while what it refused will be refused again.
    failure.retryable = state == fleet::JobState::Failed
        && answer.retryable.value_or(answer.verdict == Verdict::OperationFailed);
    return failure;
}

} // namespace runner
