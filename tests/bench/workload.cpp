// SPDX-FileCopyrightText: 2026 Fleetwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "bench/workload.h"

#include "engine/random.h"

#include <algorithm>
#include <cmath>
#include <numeric>
#include <queue>

namespace bench {

Workload Workload::draw(std::uint32_t count, std::uint64_t seed, double stuckShare, bool budget)
{
    engine::Random random(seed);
    const auto between = [&](std::int64_t least, std::int64_t most) {
        return Duration(
            least + static_cast<std::int64_t>(random.fraction() * static_cast<double>(most - least)));
    };
    Workload workload;
    workload.seed = seed;
    workload.budget = budget;
    workload.agents.resize(count);
    for (Agent &agent : workload.agents) {
        agent.post = between(200, 6000);
        agent.operation = between(60000, 120000);
        agent.get = between(50, 150);
        agent.stuck = random.chance(stuckShare);
    }
    return workload;
}

void Bucket::refill(Instant now)
{
    m_tokens = std::min(10.0, m_tokens + static_cast<double>((now - m_at).count()) / 1000.0);
    m_at = now;
}

bool Bucket::take(Instant now)
{
    refill(now);
    if (m_tokens < 1 - 1e-9)
        return false;
    m_tokens -= 1;
    return true;
}

engine::Budget Bucket::tell(Instant now)
{
    refill(now);
    const double whole = std::floor(m_tokens + 1e-9);
    return {static_cast<std::uint32_t>(whole),
        Duration(static_cast<std::int64_t>(std::ceil((whole + 1 - m_tokens) * 1000.0)))};
}

std::uint8_t percentAt(const ServerJob &job, Instant now, double wobble)
{
    const double share = static_cast<double>((now - job.accepted).count())
        / static_cast<double>((job.ends - job.accepted).count());
    return static_cast<std::uint8_t>(std::clamp(std::floor(share * 100 * wobble), 0.0, 99.0));
}

void summariseLags(std::vector<std::int64_t> &lags, Result &result)
{
    if (lags.empty())
        return;
    std::sort(lags.begin(), lags.end());
    const double sum = static_cast<double>(std::accumulate(lags.begin(), lags.end(), std::int64_t{0}));
    result.lagMean = sum / static_cast<double>(lags.size()) / 1000;
    result.lagP95 = static_cast<double>(lags[lags.size() * 95 / 100]) / 1000;
    result.lagMax = static_cast<double>(lags.back()) / 1000;
}

double lowerBound(const Workload &workload)
{
    std::priority_queue<Instant, std::vector<Instant>, std::greater<>> free;
    for (std::uint32_t slot = 0; slot < workload.slots; ++slot)
        free.push(Instant{});
    Instant end{};
    std::size_t sent = 0;
    for (const Workload::Agent &agent : workload.agents) {
        Instant start = free.top();
        free.pop();
        if (workload.budget && sent >= 10)
            start = std::max(start, Instant(Duration(static_cast<std::int64_t>(sent - 9) * 1000)));
        ++sent;
        const Instant accepted = start + agent.post;
        free.push(accepted);
        end = std::max(end, accepted + (agent.stuck ? workload.giveUp : agent.operation));
    }
    return static_cast<double>(end.time_since_epoch().count()) / 1000;
}

} // namespace bench
