// SPDX-FileCopyrightText: 2026 Fleetwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "simulation/modelserver.h"

#include <algorithm>
#include <cmath>

namespace simulation {

using engine::Outcome;

namespace {

constexpr Duration purgedAfter{std::chrono::hours(48)};
/** Its error code, as a number; operations fail for others. */
constexpr std::uint16_t refusal = 7;

} // namespace

ModelServer::ModelServer(const Scenario &scenario)
    : m_scenario(scenario)
    , m_random(scenario.seed ^ 0xABCDEF12345ULL)
    , m_refused(scenario.jobs)
    , m_tokens(scenario.budgetSize)
{
    for (JobId customer = 0; customer < scenario.jobs; ++customer)
        m_refused[customer] = m_random.chance(scenario.refuseShare);
}

void ModelServer::refill(Instant now)
{
    const auto window = m_scenario.budgetWindow;
    if (m_scenario.budget == BudgetKind::FixedWindow) {
        const auto index = now.time_since_epoch() / window;
        if (index != m_tokensAt.time_since_epoch() / window)
            m_tokens = m_scenario.budgetSize;
    } else {
        const double rate = m_scenario.budgetSize / static_cast<double>(window.count());
        const double gained = static_cast<double>((now - m_tokensAt).count()) * rate;
        m_tokens = std::min<double>(m_scenario.budgetSize, m_tokens + gained);
    }
    m_tokensAt = now;
}

engine::Budget ModelServer::budget(Instant now)
{
    if (m_scenario.budget == BudgetKind::None)
        return {};
    refill(now);
    const auto window = m_scenario.budgetWindow;
    const double perToken = static_cast<double>(window.count()) / m_scenario.budgetSize;
    engine::Budget budget;
    budget.remaining = static_cast<std::uint32_t>(m_tokens);
    double wait = 0;
    switch (m_scenario.budget) {
    case BudgetKind::None:
        break;
    case BudgetKind::FixedWindow:
        wait = static_cast<double>((window - now.time_since_epoch() % window).count());
        break;
    case BudgetKind::BucketTellsNextToken:
        wait = (1 - (m_tokens - std::floor(m_tokens))) * perToken;
        break;
    case BudgetKind::BucketTellsFull:
        wait = (m_scenario.budgetSize - m_tokens) * perToken;
        break;
    }
    budget.resetAfter = Duration(static_cast<std::int64_t>(std::ceil(wait)));
    return budget;
}

std::optional<ServerReply> ModelServer::postArrives(const Key &key, std::uint32_t bytes, Instant now)
{
    if (m_scenario.budget != BudgetKind::None) {
        refill(now);
        if (m_tokens < 1) {
            ServerReply reply;
            reply.outcome = Outcome::Throttled;
            reply.budget = budget(now);
            reply.retryAfter = reply.budget.resetAfter;
            return reply;
        }
        m_tokens -= 1;
    }
    if (const Operation *operation = find(key, now)) {
        if (operation->bytes != bytes)
            m_complaint = "a key used for two different bodies";
        ServerReply reply = describe(*operation, now);
        reply.budget = budget(now);
        return reply;
    }
    if (m_refused[key.first]) {
        ServerReply reply;
        reply.outcome = Outcome::Refused;
        reply.cause = refusal;
        reply.budget = budget(now);
        return reply;
    }
    if (++m_atWork[key] > 1)
        m_complaint = "two overlapping POSTs of one key";
    return std::nullopt;
}

ServerReply ModelServer::postCommits(const Key &key, std::uint32_t bytes, Instant now)
{
    --m_atWork[key];
    const Duration spread = m_scenario.operationMax - m_scenario.operationMin;
    Duration length = m_scenario.operationMin
        + Duration(static_cast<std::int64_t>(m_random.fraction() * static_cast<double>(spread.count())));
    if (m_random.chance(m_scenario.stuckShare))
        length = std::chrono::hours(1);
    const Operation operation{now, now + length, m_random.chance(m_scenario.failShare), bytes,
        static_cast<std::uint16_t>(1 + m_random.below(2))};
    m_byKey.insert_or_assign(key, m_operations.size());
    m_operations.emplace_back(key, operation);
    ServerReply reply = describe(operation, now);
    reply.budget = budget(now);
    return reply;
}

ServerReply ModelServer::poll(const Key &key, Instant now)
{
    const Operation *operation = find(key, now);
    if (!operation) {
        ServerReply reply;
        reply.outcome = Outcome::NotFound;
        return reply;
    }
    return describe(*operation, now);
}

const ModelServer::Operation *ModelServer::find(const Key &key, Instant now) const
{
    const auto found = m_byKey.find(key);
    if (found == m_byKey.end() || now - m_operations[found->second].second.createdAt >= purgedAfter)
        return nullptr;
    return &m_operations[found->second].second;
}

ServerReply ModelServer::describe(const Operation &operation, Instant now) const
{
    ServerReply reply;
    if (now >= operation.endsAt) {
        reply.outcome = operation.fails ? Outcome::OperationFailed : Outcome::Completed;
        reply.cause = operation.fails ? operation.cause : std::uint16_t{0};
        return reply;
    }
    reply.outcome = Outcome::InProgress;
    const double share = static_cast<double>((now - operation.createdAt).count())
        / static_cast<double>((operation.endsAt - operation.createdAt).count());
    if (!m_scenario.headersMissing)
        reply.pollAfter = Duration(share < 0.02 ? 10000 : 5000);
    if (!m_scenario.percentMissing) {
        const double wobble = 0.97 + 0.06 * m_random.fraction();
        reply.percent = static_cast<std::uint8_t>(std::clamp(share * 100 * wobble, 0.0, 99.0));
    }
    return reply;
}

} // namespace simulation
