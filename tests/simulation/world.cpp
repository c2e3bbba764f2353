// SPDX-FileCopyrightText: 2026 Fleetwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "simulation/world.h"

#include <algorithm>
#include <cstdio>

namespace simulation {

using fleet::JobState;

namespace {

constexpr std::uint64_t stepsMax = 200000;

std::unique_ptr<Subject> soundSubject(engine::Engine engine)
{
    return std::make_unique<Subject>(std::move(engine));
}

} // namespace

World::World(const Scenario &scenario, bool verbose)
    : m_scenario(scenario)
    , m_makeSubject(soundSubject)
    , m_verbose(verbose)
    , m_random(scenario.seed)
    , m_server(m_scenario)
    , m_ledger(scenario.jobs)
    , m_checker(m_scenario, m_ledger, m_server)
    , m_limits(scenario.limits)
    , m_rows(scenario.jobs)
{
}

World::World(const Scenario &scenario, MakeSubject makeSubject, const Sloppiness &sloppiness)
    : m_scenario(scenario)
    , m_makeSubject(std::move(makeSubject))
    , m_sloppiness(sloppiness)
    , m_verbose(false)
    , m_random(scenario.seed)
    , m_server(m_scenario)
    , m_ledger(scenario.jobs)
    , m_checker(m_scenario, m_ledger, m_server)
    , m_limits(scenario.limits)
    , m_rows(scenario.jobs)
{
}

Verdict World::run()
{
    start(engine::Engine(m_scenario.jobs, excludedRows, m_limits, m_scenario.seed));
    while (m_checker.broken().empty() && !isOver()) {
        m_checker.expect(++m_verdict.steps < stepsMax, "the batch does not come to an end", m_now);
        if (m_queue.empty()) {
            m_now = std::max({m_now, Instant{} + m_scenario.chaos, m_asleepUntil});
            helpToAnEnd();
            m_checker.expect(
                !m_queue.empty() || isOver(), "nothing is due and yet the batch has not ended", m_now);
        } else {
            happen();
        }
    }
    if (m_engine) {
        if (m_checker.broken().empty())
            m_checker.atEnd(*m_engine, m_now);
        m_verdict.totals = m_engine->totals();
    }
    m_verdict.broken = m_checker.broken();
    m_verdict.time = m_now - Instant(std::chrono::seconds(1));
    return m_verdict;
}

bool World::isOver() const
{
    if (!m_engine || !m_engine->totals().allEnded() || m_ledger.hasPending() || m_now < m_asleepUntil)
        return false;
    for (JobId job = 0; job < m_scenario.jobs; ++job) {
        if (m_engine->state(job) == JobState::Unknown && !m_checker.isPastFindingOut(job, m_now))
            return false;
    }
    return m_queue.empty() || !chaos();
}

void World::happen()
{
    const Happening next = m_queue.top();
    m_queue.pop();
    m_now = std::max(m_now, next.at);
    if (next.side == Side::Client && m_now < m_asleepUntil)
        return at(m_asleepUntil, next.side, next.what);
    next.what();
    if (m_engine)
        m_checker.afterStep(*m_engine, m_now);
    if (m_now < m_asleepUntil)
        return;
    if (happens(m_scenario.userAction))
        personActs();
    if (happens(m_scenario.edit))
        ++m_rows[m_random.below(m_rows.size())];
    if (happens(m_scenario.sleep))
        sleep();
    if (happens(m_scenario.outage / 60))
        m_outageUntil = m_now + between(Duration(1000), Duration(300000));
    if (!chaos() && m_verdict.steps % 16 == 0)
        helpToAnEnd();
}

void World::at(Instant when, Side side, std::function<void()> what)
{
    m_queue.push({when, m_order++, side, std::move(what)});
}

void World::inThisLife(Instant when, std::function<void()> what)
{
    at(when, Side::Client, [this, life = m_life, what = std::move(what)] {
        if (life == m_life)
            what();
    });
}

Duration World::between(Duration least, Duration most)
{
    return least
        + Duration(
            static_cast<std::int64_t>(m_random.fraction() * static_cast<double>((most - least).count())));
}

void World::say(const char *what, std::optional<JobId> job, std::optional<unsigned> more) const
{
    if (!m_verbose)
        return;
    std::printf("%12lld %s", static_cast<long long>(m_now.time_since_epoch().count()), what);
    if (job)
        std::printf(" %u", *job);
    if (more)
        std::printf(" %u", *more);
    std::printf("\n");
}

std::vector<JobId> World::someJobs()
{
    std::vector<JobId> jobs;
    for (JobId job = 0; job < m_scenario.jobs; ++job) {
        if (m_random.chance(0.3))
            jobs.push_back(job);
    }
    return jobs;
}

void World::personActs()
{
    switch (m_random.below(9)) {
    case 0:
        feed(engine::Pause{});
        return m_checker.setPaused(m_engine && m_engine->status(m_now).phase == engine::Phase::Paused);
    case 1:
        return resume();
    case 2:
        m_checker.caution().retried();
        return feed(engine::Retry{someJobs()});
    case 3:
        return feed(engine::LookAgain{someJobs()});
    case 4:
        return feed(engine::Cancel{someJobs()});
    case 5:
        return feed(engine::PutBack{someJobs()});
    case 6:
        m_checker.setPaused(
            false); // Stop counts as pressed and later undone; what it forbids is tested by itself
        return feed(engine::Stop{});
    case 7:
        m_checker.setOrdersAnew(true);
        feed(engine::OrderAnew{someJobs()});
        return m_checker.setOrdersAnew(false);
    default:
        m_limits.submitsInFlightMax = static_cast<std::uint32_t>(1 + m_random.below(8));
        m_limits.pollsInFlightMax = static_cast<std::uint32_t>(1 + m_random.below(25));
        m_checker.setLimits(m_limits);
        return feed(engine::SetLimits{m_limits});
    }
}

void World::resume()
{
    if (!m_engine)
        return;
    const engine::Phase phase = m_engine->status(m_now).phase;
    m_checker.setPaused(false);
    m_checker.caution().resumed(phase == engine::Phase::SignInRefused || phase == engine::Phase::Forbidden);
    feed(engine::Resume{});
}

void World::sleep()
{
    ++m_verdict.sleeps;
    const bool forDays = m_random.chance(0.3);
    m_asleepUntil = m_now
        + (forDays ? between(std::chrono::hours(24), std::chrono::hours(60))
                   : between(std::chrono::minutes(1), std::chrono::hours(9)));
    say("sleep");
}

void World::helpToAnEnd()
{
    // A patient person: signs in again, resumes, and looks again at what is unknown, as long as that can help.
    m_signInGood = true;
    resume();
    if (m_engine && m_engine->status(m_now).hold != engine::Hold::None)
        resume(); // behind a refused sign-in there may be a hold
    std::vector<JobId> unknown;
    for (JobId job = 0; m_engine && job < m_scenario.jobs; ++job) {
        if (m_engine->state(job) == JobState::Unknown && !m_checker.isPastFindingOut(job, m_now))
            unknown.push_back(job);
    }
    if (!unknown.empty())
        feed(engine::LookAgain{unknown});
}

} // namespace simulation
