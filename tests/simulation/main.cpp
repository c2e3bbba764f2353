// SPDX-FileCopyrightText: 2026 Fleetwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Runs the engine through many seeded worlds. Prints the first seed that breaks a rule, and how to replay it.
//   simulation [--seeds N] [--first S]     N seeds from S on (default 2000 from 1)
//   simulation --seed S --verbose          one seed, every request printed

#include "simulation/world.h"

#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <cstring>

int main(int argc, char **argv)
{
    std::uint64_t first = 1;
    std::uint64_t count = 2000;
    bool verbose = false;
    for (int i = 1; i < argc; ++i) {
        const auto number = [&] { return i + 1 < argc ? std::strtoull(argv[++i], nullptr, 10) : 0ULL; };
        if (!std::strcmp(argv[i], "--seeds")) {
            count = number();
        } else if (!std::strcmp(argv[i], "--first")) {
            first = number();
        } else if (!std::strcmp(argv[i], "--seed")) {
            first = number();
            count = 1;
        } else if (!std::strcmp(argv[i], "--verbose")) {
            verbose = true;
        } else {
            std::fprintf(stderr, "usage: %s [--seeds N] [--first S] | --seed S [--verbose]\n", argv[0]);
            return 2;
        }
    }
    const auto start = std::chrono::steady_clock::now();
    std::uint64_t steps = 0, jobs = 0, posts = 0, polls = 0, crashes = 0;
    for (std::uint64_t seed = first; seed < first + count; ++seed) {
        simulation::World world(simulation::Scenario::fromSeed(seed), verbose);
        const simulation::Verdict verdict = world.run();
        if (!verdict.broken.empty()) {
            std::printf("seed %llu: %s\nreplay: %s --seed %llu --verbose\n",
                static_cast<unsigned long long>(seed), verdict.broken.c_str(), argv[0],
                static_cast<unsigned long long>(seed));
            return 1;
        }
        steps += verdict.steps;
        jobs += verdict.totals.jobs();
        posts += verdict.posts;
        polls += verdict.polls;
        crashes += verdict.crashes;
    }
    const std::chrono::duration<double> spent = std::chrono::steady_clock::now() - start;
    std::printf("%llu seeds, %llu jobs, %llu steps, %llu submits, %llu polls, %llu crashes in %.1f s: all "
                "rules held\n",
        static_cast<unsigned long long>(count), static_cast<unsigned long long>(jobs),
        static_cast<unsigned long long>(steps), static_cast<unsigned long long>(posts),
        static_cast<unsigned long long>(polls), static_cast<unsigned long long>(crashes), spent.count());
    return 0;
}
