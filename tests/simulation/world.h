// SPDX-FileCopyrightText: 2026 Fleetwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "engine/random.h"
#include "simulation/checker.h"
#include "simulation/modelledger.h"
#include "simulation/modelserver.h"
#include "simulation/scenario.h"
#include "simulation/subject.h"

#include <cstdint>
#include <functional>
#include <memory>
#include <optional>
#include <queue>
#include <string>
#include <vector>

namespace simulation {

/** What one run came to. */
struct Verdict
{
    std::string broken; ///< the first rule that did not hold, empty if all did
    std::uint64_t steps = 0;
    std::uint32_t crashes = 0;
    std::uint32_t sleeps = 0;
    std::uint32_t posts = 0;
    std::uint32_t postsSpoilt = 0; ///< of those, the ones that network or server kept from a usable answer
    Duration time{}; ///< from the start to the end of the batch
    std::uint32_t polls = 0;
    std::uint32_t attempts = 0; ///< lives of a job: one, and one more for every retry
    fleet::BatchTotals totals;
};

/**
 * Runs one engine against one model server in virtual time, with a network, a disk, a person and a power switch in
 * between, and has a Checker look on after every single step. Everything follows from the seed.
 */
class World final
{
public:
    explicit World(const Scenario &scenario, bool verbose = false);
    /** A world whose engine, or the program around it, breaks a rule. */
    World(const Scenario &scenario, MakeSubject makeSubject, const Sloppiness &sloppiness);

    Verdict run();

private:
    /** Whose doing a happening is: the client's wait while its machine sleeps. */
    enum class Side
    {
        Client,
        Server
    };

    struct Happening
    {
        Instant at;
        std::uint64_t order;
        Side side;
        std::function<void()> what;
        bool operator>(const Happening &other) const
        {
            return at != other.at ? at > other.at : order > other.order;
        }
    };

    // The loop
    void at(Instant when, Side side, std::function<void()> what);
    /** As above, but dropped when the program dies before. */
    void inThisLife(Instant when, std::function<void()> what);
    void happen();
    [[nodiscard]] bool isOver() const;
    [[nodiscard]] bool chaos() const { return m_now < Instant{} + m_scenario.chaos; }
    [[nodiscard]] bool happens(double probability) { return chaos() && m_random.chance(probability); }
    [[nodiscard]] Duration between(Duration least, Duration most);

    // The program around the engine (worldprogram.cpp)
    void start(engine::Engine engine);
    void feed(const engine::Event &event);
    void carryOut(const engine::Effects &effects);
    void write(const engine::Effects &effects);
    void commitLater(Duration delay);
    void commitGroup();
    void groupCommitted();
    void commit();
    bool carryOut(const engine::Effect &effect);
    void crash();

    // People and machines (world.cpp)
    void personActs();
    void resume();
    void sleep();
    void helpToAnEnd();
    [[nodiscard]] std::vector<JobId> someJobs();

    // The network (worldnetwork.cpp)
    void send(const engine::Submit &submit);
    void send(const engine::Poll &poll);
    void deliver(engine::Lane lane, JobId job, const ServerReply &reply);
    /** The reply arrives at \a when, in this life, if the client still waits for it then. */
    void deliverAt(Instant when, engine::Lane lane, JobId job, const ServerReply &reply);
    void lose(engine::Lane lane, JobId job, engine::Outcome outcome);
    [[nodiscard]] std::optional<engine::Outcome> troubleOnTheWay(engine::Lane lane);
    [[nodiscard]] bool offlineNow() const { return m_now < m_outageUntil; }

    void say(const char *what, std::optional<JobId> job = {}, std::optional<unsigned> more = {}) const;

    const Scenario m_scenario;
    const MakeSubject m_makeSubject;
    const Sloppiness m_sloppiness;
    const bool m_verbose;
    engine::Random m_random;
    ModelServer m_server;
    ModelLedger m_ledger;
    Checker m_checker;
    std::unique_ptr<Subject> m_engine;
    engine::Limits m_limits;
    std::vector<std::uint32_t>
        m_rows; ///< what the list says of each customer now: changes when somebody edits

    std::priority_queue<Happening, std::vector<Happening>, std::greater<>> m_queue;
    std::uint64_t m_order = 0;
    Instant m_now{std::chrono::seconds(1)};
    Instant m_asleepUntil{};
    std::uint64_t m_life = 0; ///< counts crashes: replies to an earlier life are never delivered
    Instant m_outageUntil{};
    bool m_signInGood = true;
    std::optional<Instant> m_wakeAt;
    bool m_commitDue = false;
    bool m_isCommitting = false; ///< the disk is at work on a group
    std::uint64_t m_recorded = 0; ///< in this life
    std::uint64_t m_recordedAtCommit = 0; ///< when the last group was begun
    Verdict m_verdict;
};

} // namespace simulation
