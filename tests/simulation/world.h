// SPDX-FileCopyrightText: 2026 Fleetwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "engine/engine.h"
#include "engine/random.h"
#include "simulation/modelserver.h"
#include "simulation/scenario.h"

#include <cstdint>
#include <functional>
#include <map>
#include <optional>
#include <queue>
#include <set>
#include <string>
#include <vector>

namespace simulation {

/** What one run came to. */
struct Verdict
{
    std::string broken; ///< the first invariant that did not hold, empty if all did
    std::uint64_t steps = 0;
    std::uint32_t crashes = 0;
    std::uint32_t posts = 0;
    std::uint32_t polls = 0;
    fleet::BatchTotals totals;
};

/**
 * Runs one engine against one model server in virtual time, with a network, a person and a power switch in
 * between, and checks the rules of the house after every single step. Everything follows from the seed.
 */
class World final
{
public:
    explicit World(const Scenario &scenario, bool verbose = false);
    Verdict run();

private:
    /** What is durable: all that survives a crash. */
    struct Record
    {
        fleet::JobState state = fleet::JobState::Queued;
        std::uint16_t attempt = 1;
        std::uint16_t intents = 0; ///< the highest attempt whose intent is written down
        bool hasOperation = false;
        Instant since{};
        bool failedOnce = false; ///< the current attempt ended in Failed
    };

    struct Happening
    {
        Instant at;
        std::uint64_t order;
        std::function<void()> what;
        bool operator>(const Happening &other) const
        {
            return at != other.at ? at > other.at : order > other.order;
        }
    };

    void at(Instant when, std::function<void()> what);
    void feed(const engine::Event &event);
    void carryOut(const engine::Effects &effects);
    void commit(const engine::Effects &effects);
    void send(const engine::Submit &submit);
    void send(const engine::Poll &poll);
    void deliver(engine::Lane lane, JobId job, std::uint64_t life, const ServerReply &reply);
    void lose(engine::Lane lane, JobId job, std::uint64_t life, engine::Outcome outcome);
    void deliverLater(
        engine::Lane lane, JobId job, std::uint64_t life, engine::Outcome outcome, Duration delay);
    void crash();
    void personActs();
    void helpToAnEnd();
    void checkStep();
    void checkEnd();
    void expect(bool holds, const char *rule, std::optional<JobId> job = {});
    [[nodiscard]] bool chaos() const { return m_now < Instant{} + m_scenario.chaos; }
    [[nodiscard]] bool offlineNow() const { return m_now < m_outageUntil; }
    [[nodiscard]] bool happens(double probability) { return chaos() && m_random.chance(probability); }
    [[nodiscard]] Duration between(Duration least, Duration most);
    [[nodiscard]] std::vector<JobId> someJobs();

    const Scenario m_scenario;
    const bool m_verbose;
    engine::Random m_random;
    ModelServer m_server;
    std::optional<engine::Engine> m_engine;
    std::vector<Record> m_ledger;
    engine::Limits m_limits;

    std::priority_queue<Happening, std::vector<Happening>, std::greater<>> m_queue;
    std::uint64_t m_order = 0;
    Instant m_now{std::chrono::seconds(1)};
    std::uint64_t m_life = 0; ///< counts crashes: replies to an earlier life are never delivered
    Instant m_outageUntil{};
    bool m_signInGood = true;
    std::optional<Instant> m_wakeAt;

    // What the checker remembers of the present life.
    std::set<std::pair<engine::Lane, JobId>> m_inFlight;
    std::uint32_t m_submits = 0, m_polls = 0;
    std::map<JobId, Instant> m_pollNotBefore;
    std::map<JobId, bool> m_operationTold; ///< an answer of this step named an operation
    Instant m_closed[2] = {};
    bool m_paused = false;
    std::optional<JobId> m_saidNo; ///< this step's answer was a definite failure of this job
    std::optional<JobId> m_replied; ///< this step's answer was readable and in progress
    Verdict m_verdict;
};

} // namespace simulation
