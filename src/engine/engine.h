// SPDX-FileCopyrightText: 2026 Fleetwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "engine/duequeue.h"
#include "engine/effects.h"
#include "engine/events.h"
#include "engine/gate.h"
#include "engine/limits.h"
#include "engine/outage.h"
#include "engine/random.h"
#include "engine/retrybudget.h"
#include "engine/time.h"
#include "engine/writeahead.h"
#include "fleet/batchtotals.h"
#include "fleet/jobstate.h"

#include <cstdint>
#include <deque>
#include <optional>
#include <vector>

namespace engine {

/** Whether requests go out, and why not. */
enum class Phase : std::uint8_t
{
    Ready, ///< never started
    Running,
    Paused, ///< by a person: nothing is submitted, what exists is followed
    Stopped, ///< by a person: as Paused, and what was not sent is cancelled
    SignInRefused, ///< 401 after a renewal, or no renewal was possible: nothing is sent
    Forbidden, ///< 403, the token may not do this: nothing is sent
    Halted, ///< the program ends: nothing is sent
};

/** Why the engine by itself submits no further row, until a person resumes. What exists is followed. */
enum class Hold : std::uint8_t
{
    None,
    EqualFailures, ///< rows side by side failed alike
    EarlyFailures, ///< too many of the first rows failed
    Canary, ///< not all of the rows sent ahead became active; they may still: then the batch goes on by itself
};

/** What holds for the whole batch; cheap to copy. */
struct Status
{
    Phase phase = Phase::Ready;
    Trouble trouble = Trouble::None;
    Hold hold = Hold::None;
    std::uint32_t holdFailed = 0; ///< rows that led to the hold
    std::uint32_t holdOf = 0; ///< of so many that were looked at
    JobId holdJob = 0; ///< one of those that failed
    bool canaryUnderWay =
        false; ///< the rows sent ahead have not come to an end yet, the others wait for them
    bool finished = false; ///< every job has come to an end (overdue ones are followed on)
    bool renewingSignIn = false;
    std::uint32_t submitsInFlight = 0;
    std::uint32_t pollsInFlight = 0;
    std::optional<Instant> nextProbe; ///< while there is trouble
    std::optional<Instant> submitsClosedUntil; ///< the write scope's window
    std::optional<Instant> pollsClosedUntil;
    std::optional<std::uint32_t>
        submitBudget; ///< requests left in the write window, where the server says so

    bool operator==(const Status &) const = default;
};

/** What the engine knew of one job when the ledger was last written: how a batch is taken up again. */
struct KnownJob
{
    fleet::JobState state = fleet::JobState::Queued;
    std::uint16_t attempt = 1;
    bool hasOperation = false;
    bool sent =
        false; ///< the intent of this attempt is written down: it may have been sent, unless cancelled
    Duration age{}; ///< since the operation was accepted, or, without one, since the first submit
};

/**
 * Decides what happens next to every job of one batch. It sends nothing, reads no clock and owns no thread: the
 * caller hands in events with the time they happened, and carries out the effects in their order, committing
 * all records before it sends anything. Or, after commitInGroups(), it commits them when it likes, in their order,
 * and says by Committed how many of them are durable: requests are handed out once the records they rest on are.
 *
 * Deterministic: the same seed, events and times give the same effects. Never broken: at most one request in
 * flight per job; limits hold; nothing is sent on a closed scope; no poll before its X-Poll-After; an attempt
 * that may have reached the server is only ever repeated under its own number; totals reconcile. A person's Pause
 * and the engine's own hold let nothing be submitted; a hold is not remembered over a restart, which is a person's
 * decision to go on.
 *
 * Not thread-safe; all times passed in must not go backwards.
 */
class Engine final
{
public:
    Engine(std::uint32_t jobs, std::uint32_t excluded, const Limits &limits, std::uint64_t seed);
    /** Takes a batch up again, before the first event. Requests that were in flight are taken as lost. */
    Engine(const std::vector<KnownJob> &jobs, std::uint32_t excluded, const Limits &limits,
        std::uint64_t seed, Instant now);

    /** Before the first event: records will be committed in groups, each reported by Committed or CommitFailed. */
    void commitInGroups() { m_commitsInGroups = true; }

    /** Takes one event in and appends what is to be done to \a out: records first, then what may be sent. */
    void handle(const Event &event, Instant now, Effects &out);

