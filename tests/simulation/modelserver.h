// SPDX-FileCopyrightText: 2026 Fleetwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "engine/events.h"
#include "engine/random.h"
#include "simulation/scenario.h"

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace simulation {

using engine::JobId;

/** One attempt's idempotency key: customer and generation. */
using Key = std::pair<JobId, std::uint16_t>;

/** What the server answers, before the network has had its way with it. */
struct ServerReply
{
    engine::Outcome outcome = engine::Outcome::Lost;
    std::optional<Duration> pollAfter;
    std::optional<Duration> retryAfter;
    std::optional<std::uint8_t> percent;
    std::uint16_t cause = 0; ///< of a failure
    engine::Budget budget;
};

/**
 * The server of the handle article in virtual time: it looks a key up, and inserts the operation only later,
 * without a unique index; the body is not compared, and after two days the key is forgotten. Two overlapping POSTs of one key therefore make two agents, which the checker sees.
 */
class ModelServer final
{
public:
    explicit ModelServer(const Scenario &scenario);

    /** Budget check and key lookup, when a POST arrives. A reply: nothing will be inserted. */
    [[nodiscard]] std::optional<ServerReply> postArrives(const Key &key, std::uint32_t bytes, Instant now);
    /** The end of a POST that postArrives() let through. */
    [[nodiscard]] ServerReply postCommits(const Key &key, std::uint32_t bytes, Instant now);
    [[nodiscard]] ServerReply poll(const Key &key, Instant now);

    [[nodiscard]] engine::Budget budget(Instant now);

    struct Operation
    {
        Instant createdAt;
        Instant endsAt;
        bool fails = false;
        std::uint32_t bytes = 0; ///< the body it was ordered with
        std::uint16_t cause = 0; ///< of its failure
    };
    /** Every operation ever made for this customer, over all its keys. */
    [[nodiscard]] const std::vector<std::pair<Key, Operation>> &operations() const { return m_operations; }
    [[nodiscard]] bool refuses(JobId customer) const { return m_refused[customer]; }
    /** Nothing once it is purged: keys and operations are forgotten together, after two days. */
    [[nodiscard]] const Operation *find(const Key &key, Instant now) const;
    /** The first rule of the server's that was broken, empty if none. */
    [[nodiscard]] const std::string &complaint() const { return m_complaint; }

private:
    [[nodiscard]] ServerReply describe(const Operation &operation, Instant now) const;
    void refill(Instant now);

    const Scenario &m_scenario;
    mutable engine::Random m_random;
    std::vector<std::pair<Key, Operation>> m_operations;
    std::map<Key, std::size_t> m_byKey;
    std::map<Key, int> m_atWork; ///< POSTs between lookup and insert
    std::vector<bool> m_refused;
    double m_tokens = 0;
    Instant m_tokensAt{};
    std::string m_complaint;
};

} // namespace simulation
