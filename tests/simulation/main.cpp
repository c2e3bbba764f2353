// SPDX-FileCopyrightText: 2026 Fleetwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Runs the engine through many seeded worlds. Prints the first seed that breaks a rule, and how to replay it.
//   simulation [--seeds N] [--first S] [--threads T]    N seeds from S on (default 2000 from 1)
//   simulation --seed S --verbose                       one seed, every request printed

#include "simulation/world.h"

#include <algorithm>
#include <atomic>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <limits>
#include <mutex>
#include <thread>
#include <vector>

namespace {

struct Plan
{
    std::uint64_t first = 1;
    std::uint64_t count = 2000;
    unsigned threads = 1;
    bool verbose = false;
};

/** Adds up what many worlds came to; used by all threads. */
class Tally final
{
public:
    void add(std::uint64_t seed, const simulation::Verdict &verdict)
    {
        const std::lock_guard lock(m_mutex);
        ++m_seeds;
        m_steps += verdict.steps;
        m_attempts += verdict.attempts;
        m_posts += verdict.posts;
        m_polls += verdict.polls;
        m_crashes += verdict.crashes;
        m_sleeps += verdict.sleeps;
        if (!verdict.broken.empty() && seed < m_brokenSeed) {
            m_brokenSeed = seed;
            m_broken = verdict.broken;
        }
    }

    /** The program's exit code. */
    int tell(const char *program, double seconds) const
    {
        if (!m_broken.empty()) {
            std::printf("seed %llu: %s\nreplay: %s --seed %llu --verbose\n", m_brokenSeed, m_broken.c_str(),
                program, m_brokenSeed);
            return 1;
        }
        std::printf("%llu seeds, %llu lives of a job, %llu steps, %llu submits, %llu polls, %llu crashes, "
                    "%llu sleeps in %.1f s: all rules held\n",
            m_seeds, m_attempts, m_steps, m_posts, m_polls, m_crashes, m_sleeps, seconds);
        return 0;
    }

    [[nodiscard]] bool isBroken()
    {
        const std::lock_guard lock(m_mutex);
        return !m_broken.empty();
    }

private:
    std::mutex m_mutex;
    unsigned long long m_seeds = 0, m_steps = 0, m_attempts = 0, m_posts = 0, m_polls = 0, m_crashes = 0,
                       m_sleeps = 0;
    unsigned long long m_brokenSeed = std::numeric_limits<unsigned long long>::max();
    std::string m_broken;
};

bool read(Plan &plan, int argc, char **argv)
{
    for (int i = 1; i < argc; ++i) {
        const auto number = [&] { return i + 1 < argc ? std::strtoull(argv[++i], nullptr, 10) : 0ULL; };
        if (!std::strcmp(argv[i], "--seeds")) {
            plan.count = number();
        } else if (!std::strcmp(argv[i], "--first")) {
            plan.first = number();
        } else if (!std::strcmp(argv[i], "--threads")) {
            plan.threads = std::clamp(static_cast<unsigned>(number()), 1U, 64U);
        } else if (!std::strcmp(argv[i], "--seed")) {
            plan.first = number();
            plan.count = 1;
        } else if (!std::strcmp(argv[i], "--verbose")) {
            plan.verbose = true;
        } else {
            return false;
        }
    }
    return plan.count > 0;
}

} // namespace

int main(int argc, char **argv)
{
    Plan plan;
    if (!read(plan, argc, argv)) {
        std::fprintf(
            stderr, "usage: %s [--seeds N] [--first S] [--threads T] | --seed S [--verbose]\n", argv[0]);
        return 2;
    }
    const auto start = std::chrono::steady_clock::now();
    Tally tally;
    std::atomic<std::uint64_t> next{plan.first};
    const auto work = [&] {
        for (std::uint64_t seed = next++; seed < plan.first + plan.count && !tally.isBroken(); seed = next++)
            tally.add(seed, simulation::World(simulation::Scenario::fromSeed(seed), plan.verbose).run());
    };
    std::vector<std::thread> helpers;
    for (unsigned thread = 1; thread < plan.threads; ++thread)
        helpers.emplace_back(work);
    work();
    for (std::thread &helper : helpers)
        helper.join();
    const std::chrono::duration<double> spent = std::chrono::steady_clock::now() - start;
    return tally.tell(argv[0], spent.count());
}
