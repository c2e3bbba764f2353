// SPDX-FileCopyrightText: 2026 Fleetwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "engine/events.h"
#include "engine/time.h"

#include <cstdint>
#include <optional>
#include <vector>

namespace bench {

using engine::Duration;
using engine::Instant;

/** The workload every client is measured on: drawn once, the same for all of them. */
struct Workload
{
    struct Agent
    {
        Duration post; ///< from sending the POST to its 202
        Duration operation; ///< from the 202 to the end
        Duration get; ///< of each poll
        bool stuck = false;
    };
    std::vector<Agent> agents;
    Duration pollAfterPending{10000}; ///< X-Poll-After of the 202
    Duration pollAfterRunning{5000};
    Duration giveUp{180000}; ///< after this an operation counts as overdue
    std::uint32_t slots = 5;
    std::uint32_t pollSlots = 20;
    bool budget = false; ///< 60 creates a minute, bucket of 10
    std::uint64_t seed = 1;

    /** POST 0.2–6 s, operation 60–120 s, GET 50–150 ms. */
    [[nodiscard]] static Workload draw(
        std::uint32_t count, std::uint64_t seed, double stuckShare, bool budget);
};

/** The server's write budget: a bucket of 10 that gains one a second. Reset tells when the next token comes. */
class Bucket final
{
public:
    /** Takes one token; false: a 429. */
    bool take(Instant now);
    [[nodiscard]] engine::Budget tell(Instant now);

private:
    void refill(Instant now);
    double m_tokens = 10;
    Instant m_at{};
};

/** What the server knows of one agent, and what it answers to a poll. */
struct ServerJob
{
    Instant accepted{};
    Instant ends{}; ///< far away for stuck ones
    Instant mayPoll{}; ///< by X-Poll-After
    bool known = false; ///< the client has seen its end
};

/** Percent as a server reports it: whole steps, up to 3 % off the straight line. */
[[nodiscard]] std::uint8_t percentAt(const ServerJob &job, Instant now, double wobble);

/** What one client reached. */
struct Result
{
    double makespan = 0; ///< seconds until every end was known
    double firstResult = 0;
    double pollsPerOperation = 0;
    std::uint64_t earlyPolls = 0;
    std::uint64_t throttled = 0;
    std::uint64_t posts = 0;
    std::uint64_t lost = 0; ///< rows the client gave up although the server would have served them
    double lagMean = 0, lagP95 = 0, lagMax = 0; ///< seconds from an end to its detection
    double cpuSeconds = 0;
    double bytesPerJob = 0;
};

/** Fills in the lag figures; \a lags in milliseconds, sorted here. */
void summariseLags(std::vector<std::int64_t> &lags, Result &result);

/** The makespan no client can beat: list scheduling on the slots (and the budget), every end known at once. */
[[nodiscard]] double lowerBound(const Workload &workload);

[[nodiscard]] Result runEngine(const Workload &workload);
/** The published two-phase script: submit everything, then poll 20 at a time, 2 s * 1.5 up to 15 s, 3 min. */
[[nodiscard]] Result runScript(const Workload &workload);

} // namespace bench
