// SPDX-FileCopyrightText: 2026 Fleetwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "simulation/world.h"

#include <algorithm>
#include <cstdio>

namespace simulation {

using engine::Lane;
using engine::Outcome;
using fleet::JobState;

namespace {

constexpr std::uint64_t stepsMax = 200000;
constexpr Duration deadline{30000};

} // namespace

World::World(const Scenario &scenario, bool verbose)
    : m_scenario(scenario)
    , m_verbose(verbose)
    , m_random(scenario.seed)
    , m_server(m_scenario)
    , m_ledger(scenario.jobs)
    , m_limits(scenario.limits)
{
}

Verdict World::run()
{
    m_engine.emplace(m_scenario.jobs, 3U, m_limits, m_scenario.seed);
    feed(engine::Resume{});
    while (m_verdict.broken.empty()) {
        const bool ended = m_engine && m_engine->totals().allEnded();
        const bool known = ended && m_engine->totals().of(JobState::Unknown) == 0;
        if (ended && known && (m_queue.empty() || !chaos()))
            break;
        if (m_queue.empty()) {
            expect(++m_verdict.steps < stepsMax, "the batch does not come to an end");
            m_now = std::max(m_now, Instant{} + m_scenario.chaos);
            helpToAnEnd();
            expect(!m_queue.empty(), "nothing is due and yet the batch has not ended");
            continue;
        }
        const Happening next = m_queue.top();
        m_queue.pop();
        m_now = std::max(m_now, next.at);
        next.what();
        checkStep();
        if (happens(m_scenario.userAction))
            personActs();
        if (happens(m_scenario.outage / 60))
            m_outageUntil = m_now + between(Duration(1000), Duration(300000));
        expect(++m_verdict.steps < stepsMax, "the batch does not come to an end");
        if (!chaos() && m_verdict.steps % 16 == 0)
            helpToAnEnd();
    }
    if (m_verdict.broken.empty())
        checkEnd();
    m_verdict.totals = m_engine->totals();
    return m_verdict;
}

void World::at(Instant when, std::function<void()> what)
{
    m_queue.push({when, m_order++, std::move(what)});
}

Duration World::between(Duration least, Duration most)
{
    return least
        + Duration(
            static_cast<std::int64_t>(m_random.fraction() * static_cast<double>((most - least).count())));
}

void World::expect(bool holds, const char *rule, std::optional<JobId> job)
{
    if (holds || !m_verdict.broken.empty())
        return;
    m_verdict.broken = rule;
    if (job)
        m_verdict.broken += " (job " + std::to_string(*job) + ")";
    m_verdict.broken += " at " + std::to_string(m_now.time_since_epoch().count()) + " ms";
}

void World::feed(const engine::Event &event)
{
    if (!m_engine)
        return; // crashed and not yet started again
    engine::Effects effects;
    m_engine->handle(event, m_now, effects);
    carryOut(effects);
    m_saidNo.reset();
    m_replied.reset();
    m_operationTold.clear();
}

void World::carryOut(const engine::Effects &effects)
{
    // A crash may come before the commit, or between any two effects behind it.
    std::optional<std::size_t> diesBefore;
    for (std::size_t i = 0; i <= effects.size() && !diesBefore; ++i) {
        if (happens(m_scenario.crash))
            diesBefore = i;
    }
    if (diesBefore == std::size_t{0})
        return crash();
    commit(effects);
    bool sending = false;
    for (std::size_t i = 0; i < effects.size(); ++i) {
        if (diesBefore == i)
            return crash();
        const engine::Effect &effect = effects[i];
        const bool record = std::holds_alternative<engine::RecordIntent>(effect)
            || std::holds_alternative<engine::RecordState>(effect);
        expect(!record || !sending, "a record stands behind something that may be sent");
        sending = sending || !record;
        if (const auto *submit = std::get_if<engine::Submit>(&effect)) {
            send(*submit);
        } else if (const auto *poll = std::get_if<engine::Poll>(&effect)) {
            send(*poll);
        } else if (const auto *wake = std::get_if<engine::WakeAt>(&effect)) {
            m_wakeAt = wake->at;
            expect(wake->at > m_now, "a wake-up in the past");
            at(wake->at, [this, when = wake->at, life = m_life] {
                if (life == m_life && m_wakeAt == when)
                    feed(engine::Woken{});
            });
        } else if (std::holds_alternative<engine::RenewSignIn>(effect)) {
            at(m_now + Duration(300), [this, life = m_life] {
                if (life != m_life)
                    return;
                m_signInGood = true;
                feed(engine::SignInRenewed{!happens(0.1)});
            });
        }
    }
    if (diesBefore)
        crash();
}

void World::commit(const engine::Effects &effects)
{
    for (const engine::Effect &effect : effects) {
        if (const auto *intent = std::get_if<engine::RecordIntent>(&effect)) {
            Record &record = m_ledger[intent->job];
            expect(intent->attempt == record.intents + 1, "attempts are numbered without gaps", intent->job);
            expect(intent->attempt == 1 || record.failedOnce, "a new attempt without a recorded failure",
                intent->job);
            record.intents = intent->attempt;
            record.attempt = intent->attempt;
            record.hasOperation = false;
            record.failedOnce = false;
            record.since = m_now;
        } else if (const auto *state = std::get_if<engine::RecordState>(&effect)) {
            Record &record = m_ledger[state->job];
            expect(state->state != JobState::Failed || m_saidNo == state->job, "failed without a definite no",
                state->job);
            expect(state->state != JobState::Overdue
                    || (m_replied == state->job && m_now - record.since >= m_limits.operationTimeout),
                "overdue without a late reply", state->job);
            record.failedOnce = record.failedOnce || state->state == JobState::Failed;
            record.state = state->state;
            record.attempt = state->attempt;
            if (m_operationTold[state->job] && !record.hasOperation) {
                record.hasOperation = true;
                record.since = m_now;
            }
            if (state->state == JobState::Queued)
                record.hasOperation = false;
        }
    }
}

void World::send(const engine::Submit &submit)
{
    const JobId job = submit.job;
    const Record &record = m_ledger[job];
    ++m_verdict.posts;
    if (m_verbose)
        std::printf("%10lld POST  %u~%u%s\n", static_cast<long long>(m_now.time_since_epoch().count()), job,
            submit.attempt, submit.repeat ? " repeat" : "");
    expect(record.intents == submit.attempt, "a POST without its committed intent", job);
    expect(m_inFlight.emplace(Lane::Submit, job).second && !m_inFlight.count({Lane::Poll, job}),
        "two requests in flight for one job", job);
    expect(++m_submits <= m_limits.submitsInFlightMax, "more submits in flight than allowed");
    expect(m_now >= m_closed[0], "a submit into a closed window", job);
    expect(!m_paused, "a submit while paused", job);

    const Key key{job, submit.attempt};
    const std::uint64_t life = m_life;
    if (offlineNow())
        return lose(Lane::Submit, job, life, m_random.chance(0.5) ? Outcome::NotSent : Outcome::Lost);
    if (!m_signInGood || happens(m_scenario.expireSignIn)) {
        m_signInGood = false;
        return lose(Lane::Submit, job, life, Outcome::SignInExpired);
    }
    if (happens(m_scenario.foreignPage))
        return lose(Lane::Submit, job, life, Outcome::Interfered);
    if (happens(m_scenario.dropBefore))
        return lose(Lane::Submit, job, life, Outcome::Lost);
    if (happens(m_scenario.faultBefore))
        return lose(Lane::Submit, job, life, Outcome::ServerFault);
    if (happens(m_scenario.throttle)) {
        ServerReply reply;
        reply.outcome = Outcome::Throttled;
        if (m_random.chance(0.7))
            reply.retryAfter = between(Duration(500), Duration(40000));
        at(m_now + Duration(100), [=, this] { deliver(Lane::Submit, job, life, reply); });
        return;
    }
    Duration latency = between(m_scenario.postLatencyMin, m_scenario.postLatencyMax);
    const bool tooSlow = happens(m_scenario.slowPost);
    if (tooSlow) {
        // The rule the quiet period rests on: a server is done with a request that long after the client lost
        // it. A client that dies loses it there and then.
        const Duration most = m_scenario.crash > 0 ? m_limits.quietPeriod : deadline + m_limits.quietPeriod;
        latency = between(most / 2, most - Duration(1));
    }
    // Past the deadline the client has given up, while the server goes on.
    const bool dropped = tooSlow || happens(m_scenario.dropAfter);
    const bool faulty = !dropped && happens(m_scenario.faultAfter);
    const bool broken = !dropped && !faulty && happens(m_scenario.malformed);
    if (tooSlow)
        deliverLater(Lane::Submit, job, life, Outcome::Lost, deadline);
    else if (dropped)
        lose(Lane::Submit, job, life, Outcome::Lost);
    const auto answer = [=, this](const ServerReply &reply) {
        if (dropped)
            return;
        ServerReply shown = reply;
        if (faulty)
            shown.outcome = Outcome::ServerFault;
        if (broken)
            shown.outcome = Outcome::Malformed;
        deliver(Lane::Submit, job, life, shown);
    };
    at(m_now + latency / 10, [=, this] {
        if (const std::optional<ServerReply> reply = m_server.postArrives(key, m_now))
            return at(m_now + Duration(20), [=] { answer(*reply); });
        at(m_now + latency * 8 / 10, [=, this] {
            const ServerReply reply = m_server.postCommits(key, m_now);
            at(m_now + latency / 10, [=] { answer(reply); });
        });
    });
}

void World::send(const engine::Poll &poll)
{
    const JobId job = poll.job;
    ++m_verdict.polls;
    if (m_verbose)
        std::printf("%10lld GET   %u\n", static_cast<long long>(m_now.time_since_epoch().count()), job);
    expect(m_inFlight.emplace(Lane::Poll, job).second && !m_inFlight.count({Lane::Submit, job}),
        "two requests in flight for one job", job);
    expect(++m_polls <= m_limits.pollsInFlightMax, "more polls in flight than allowed");
    expect(m_now >= m_closed[1], "a poll into a closed window", job);
    expect(m_ledger[job].hasOperation, "a poll of an operation the ledger does not know", job);
    if (const auto found = m_pollNotBefore.find(job); found != m_pollNotBefore.end())
        expect(m_now >= found->second, "a poll before X-Poll-After", job);

    const std::uint64_t life = m_life;
    if (offlineNow() || happens(m_scenario.dropBefore) || happens(m_scenario.dropAfter))
        return lose(Lane::Poll, job, life, Outcome::Lost);
    if (!m_signInGood)
        return lose(Lane::Poll, job, life, Outcome::SignInExpired);
    if (happens(m_scenario.faultBefore))
        return lose(Lane::Poll, job, life, Outcome::ServerFault);
    if (happens(m_scenario.foreignPage))
        return lose(Lane::Poll, job, life, Outcome::Interfered);
    if (happens(m_scenario.malformed))
        return lose(Lane::Poll, job, life, Outcome::Malformed);
    const Key key{job, m_ledger[job].attempt};
    const auto *operation = m_server.find(key);
    const bool fresh = operation && m_now - operation->createdAt < Duration(20000);
    const bool lagging = fresh && happens(m_scenario.notFoundLag);
    at(m_now + between(Duration(50), Duration(150)), [=, this] {
        ServerReply reply = m_server.poll(key, m_now);
        if (lagging)
            reply = ServerReply{Outcome::NotFound, {}, {}, {}, {}};
        deliver(Lane::Poll, job, life, reply);
    });
}

void World::lose(Lane lane, JobId job, std::uint64_t life, Outcome outcome)
{
    const bool timesOut = outcome == Outcome::Lost && m_random.chance(0.5);
    deliverLater(lane, job, life, outcome, timesOut ? deadline : Duration(50));
}

void World::deliverLater(Lane lane, JobId job, std::uint64_t life, Outcome outcome, Duration delay)
{
    ServerReply reply;
    reply.outcome = outcome;
    at(m_now + delay, [=, this] { deliver(lane, job, life, reply); });
}

void World::deliver(Lane lane, JobId job, std::uint64_t life, const ServerReply &reply)
{
    if (life != m_life)
        return; // the process that asked is gone
    m_inFlight.erase({lane, job});
    --(lane == Lane::Submit ? m_submits : m_polls);
    if (m_verbose)
        std::printf("%10lld reply %s %u outcome %d\n",
            static_cast<long long>(m_now.time_since_epoch().count()), lane == Lane::Submit ? "POST" : "GET",
            job, static_cast<int>(reply.outcome));
    if (reply.outcome == Outcome::Throttled && reply.retryAfter) {
        Instant &closed = m_closed[lane == Lane::Submit ? 0 : 1];
        closed = std::max(closed, m_now + *reply.retryAfter);
    }
    if (reply.outcome == Outcome::InProgress) {
        m_pollNotBefore[job] = m_now + reply.pollAfter.value_or(Duration::zero());
        m_replied = job;
    }
    if (reply.outcome == Outcome::OperationFailed || reply.outcome == Outcome::Refused)
        m_saidNo = job;
    m_operationTold[job] = reply.outcome == Outcome::InProgress || reply.outcome == Outcome::Completed
        || reply.outcome == Outcome::OperationFailed;
    engine::Answered answered;
    answered.lane = lane;
    answered.job = job;
    answered.outcome = reply.outcome;
    answered.pollAfter = reply.pollAfter;
    answered.retryAfter = reply.retryAfter;
    answered.percent = reply.percent;
    answered.budget = reply.budget;
    feed(answered);
}

void World::crash()
{
    ++m_verdict.crashes;
    ++m_life;
    m_engine.reset();
    if (m_verbose)
        std::printf("%10lld CRASH\n", static_cast<long long>(m_now.time_since_epoch().count()));
    m_inFlight.clear();
    m_submits = m_polls = 0;
    m_wakeAt.reset();
    m_closed[0] = m_closed[1] = {};
    m_paused = false;
    m_pollNotBefore.clear();
    at(m_now + between(Duration(10), Duration(60000)), [this, life = m_life] {
        if (life != m_life)
            return;
        std::vector<engine::KnownJob> known;
        for (const Record &record : m_ledger)
            known.push_back({record.state, record.attempt, record.hasOperation,
                record.intents == record.attempt, m_now - record.since});
        m_engine.emplace(known, 3U, m_limits, m_scenario.seed + m_life, m_now);
        feed(engine::Resume{});
    });
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
    switch (m_random.below(8)) {
    case 0:
        feed(engine::Pause{});
        m_paused = m_engine && m_engine->status(m_now).phase == engine::Phase::Paused;
        return;
    case 1:
        m_paused = false;
        return feed(engine::Resume{});
    case 2:
        return feed(engine::Retry{someJobs()});
    case 3:
        return feed(engine::LookAgain{someJobs()});
    case 4:
        return feed(engine::Cancel{someJobs()});
    case 5:
        return feed(engine::PutBack{someJobs()});
    case 6:
        m_paused = false; // Stop counts as pressed and later undone; what it forbids is tested by itself
        return feed(engine::Stop{});
    default:
        m_limits.submitsInFlightMax = static_cast<std::uint32_t>(1 + m_random.below(8));
        m_limits.pollsInFlightMax = static_cast<std::uint32_t>(1 + m_random.below(25));
        return feed(engine::SetLimits{m_limits});
    }
}

void World::helpToAnEnd()
{
    // A patient person: signs in again, resumes, and looks again at what is unknown until it is known.
    m_signInGood = true;
    m_paused = false;
    feed(engine::Resume{});
    std::vector<JobId> unknown;
    for (JobId job = 0; m_engine && job < m_scenario.jobs; ++job) {
        if (m_engine->state(job) == JobState::Unknown)
            unknown.push_back(job);
    }
    if (!unknown.empty())
        feed(engine::LookAgain{unknown});
}

void World::checkStep()
{
    if (!m_engine)
        return;
    const fleet::BatchTotals &totals = m_engine->totals();
    expect(totals.reconciles() && totals.imported == m_scenario.jobs + 3, "totals do not reconcile");
    fleet::BatchTotals counted;
    for (JobId job = 0; job < m_scenario.jobs; ++job)
        ++counted.byState[indexOf(m_engine->state(job))];
    expect(counted.byState == totals.byState, "totals do not match the jobs");
    const engine::Status status = m_engine->status(m_now);
    expect(status.submitsInFlight == m_submits && status.pollsInFlight == m_polls,
        "the engine miscounts what is in flight");
    expect(m_server.complaint().empty(), m_server.complaint().c_str());
}

void World::checkEnd()
{
    std::vector<int> live(m_scenario.jobs, 0);
    for (const auto &[key, operation] : m_server.operations())
        live[key.first] += operation.fails ? 0 : 1;
    for (JobId job = 0; job < m_scenario.jobs; ++job) {
        const JobState state = m_engine->state(job);
        expect(live[job] <= 1, "a customer with two agents", job);
        expect(state == m_ledger[job].state, "the ledger says something else than the engine", job);
        expect(state != JobState::Active || live[job] == 1, "active without an agent", job);
        expect(state != JobState::Failed || live[job] == 0, "failed in spite of a live agent", job);
        expect(state != JobState::Cancelled || live[job] == 0, "cancelled in spite of a live agent", job);
        expect(state != JobState::Unknown, "unknown although everything works again", job);
    }
}

} // namespace simulation
