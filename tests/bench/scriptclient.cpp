// SPDX-FileCopyrightText: 2026 Fleetwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "bench/workload.h"

#include <algorithm>
#include <queue>

namespace bench {

namespace {

/** Phase 1 of the script: five POSTs in flight, in order, a 429 is final. */
Instant submitAll(const Workload &workload, std::vector<ServerJob> &jobs, Result &result)
{
    std::priority_queue<Instant, std::vector<Instant>, std::greater<>> slots;
    for (std::uint32_t slot = 0; slot < workload.slots; ++slot)
        slots.push(Instant{});
    Bucket bucket;
    Instant end{};
    for (std::size_t i = 0; i < jobs.size(); ++i) {
        const Instant start = slots.top();
        slots.pop();
        ++result.posts;
        Instant answered = start + workload.agents[i].post;
        if (workload.budget && !bucket.take(start)) {
            ++result.throttled;
            ++result.lost;
            jobs[i].known = true; // the script reports the row as failed and goes on
            answered = start + Duration(100);
        } else {
            jobs[i].accepted = answered;
            jobs[i].ends = answered
                + (workload.agents[i].stuck ? Duration(std::chrono::hours(1000))
                                            : workload.agents[i].operation);
            jobs[i].mayPoll = answered + workload.pollAfterPending;
        }
        slots.push(answered);
        end = std::max(end, answered);
    }
    return end;
}

} // namespace

Result runScript(const Workload &workload)
{
    Result result;
    std::vector<ServerJob> jobs(workload.agents.size());
    const Instant polling = submitAll(workload, jobs, result);
    // Phase 2: 20 workers; each follows one operation to its end, waiting 2 s * 1.5 up to 15 s, 3 min at most.
    std::priority_queue<Instant, std::vector<Instant>, std::greater<>> workers;
    for (std::uint32_t slot = 0; slot < workload.pollSlots; ++slot)
        workers.push(polling);
    std::vector<std::int64_t> lags;
    std::uint64_t polls = 0;
    Instant end = polling;
    Instant first{std::chrono::hours(100000)};
    for (std::size_t i = 0; i < jobs.size(); ++i) {
        if (jobs[i].known)
            continue;
        Instant now = workers.top();
        workers.pop();
        const Instant giveUp = now + workload.giveUp;
        Duration delay{2000};
        for (;;) {
            ++polls;
            result.earlyPolls += now < jobs[i].mayPoll;
            now += workload.agents[i].get;
            if (now >= jobs[i].ends) {
                lags.push_back((now - jobs[i].ends).count());
                first = std::min(first, now);
                break;
            }
            if (now >= giveUp)
                break;
            jobs[i].mayPoll = now + workload.pollAfterRunning;
            now += delay;
            delay = std::min(Duration(15000), delay * 3 / 2);
        }
        end = std::max(end, now);
        workers.push(now);
    }
    result.makespan = static_cast<double>(end.time_since_epoch().count()) / 1000;
    result.firstResult = static_cast<double>(first.time_since_epoch().count()) / 1000;
    result.pollsPerOperation = static_cast<double>(polls) / static_cast<double>(jobs.size());
    summariseLags(lags, result);
    return result;
}

} // namespace bench