    [[nodiscard]] const fleet::BatchTotals &totals() const { return m_totals; }
    [[nodiscard]] Status status(Instant now) const;
    [[nodiscard]] fleet::JobState state(JobId job) const { return m_jobs[job].state; }
    [[nodiscard]] std::uint16_t attempt(JobId job) const { return m_jobs[job].attempt; }
    [[nodiscard]] std::uint32_t jobCount() const { return static_cast<std::uint32_t>(m_jobs.size()); }
    [[nodiscard]] const Limits &limits() const { return m_limits; }
    /** Nothing that is safe can tell any more what became of it; only a person may have it ordered anew. */
    [[nodiscard]] bool mayOrderAnew(JobId job, Instant now) const;
    /** A definite answer that nobody waited for, and that is not the end the job has come to. handle() ignores it. */
    [[nodiscard]] bool contradicts(const Answered &answer) const;
    /** Memory held for the jobs, in bytes, without what the allocator adds. */
    [[nodiscard]] std::size_t memoryUsed() const;

private:
    /** What a job waits for; tells current queue entries from stale ones. */
    enum class Waiting : std::uint8_t
    {
        Nothing,
        Slot,
        Repeat,
        Poll
    };

    struct Job
    {
        Instant due{}; ///< of what it waits for; for Unknown: when a repeat is allowed again
        Instant since{}; ///< accepted; before that: first submit of this attempt
        Instant notBefore{}; ///< no poll before this, the server said
        std::int32_t pollDelay = 0; ///< milliseconds, the wait before the last poll
        std::uint32_t expected =
            0; ///< milliseconds the operation takes in all, by its percentages; 0: not known
        std::uint16_t attempt = 1;
        fleet::JobState state = fleet::JobState::Queued;
        Waiting waiting = Waiting::Nothing;
        std::uint8_t faults = 0; ///< of one kind in a row, charged to this job
        std::uint16_t cause = 0; ///< of Failed, where it still counts towards a hold
        bool hasOperation : 1 = false;
        bool inFlight : 1 = false;
        bool inQueue : 1 = false; ///< an entry in the fresh queue exists, current or not
        bool intended : 1 = false; ///< this attempt's intent was recorded
        bool sent : 1 = false; ///< this attempt was sent at least once
        bool mayHaveArrived : 1 = false; ///< and the server may have acted on it
        bool faultsAnswered : 1 = false; ///< which kind: the server answered, or no answer could be used
        bool paysForRepeat : 1 = false; ///< its repeat is one that faults have caused
        bool paid : 1 = false; ///< the request that is out, or comes next, was paid for
        bool early : 1 = false; ///< one of the first rows, that are watched together
        bool excused : 1 = false; ///< under way when a person resumed: its failure says nothing new
    };

    struct Flight
    {
        JobId job = 0;
        Lane lane = Lane::Submit;
        std::uint32_t number = 0; ///< the gate's
        std::uint32_t signIn = 0; ///< which token it carried
        Instant sentAt{};
    };

    // What came in
    void on(const Answered &event, Instant now);
    void on(const Resume &event, Instant now);
    void on(const Pause &event, Instant now);
    void on(const Stop &event, Instant now);
    void on(const Retry &event, Instant now);
    void on(const LookAgain &event, Instant now);
    void on(const OrderAnew &event, Instant now);
    void on(const Cancel &event, Instant now);
    void on(const PutBack &event, Instant now);
    void on(const Halt &event, Instant now);
    void on(const SetLimits &event, Instant now);
    void on(const SignInRenewed &event, Instant now);
    void on(const Woken &event, Instant now);
    void on(const Committed &event, Instant now);
    void on(const CommitFailed &event, Instant now);

    // What a reply means (enginereplies.cpp)
    std::optional<Flight> land(Lane lane, JobId job);
    void submitAnswered(const Answered &event, Instant now);
    void pollAnswered(const Answered &event, Instant now);
    void follow(const Answered &event, Instant now);
    void signInExpired(const Flight &flight, Instant now);
    /** The submit may have arrived: repeat it after the quiet period, or give up. */
    void submitLost(const Answered &event, Instant now, std::uint32_t faultsMax);
    /** The submit was certainly not acted on: repeat it after \a delay. */
    void submitAgain(JobId job, Instant now, Duration delay);
    void pollAgain(JobId job, Instant at);
    void pollFailed(const Answered &event, Instant now);
    void refused(const Answered &event);
    void charge(JobId job, bool answered);

