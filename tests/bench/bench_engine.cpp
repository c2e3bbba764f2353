// SPDX-FileCopyrightText: 2026 Fleetwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The engine beside the published script and the lower bound, in virtual time, on one workload.
//   bench_engine [--seed N]  100, 1,000 and 10,000 agents: plain, 5 % stuck, write budget
//   bench_engine --million   one million jobs: CPU seconds and bytes a job

#include "bench/workload.h"

#include <cstdio>
#include <cstdlib>
#include <cstring>

namespace {

void row(const char *client, const bench::Result &result, double bound)
{
    std::printf("%-8s %8.3f %9.0f %7.1f %7llu %6.1f / %5.1f / %6.1f %8llu %6.1f%% %6llu %7.2f\n", client,
        result.makespan / bound, result.firstResult, result.pollsPerOperation,
        static_cast<unsigned long long>(result.earlyPolls), result.lagMean, result.lagP95, result.lagMax,
        static_cast<unsigned long long>(result.posts),
        100.0 * static_cast<double>(result.throttled) / static_cast<double>(result.posts),
        static_cast<unsigned long long>(result.lost), result.cpuSeconds);
}

void compare(std::uint32_t agents, std::uint64_t seed, double stuck, bool budget)
{
    const auto workload = bench::Workload::draw(agents, seed, stuck, budget);
    const double bound = bench::lowerBound(workload);
    std::printf("\n%u agents%s%s, lower bound %.0f s\n", agents, stuck > 0 ? ", 5 % never end" : "",
        budget ? ", 60 creates a minute" : "", bound);
    std::printf("%-8s %8s %9s %7s %7s %23s %8s %7s %6s %7s\n", "client", "x bound", "first s", "polls",
        "early", "lag mean / p95 / max s", "POSTs", "429", "lost", "CPU s");
    row("engine", bench::runEngine(workload), bound);
    row("script", bench::runScript(workload), bound);
}

} // namespace

int main(int argc, char **argv)
{
    if (argc > 1 && !std::strcmp(argv[1], "--million")) {
        const auto workload = bench::Workload::draw(1000000, 1, 0, false);
        const bench::Result result = bench::runEngine(workload);
        std::printf(
            "1,000,000 jobs: %.2f CPU s (model server included), %.1f bytes a job, %.1f polls a job\n",
            result.cpuSeconds, result.bytesPerJob, result.pollsPerOperation);
        return 0;
    }
    const std::uint64_t seed =
        argc > 2 && !std::strcmp(argv[1], "--seed") ? std::strtoull(argv[2], nullptr, 10) : 1;
    for (const std::uint32_t agents : {100U, 1000U, 10000U}) {
        compare(agents, seed, 0, false);
        compare(agents, seed, 0.05, false);
        compare(agents, seed, 0, true);
    }
    return 0;
}
