// SPDX-FileCopyrightText: 2026 Fleetwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "simulation/checker.h"

#include <algorithm>

namespace simulation {

using engine::Lane;
using engine::Outcome;
using fleet::JobState;

Checker::Checker(const Scenario &scenario, const ModelLedger &ledger, const ModelServer &server)
    : m_scenario(scenario)
    , m_ledger(ledger)
    , m_server(server)
    , m_limits(scenario.limits)
    , m_seen(scenario.jobs)
    , m_states(scenario.jobs)
    , m_decisions(scenario.jobs)
    , m_caution(scenario.limits, scenario.jobs)
{
}

void Checker::expect(bool holds, const char *rule, Instant now, std::optional<JobId> job)
{
    if (holds || !m_broken.empty())
        return;
    m_broken = rule;
    if (job)
        m_broken += " (job " + std::to_string(*job) + ")";
    m_broken += " at " + std::to_string(now.time_since_epoch().count()) + " ms";
}

void Checker::answered(Lane lane, JobId job, const ServerReply &reply, Instant now)
{
    Seen &seen = m_seen[job];
    m_cause = reply.cause;
    m_inFlight.erase({lane, job});
    --(lane == Lane::Submit ? m_submits : m_polls);
    if (reply.outcome == Outcome::Throttled && reply.retryAfter) {
        Instant &closed = m_closed[lane == Lane::Submit ? 0 : 1];
        closed = std::max(closed, now + *reply.retryAfter);
    }
    switch (reply.outcome) {
    case Outcome::InProgress:
        m_goesOn = m_told = job;
        seen.pollNotBefore = now + reply.pollAfter.value_or(Duration::zero());
        break;
    case Outcome::Completed:
        m_saidYes = m_told = job;
        break;
    case Outcome::OperationFailed:
        m_saidNo = m_told = job;
        break;
    case Outcome::Refused:
        m_saidNo = job;
        break;
    case Outcome::Lost:
    case Outcome::Interfered:
    case Outcome::Malformed:
        if (lane == Lane::Submit) // the server may still be at work
            seen.quietUntil = now + m_limits.quietPeriod;
        [[fallthrough]];
    case Outcome::ServerFault:
        seen.mayHaveArrived = seen.mayHaveArrived || lane == Lane::Submit;
        [[fallthrough]];
    case Outcome::NotSent:
        seen.repeatIsRetry = seen.repeatIsRetry || lane == Lane::Submit;
        break;
    default:
        break; // nothing was done
    }
    m_usableReplies += m_told == job ? 1 : 0;
    m_paidBack += m_told == job && lane == Lane::Submit && seen.repeatIsRetry ? 1 : 0;
    if (m_told == job && !seen.accepted)
        seen.accepted = now;
}

void Checker::reacted()
{
    m_told.reset();
    m_saidNo.reset();
    m_saidYes.reset();
    m_goesOn.reset();
}

void Checker::decided(const engine::Effects &effects, Instant now)
{
    bool sending = false;
    for (const engine::Effect &effect : effects) {
        const auto *intent = std::get_if<engine::RecordIntent>(&effect);
        const auto *state = std::get_if<engine::RecordState>(&effect);
        expect(!(intent || state) || !sending, "a record stands behind something that may be sent", now);
        sending = sending || !(intent || state);
        if (intent)
            decided(*intent, now);
        else if (state)
            decided(*state, now);
        else if (const auto *submit = std::get_if<engine::Submit>(&effect))
            takenOff(*submit, now);
        else if (const auto *poll = std::get_if<engine::Poll>(&effect))
            takenOff(Lane::Poll, poll->job, now);
        else if (const auto *wake = std::get_if<engine::WakeAt>(&effect))
            expect(wake->at > now, "a wake-up in the past", now);
    }
}

void Checker::decided(const engine::RecordIntent &intent, Instant now)
{
    Seen &seen = m_seen[intent.job];
    expect(intent.attempt == seen.intents + 1, "attempts are numbered without gaps", now, intent.job);
    expect(intent.attempt == 1 || seen.failed || seen.orderedAnew, "a new attempt without a recorded failure",
        now, intent.job);
    seen = Seen{};
    seen.intents = intent.attempt;
    seen.intended = now;
}

void Checker::decided(const engine::RecordState &state, Instant now)
{
    Seen &seen = m_seen[state.job];
    const JobId job = state.job;
    m_caution.cameTo(job, state.state, m_cause);
    if (state.state == JobState::Queued && state.attempt > 1 && state.attempt == seen.intents + 1
        && !seen.failed && !seen.orderedAnew)
        orderedAnew(state, now);
    m_states[job] = state.state;
    switch (state.state) {
    case JobState::Failed:
        expect(m_saidNo == job, "failed without a definite no", now, job);
        seen.failed = true;
        break;
    case JobState::Active:
        expect(m_saidYes == job, "active without being told so", now, job);
        break;
    case JobState::Overdue:
        expect(m_goesOn == job && seen.accepted && now - *seen.accepted >= m_limits.operationTimeout,
            "overdue without a late reply", now, job);
        break;
    default:
        break;
    }
}

void Checker::orderedAnew(const engine::RecordState &state, Instant now)
{
    expect(m_ordersAnew, "ordered anew without a person's word", now, state.job);
    expect(m_states[state.job] == JobState::Unknown
            && (isPastFindingOut(state.job, now) || m_ledger.committed(state.job).hasOperation),
        "ordered anew what can still be found out", now, state.job);
    m_seen[state.job].orderedAnew = true;
    ++m_decisions[state.job];
}

void Checker::takenOff(const engine::Submit &submit, Instant now)
{
    if (!submit.repeat)
        m_caution.submittedAnew(submit.job);
    takenOff(Lane::Submit, submit.job, now);
}

void Checker::takenOff(Lane lane, JobId job, Instant now)
{
    expect(!m_inFlight.count({Lane::Submit, job}) && !m_inFlight.count({Lane::Poll, job}),
        "two requests in flight for one job", now, job);
    m_inFlight.emplace(lane, job);
    expect(!m_unwritable, "a request while nothing can be written down", now, job);
    if (lane == Lane::Submit) {
        expect(++m_submits <= m_limits.submitsInFlightMax, "more submits in flight than allowed", now);
        expect(now >= m_closed[0], "a submit into a closed window", now, job);
        expect(!m_paused, "a submit while paused", now, job);
        if (m_seen[job].repeatIsRetry && m_seen[job].firstSent)
            retried(now);
        expect(!m_caution.mustHold(), "a submit in spite of too many failures", now, job);
        expect(!m_caution.hasToWait(job), "a submit ahead of the first rows' outcome", now, job);
    } else {
        expect(++m_polls <= m_limits.pollsInFlightMax, "more polls in flight than allowed", now);
        expect(now >= m_closed[1], "a poll into a closed window", now, job);
    }
}

void Checker::retried(Instant now)
{
    if (m_isTrying)
        return;
    const std::int64_t affordable =
        20 + m_usableReplies / 10 + m_paidBack + (now - m_lifeBegan) / Duration(5000) + 1;
    expect(++m_retries <= affordable, "more retries than can be afforded", now);
}

void Checker::sent(const engine::Submit &submit, std::uint32_t bytes, Instant now)
{
    const JobId job = submit.job;
    const ModelLedger::Record &record = m_ledger.committed(job);
    Seen &seen = m_seen[job];
    expect(record.intents == submit.attempt, "a POST without its committed intent", now, job);
    expect(record.bytes == bytes, "a POST with other bytes than were written down", now, job);
    expect(now >= seen.quietUntil, "a repeat within the quiet period", now, job);
    expect(!seen.mayHaveArrived || now - *seen.firstSent < m_limits.repeatHorizon,
        "a repeat after its key was forgotten", now, job);
    if (!seen.firstSent)
        seen.firstSent = now;
}

void Checker::sent(const engine::Poll &poll, Instant now)
{
    expect(m_ledger.committed(poll.job).hasOperation, "a poll of an operation the ledger does not know", now,
        poll.job);
    expect(now >= m_seen[poll.job].pollNotBefore, "a poll before X-Poll-After", now, poll.job);
}

void Checker::committed()
{
    for (JobId job = 0; job < m_scenario.jobs; ++job) {
        Seen &seen = m_seen[job];
        seen.acceptanceIsDurable =
            seen.acceptanceIsDurable || (seen.accepted && m_ledger.committed(job).hasOperation);
    }
}

void Checker::crashed(Instant now)
{
    for (JobId job = 0; job < m_scenario.jobs; ++job) {
        Seen &seen = m_seen[job];
        if (m_inFlight.count({Lane::Submit, job})) {
            seen.mayHaveArrived = true;
            seen.quietUntil = now + m_limits.quietPeriod;
            if (!seen.firstSent)
                seen.firstSent = now;
        }
        seen.intents = m_ledger.committed(job).intents;
        seen.failed = m_ledger.committed(job).failed;
        const ModelLedger::Record &record = m_ledger.committed(job);
        seen.orderedAnew = record.attempt > 1 && record.attempt > record.intents && !record.failed;
        m_states[job] = record.state;
        seen.pollNotBefore = {};
    }
    m_inFlight.clear();
    m_submits = m_polls = 0;
    m_closed[0] = m_closed[1] = {};
    m_paused = m_unwritable = m_isTrying = false;
    m_usableReplies = m_retries = m_paidBack = 0;
    m_lifeBegan = now;
    reacted();
}

void Checker::restarted(const std::vector<engine::KnownJob> &known, Instant now)
{
    for (JobId job = 0; job < m_scenario.jobs; ++job) {
        const bool isOpen = known[job].state != JobState::Queued && known[job].state != JobState::Cancelled;
        expect(!m_seen[job].acceptanceIsDurable || !isOpen || known[job].hasOperation,
            "an accepted operation forgotten in a crash", now, job);
    }
    m_caution.restarted(known);
}

void Checker::afterStep(const Subject &subject, Instant now)
{
    const fleet::BatchTotals totals = subject.totals();
    expect(totals.reconciles() && totals.imported == m_scenario.jobs + excludedRows,
        "totals do not reconcile", now);
    fleet::BatchTotals counted;
    for (JobId job = 0; job < m_scenario.jobs; ++job)
        ++counted.byState[indexOf(subject.state(job))];
    expect(counted.byState == totals.byState, "totals do not match the jobs", now);
    const engine::Status status = subject.status(now);
    m_isTrying = status.trouble != engine::Trouble::None;
    expect(status.submitsInFlight == m_submits && status.pollsInFlight == m_polls,
        "the engine miscounts what is in flight", now);
    expect(m_server.complaint().empty(), m_server.complaint().c_str(), now);
}

bool Checker::isPastFindingOut(JobId job, Instant now) const
{
    const Seen &seen = m_seen[job];
    // After a crash only the intent tells when it may have been sent first.
    return seen.intended && now - *seen.intended >= m_limits.repeatHorizon;
}

void Checker::atEnd(const Subject &subject, Instant now)
{
    std::vector<int> live(m_scenario.jobs, 0);
    for (const auto &[key, operation] : m_server.operations())
        live[key.first] += operation.fails ? 0 : 1;
    for (JobId job = 0; job < m_scenario.jobs; ++job) {
        const JobState state = subject.state(job);
        const int decisions = m_decisions[job]; // each may have made one more
        expect(live[job] <= 1 + decisions, "a customer with two agents", now, job);
        expect(state == m_ledger.committed(job).state, "the ledger says something else than the engine", now,
            job);
        expect(state != JobState::Active || live[job] >= 1, "active without an agent", now, job);
        expect(
            state != JobState::Failed || live[job] <= decisions, "failed in spite of a live agent", now, job);
        expect(state != JobState::Cancelled || live[job] <= decisions, "cancelled in spite of a live agent",
            now, job);
        expect(state != JobState::Unknown || isPastFindingOut(job, now),
            "unknown although everything works again", now, job);
    }
}

} // namespace simulation