    // After a restart or a sleep
    [[nodiscard]] Duration waveDelay();
    void spreadOverdueWork(Instant now);

    // What calls for caution (enginecaution.cpp)
    void noteFresh(JobId job);
    void takeBackFresh(JobId job);
    void noteFailure(JobId job, std::uint16_t cause);
    /** Failed rows side by side with \a job, and it, that failed for the same cause. */
    [[nodiscard]] std::uint32_t alikeAround(JobId job) const;
    void holdBack(Hold hold, std::uint32_t failed, std::uint32_t of, JobId job);
    /** A person has seen what happened: it is counted anew from here. */
    void forgiveFailures();
    void watchCanary();
    [[nodiscard]] bool canaryBinds() const { return m_canaryRows > 0; }
    [[nodiscard]] bool isLeftToSubmit() const;

    // What goes out
    void dispatch(Instant now);
    void sendDue(Instant now);
    void sendProbe(Instant now);
    bool sendPoll(Instant now);
    bool sendSubmit(Instant now);
    void sendSubmit(JobId job, Instant now);
    void take(JobId job, Lane lane, std::uint32_t number, Instant now);
    [[nodiscard]] std::optional<Instant> nextWake(Instant now);
    [[nodiscard]] bool mayPoll() const;
    [[nodiscard]] bool maySubmit() const;
    [[nodiscard]] std::uint32_t inFlight() const { return m_submitsInFlight + m_pollsInFlight; }

    // What waits for a commit (enginecommits.cpp)
    void handOut(Effects &out);
    /** Takes back requests that are held for a commit and would not be decided any more. */
    void withdrawHeld(Instant now);
    /** Of an order that was decided and never left. */
    void putBackUnsent(JobId id);
    [[nodiscard]] bool isStillWanted(Lane lane, Instant now) const;
    /** Records the intent of an attempt, once. */
    void intend(JobId job);
    /** Records the intents of jobs whose turn comes before a commit of their own could have ended. */
    void intendAhead(Instant now);

    /** Begins a job's next attempt. */
    void renew(JobId job);
    void setState(JobId job, fleet::JobState state);
    void enqueue(JobId job);
    void setPhase(Phase phase);
    [[nodiscard]] std::optional<JobId> nextFresh();
    [[nodiscard]] std::optional<JobId> nextUnintended();
    [[nodiscard]] bool leavesQueue(JobId job);
    [[nodiscard]] const DueQueue::Entry *nextRepeat();
    [[nodiscard]] const DueQueue::Entry *nextPoll();

    Limits m_limits;
    Random m_random;
    Phase m_phase = Phase::Ready;
    std::vector<Job> m_jobs;
    fleet::BatchTotals m_totals;

    JobId m_nextNew = 0; ///< jobs from here on were never taken from the queue
    std::deque<JobId> m_again; ///< queued behind them: retried and put back
    std::deque<JobId> m_intended; ///< queued before them: intents recorded ahead
    std::deque<Instant> m_freshSubmits; ///< when the last ones went out
    DueQueue m_repeats;
    DueQueue m_polls;

    std::vector<Flight> m_flights;
    std::uint32_t m_submitsInFlight = 0;
    std::uint32_t m_pollsInFlight = 0;
    Gate m_submitGate;
    Gate m_pollGate;
    Outage m_outage;
    RetryBudget m_retries;

    Hold m_hold = Hold::None;
    std::uint32_t m_holdFailed = 0;
    std::uint32_t m_holdOf = 0;
    JobId m_holdJob = 0;
    std::uint32_t m_earlyTaken = 0;
    std::uint32_t m_earlyFailed = 0;
    std::uint32_t m_canaryRows = 0; ///< sent ahead and not yet all active; 0: nobody waits for them
    bool m_canaryStuck = false; ///< all of them have ended, and not all are active
    bool m_canaryMoved = false; ///< one of them has changed its state

    std::uint32_t m_signIn = 0; ///< number of the token in use
    bool m_signInProven = false; ///< a reply was received with it, or none was renewed yet
    bool m_renewing = false;

    bool m_commitsInGroups = false;
    bool m_unwritable = false; ///< the last commit failed
    WriteAhead m_writeAhead; ///< unused unless commits come in groups

    std::optional<Instant> m_wakeAt; ///< the last one asked for
    Effects m_records;
    Effects m_sends;
    Status m_lastStatus;
};

} // namespace engine
