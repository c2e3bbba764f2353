// SPDX-FileCopyrightText: 2026 Fleetwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The network between program and server, and what it does to requests and replies.

#include "simulation/world.h"

namespace simulation {

using engine::Lane;
using engine::Outcome;

namespace {

constexpr Duration deadline{30000};

ServerReply replyOf(Outcome outcome)
{
    ServerReply reply;
    reply.outcome = outcome;
    return reply;
}

} // namespace

std::optional<Outcome> World::troubleOnTheWay(Lane lane)
{
    if (offlineNow())
        return lane == Lane::Submit && m_random.chance(0.5) ? Outcome::NotSent : Outcome::Lost;
    if (!m_signInGood || (lane == Lane::Submit && happens(m_scenario.expireSignIn))) {
        m_signInGood = false;
        return Outcome::SignInExpired;
    }
    if (happens(m_scenario.foreignPage))
        return Outcome::Interfered;
    if (happens(m_scenario.dropBefore))
        return Outcome::Lost;
    if (happens(m_scenario.faultBefore))
        return Outcome::ServerFault;
    return std::nullopt;
}

void World::send(const engine::Submit &submit)
{
    const JobId job = submit.job;
    ++m_verdict.posts;
    m_verdict.attempts += submit.repeat ? 0 : 1;
    say(submit.repeat ? "POST again" : "POST", job, submit.attempt);
    const std::uint32_t bytes = m_sloppiness.writesBodiesAnew ? m_rows[job] : m_ledger.committed(job).bytes;
    m_checker.sent(submit, bytes, m_now);

    const Key key{job, submit.attempt};
    if (const std::optional<Outcome> trouble = troubleOnTheWay(Lane::Submit)) {
        ++m_verdict.postsSpoilt;
        return lose(Lane::Submit, job, *trouble);
    }
    if (happens(m_scenario.throttle)) {
        ++m_verdict.postsSpoilt;
        ServerReply reply = replyOf(Outcome::Throttled);
        if (m_random.chance(0.7))
            reply.retryAfter = between(Duration(500), Duration(40000));
        return deliverAt(m_now + Duration(100), Lane::Submit, job, reply);
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
    m_verdict.postsSpoilt += dropped || faulty || broken ? 1 : 0;
    if (tooSlow)
        deliverAt(m_now + deadline, Lane::Submit, job, replyOf(Outcome::Lost));
    else if (dropped)
        lose(Lane::Submit, job, Outcome::Lost);
    const auto answer = [=, this, life = m_life](const ServerReply &reply, Duration way) {
        if (dropped || life != m_life)
            return;
        ServerReply shown = reply;
        if (faulty)
            shown.outcome = Outcome::ServerFault;
        if (broken)
            shown.outcome = Outcome::Malformed;
        deliverAt(m_now + way, Lane::Submit, job, shown);
    };
    at(m_now + latency / 10, Side::Server, [=, this] {
        if (const std::optional<ServerReply> reply = m_server.postArrives(key, bytes, m_now))
            return answer(*reply, Duration(20));
        at(m_now + latency * 8 / 10, Side::Server, [=, this] {
            const ServerReply reply = m_server.postCommits(key, bytes, m_now);
            answer(reply, latency / 10);
        });
    });
}

void World::send(const engine::Poll &poll)
{
    const JobId job = poll.job;
    ++m_verdict.polls;
    say("GET", job);
    m_checker.sent(poll, m_now);
    if (const std::optional<Outcome> trouble = troubleOnTheWay(Lane::Poll))
        return lose(Lane::Poll, job, *trouble);
    if (happens(m_scenario.dropAfter))
        return lose(Lane::Poll, job, Outcome::Lost);
    if (happens(m_scenario.malformed))
        return lose(Lane::Poll, job, Outcome::Malformed);
    const Key key{job, m_ledger.committed(job).attempt};
    const auto *operation = m_server.find(key, m_now);
    const bool fresh = operation && m_now - operation->createdAt < Duration(20000);
    const bool lagging = fresh && happens(m_scenario.notFoundLag);
    at(m_now + between(Duration(50), Duration(150)), Side::Server, [=, this, life = m_life] {
        const ServerReply reply = m_server.poll(key, m_now);
        if (life == m_life)
            deliverAt(m_now, Lane::Poll, job, lagging ? replyOf(Outcome::NotFound) : reply);
    });
}

void World::lose(Lane lane, JobId job, Outcome outcome)
{
    const bool timesOut = outcome == Outcome::Lost && m_random.chance(0.5);
    deliverAt(m_now + (timesOut ? deadline : Duration(50)), lane, job, replyOf(outcome));
}

void World::deliverAt(Instant when, Lane lane, JobId job, const ServerReply &reply)
{
    inThisLife(when, [=, this] {
        // A machine that wakes up finds its connections dead, but for those that were served while it fell asleep.
        const bool slept = m_asleepUntil > when;
        deliver(lane, job, slept && m_random.chance(0.8) ? replyOf(Outcome::Lost) : reply);
    });
}

void World::deliver(Lane lane, JobId job, const ServerReply &reply)
{
    say(lane == Lane::Submit ? "  answer to POST" : "  answer to GET", job,
        static_cast<unsigned>(reply.outcome));
    m_checker.answered(lane, job, reply, m_now);
    engine::Answered answered;
    answered.lane = lane;
    answered.job = job;
    answered.outcome = reply.outcome;
    answered.pollAfter = reply.pollAfter;
    answered.retryAfter = reply.retryAfter;
    answered.percent = reply.percent;
    answered.cause = reply.cause;
    answered.budget = reply.budget;
    feed(answered);
}

} // namespace simulation
