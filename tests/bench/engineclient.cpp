// SPDX-FileCopyrightText: 2026 Fleetwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "bench/workload.h"
#include "engine/engine.h"
#include "engine/random.h"

#include <ctime>
#include <queue>

namespace bench {

namespace {

/** One thing that will happen, small enough for a million jobs. */
struct Happening
{
    Instant at;
    std::uint32_t order;
    std::uint32_t job;
    enum Kind : std::uint8_t
    {
        PostArrives,
        PostAnswered,
        PostThrottled,
        PollAnswered,
        Wake
    } kind;
    bool operator>(const Happening &other) const
    {
        return at != other.at ? at > other.at : order > other.order;
    }
};

class EngineClient final
{
public:
    explicit EngineClient(const Workload &workload)
        : m_workload(workload)
        , m_jobs(workload.agents.size())
        , m_random(workload.seed + 1)
        , m_engine(static_cast<std::uint32_t>(workload.agents.size()), 0, limits(workload), workload.seed)
    {
    }

    Result run()
    {
        const std::clock_t start = std::clock();
        m_now = Instant{};
        feed(engine::Resume{});
        while (!m_queue.empty() && !m_engine.totals().allEnded()) {
            const Happening next = m_queue.top();
            m_queue.pop();
            m_now = next.at;
            happen(next);
        }
        m_result.cpuSeconds = static_cast<double>(std::clock() - start) / CLOCKS_PER_SEC;
        m_result.makespan = seconds(m_lastEnd);
        m_result.pollsPerOperation = static_cast<double>(m_polls) / static_cast<double>(m_jobs.size());
        m_result.bytesPerJob =
            static_cast<double>(m_engine.memoryUsed()) / static_cast<double>(m_jobs.size());
        m_result.lost =
            m_engine.totals().of(fleet::JobState::Failed) + m_engine.totals().of(fleet::JobState::Unknown);
        summariseLags(m_lags, m_result);
        return m_result;
    }

private:
    static engine::Limits limits(const Workload &workload)
    {
        engine::Limits limits;
        limits.submitsInFlightMax = workload.slots;
        limits.pollsInFlightMax = workload.pollSlots;
        limits.operationTimeout = workload.giveUp;
        return limits;
    }
    static double seconds(Instant at) { return static_cast<double>(at.time_since_epoch().count()) / 1000; }

    void at(Instant when, std::uint32_t job, Happening::Kind kind)
    {
        m_queue.push({when, m_order++, job, kind});
    }

    void feed(const engine::Event &event)
    {
        m_effects.clear();
        m_engine.handle(event, m_now, m_effects);
        for (const engine::Effect &effect : m_effects) {
            if (const auto *submit = std::get_if<engine::Submit>(&effect)) {
                ++m_result.posts;
                const bool refused = m_workload.budget && !m_bucket.take(m_now);
                if (m_workload.budget)
                    m_jobs[submit->job].mayPoll = m_now; // when its budget header was computed
                at(m_now + (refused ? Duration(100) : m_workload.agents[submit->job].post), submit->job,
                    refused ? Happening::PostThrottled : Happening::PostAnswered);
            } else if (const auto *poll = std::get_if<engine::Poll>(&effect)) {
                // Overdue counts as an end: what is asked after it is not part of bringing the batch home.
                m_polls += m_engine.state(poll->job) != fleet::JobState::Overdue;
                m_result.earlyPolls += m_now < m_jobs[poll->job].mayPoll;
                at(m_now + m_workload.agents[poll->job].get, poll->job, Happening::PollAnswered);
            } else if (const auto *wake = std::get_if<engine::WakeAt>(&effect)) {
                m_wakeAt = wake->at;
                at(wake->at, 0, Happening::Wake);
            }
        }
    }

    void happen(const Happening &next)
    {
        if (next.kind == Happening::Wake) {
            if (next.at == m_wakeAt)
                feed(engine::Woken{});
            return;
        }
        ServerJob &job = m_jobs[next.job];
        engine::Answered answer;
        answer.job = next.job;
        if (next.kind == Happening::PostThrottled) {
            ++m_result.throttled;
            answer.outcome = engine::Outcome::Throttled;
            answer.budget = m_bucket.tell(m_now);
            answer.retryAfter = answer.budget.resetAfter;
        } else if (next.kind == Happening::PostAnswered) {
            const Workload::Agent &agent = m_workload.agents[next.job];
            job.accepted = m_now;
            job.ends = m_now + (agent.stuck ? Duration(std::chrono::hours(1000)) : agent.operation);
            job.mayPoll = m_now + m_workload.pollAfterPending;
            answer.outcome = engine::Outcome::InProgress;
            answer.pollAfter = m_workload.pollAfterPending;
            if (m_workload.budget)
                answer.budget = m_bucket.tell(m_now);
        } else {
            answer.lane = engine::Lane::Poll;
            const bool ended = m_now >= job.ends;
            answer.outcome = ended ? engine::Outcome::Completed : engine::Outcome::InProgress;
            job.mayPoll = m_now + m_workload.pollAfterRunning;
            answer.pollAfter = m_workload.pollAfterRunning;
            if (!ended)
                answer.percent = percentAt(job, m_now, 0.97 + 0.06 * m_random.fraction());
            else
                known(job.ends);
        }
        feed(answer);
        if (m_engine.state(next.job) == fleet::JobState::Overdue && !job.known) {
            job.known = true;
            m_lastEnd = m_now;
        }
    }

    void known(Instant ended)
    {
        if (m_lags.empty())
            m_result.firstResult = seconds(m_now);
        m_lags.push_back((m_now - ended).count());
        m_lastEnd = m_now;
    }

    const Workload &m_workload;
    std::vector<ServerJob> m_jobs;
    engine::Random m_random;
    engine::Engine m_engine;
    engine::Effects m_effects;
    Bucket m_bucket;
    std::priority_queue<Happening, std::vector<Happening>, std::greater<>> m_queue;
    std::uint32_t m_order = 0;
    std::uint64_t m_polls = 0;
    Instant m_now{};
    Instant m_wakeAt{};
    Instant m_lastEnd{};
    std::vector<std::int64_t> m_lags;
    Result m_result;
};

} // namespace

Result runEngine(const Workload &workload)
{
    return EngineClient(workload).run();
}

} // namespace bench
