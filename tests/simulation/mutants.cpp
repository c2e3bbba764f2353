// SPDX-FileCopyrightText: 2026 Fleetwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "simulation/mutants.h"

#include <algorithm>
#include <map>
#include <set>

namespace simulation {

namespace {

using engine::Answered;
using engine::Effect;
using engine::Effects;
using engine::Event;
using engine::Instant;
using engine::JobId;
using engine::Lane;
using engine::Outcome;
using fleet::JobState;

/** Changes what the engine is told. */
class Mishears : public Subject
{
public:
    using Subject::Subject;
    void handle(const Event &event, Instant now, Effects &out) override
    {
        Event heard = event;
        if (auto *answer = std::get_if<Answered>(&heard))
            mishear(*answer);
        else if (auto *limits = std::get_if<engine::SetLimits>(&heard))
            widen(limits->limits);
        Subject::handle(heard, now, out);
    }

protected:
    virtual void mishear(Answered & /*answer*/) { }
    virtual void widen(engine::Limits & /*limits*/) { }
};

/** Changes what the engine wants done. */
class Misdoes : public Subject
{
public:
    using Subject::Subject;
    void handle(const Event &event, Instant now, Effects &out) override
    {
        Effects wanted;
        Subject::handle(event, now, wanted);
        misdo(event, now, wanted);
        out.insert(out.end(), wanted.begin(), wanted.end());
    }

protected:
    virtual void misdo(const Event &event, Instant now, Effects &effects) = 0;
};

class NewKeyForRepeats final : public Misdoes
{
    using Misdoes::Misdoes;
    void misdo(const Event &, Instant, Effects &effects) override
    {
        Effects intents;
        for (Effect &effect : effects) {
            auto *submit = std::get_if<engine::Submit>(&effect);
            if (!submit || !submit->repeat)
                continue;
            submit->attempt = static_cast<std::uint16_t>(submit->attempt + ++m_extra[submit->job]);
            intents.emplace_back(engine::RecordIntent{submit->job, submit->attempt});
        }
        effects.insert(effects.begin(), intents.begin(), intents.end());
    }
    std::map<JobId, int> m_extra;
};

/** "Look again" taken for "retry": the fate of the attempt before is not known. */
class RetriesUnsettled final : public Misdoes
{
    using Misdoes::Misdoes;
    void misdo(const Event &event, Instant, Effects &effects) override
    {
        if (const auto *look = std::get_if<engine::LookAgain>(&event))
            m_looked.insert(look->jobs.begin(), look->jobs.end());
        for (std::size_t i = 0; i < effects.size(); ++i) {
            auto *submit = std::get_if<engine::Submit>(&effects[i]);
            if (!submit || !submit->repeat || !m_looked.count(submit->job))
                continue;
            ++submit->attempt;
            const engine::RecordIntent intent{submit->job, submit->attempt};
            effects.insert(effects.begin(), intent);
            ++i;
        }
    }
    std::set<JobId> m_looked;
};

class NoQuietPeriod final : public Mishears
{
    using Mishears::Mishears;
    void mishear(Answered &answer) override
    {
        if (answer.lane == Lane::Submit && answer.outcome == Outcome::Lost)
            answer.outcome = Outcome::ServerFault; // a fault says that the handler has ended
    }
};

class SubmitsTwice final : public Misdoes
{
    using Misdoes::Misdoes;
    void misdo(const Event &, Instant, Effects &effects) override
    {
        for (const Effect &effect : Effects(effects)) {
            if (std::holds_alternative<engine::Submit>(effect))
                effects.push_back(effect);
        }
    }
};

/** Works by other limits than it was given. */
template <auto Widen>
class OtherLimits final : public Mishears
{
public:
    explicit OtherLimits(engine::Engine engine)
        : Mishears(std::move(engine))
    {
        engine::Limits limits = m_engine.limits();
        widen(limits);
        Effects none;
        m_engine.handle(engine::SetLimits{limits}, Instant{}, none);
    }

private:
    void widen(engine::Limits &limits) override { Widen(limits); }
};
using OneSubmitTooMany = OtherLimits<[](engine::Limits &limits) { ++limits.submitsInFlightMax; }>;
using OnePollTooMany = OtherLimits<[](engine::Limits &limits) { ++limits.pollsInFlightMax; }>;
using RepeatsForgottenKeys =
    OtherLimits<[](engine::Limits &limits) { limits.repeatHorizon = std::chrono::hours(10000); }>;

using GoesOnFailing = OtherLimits<[](engine::Limits &limits) { limits.equalFailuresMax = 0; }>;
using GoesOnInSpiteOfTheFirst = OtherLimits<[](engine::Limits &limits) { limits.earlyFailedPercentMax = 0; }>;
using SendsNoneAhead = OtherLimits<[](engine::Limits &limits) { limits.canaryRows = 0; }>;

class PollsTooEarly final : public Mishears
{
    using Mishears::Mishears;
    void mishear(Answered &answer) override { answer.pollAfter.reset(); }
};

class IgnoresRetryAfter final : public Mishears
{
    using Mishears::Mishears;
    void mishear(Answered &answer) override { answer.retryAfter.reset(); }
};

class FailsInAnOutage final : public Mishears
{
    using Mishears::Mishears;
    void mishear(Answered &answer) override
    {
        if (answer.outcome == Outcome::Lost || answer.outcome == Outcome::NotSent)
            answer.outcome = answer.lane == Lane::Submit ? Outcome::Refused : Outcome::OperationFailed;
    }
};

/** As if the server had asked for each repeat. */
class RetriesWithoutEnd final : public Mishears
{
    using Mishears::Mishears;
    void mishear(Answered &answer) override
    {
        if (answer.lane != Lane::Submit || answer.outcome != Outcome::ServerFault)
            return;
        answer.outcome = Outcome::Throttled;
        answer.retryAfter = engine::Duration(100);
    }
};

class TakesAcceptedForActive final : public Mishears
{
    using Mishears::Mishears;
    void mishear(Answered &answer) override
    {
        if (answer.lane == Lane::Submit && answer.outcome == Outcome::InProgress)
            answer.outcome = Outcome::Completed;
    }
};

/** Calls a job overdue by the clock alone, as a laptop that slept would have it. */
class OverdueByTheClock final : public Misdoes
{
    using Misdoes::Misdoes;
    void misdo(const Event &event, Instant now, Effects &effects) override
    {
        const auto *answer = std::get_if<Answered>(&event);
        if (answer && answer->outcome == Outcome::InProgress)
            m_since.try_emplace(answer->job, now);
        for (const auto &[job, since] : m_since) {
            const bool late = now - since >= m_engine.limits().operationTimeout;
            if (late && std::holds_alternative<engine::Woken>(event) && state(job) == JobState::Provisioning)
                effects.insert(
                    effects.begin(), engine::RecordState{job, JobState::Overdue, m_engine.attempt(job)});
        }
    }
    std::map<JobId, Instant> m_since;
};

class DoesNotPause final : public Subject
{
public:
    using Subject::Subject;
    void handle(const Event &event, Instant now, Effects &out) override
    {
        Subject::handle(event, now, out);
        if (std::holds_alternative<engine::Pause>(event)) {
            m_isPaused = status(now).phase == engine::Phase::Paused;
            Subject::handle(engine::Resume{}, now, out);
        }
    }
    [[nodiscard]] engine::Status status(Instant now) const override
    {
        engine::Status status = Subject::status(now);
        if (m_isPaused)
            status.phase = engine::Phase::Paused;
        return status;
    }

private:
    bool m_isPaused = false;
};

class MiscountsTotals final : public Subject
{
    using Subject::Subject;
    [[nodiscard]] fleet::BatchTotals totals() const override
    {
        fleet::BatchTotals totals = Subject::totals();
        // A job that came to an end is counted where it was as well.
        totals.byState[indexOf(JobState::Provisioning)] += totals.of(JobState::Active) > 0;
        return totals;
    }
};

class ForgetsToRecordEnds final : public Misdoes
{
    using Misdoes::Misdoes;
    void misdo(const Event &, Instant, Effects &effects) override
    {
        std::erase_if(effects, [](const Effect &effect) {
            const auto *record = std::get_if<engine::RecordState>(&effect);
            return record && record->state == JobState::Active;
        });
    }
};

class RecordsBehindSends final : public Misdoes
{
    using Misdoes::Misdoes;
    void misdo(const Event &, Instant, Effects &effects) override
    {
        std::reverse(effects.begin(), effects.end());
    }
};

template <typename Broken>
MakeSubject make()
{
    return [](engine::Engine engine) { return std::make_unique<Broken>(std::move(engine)); };
}

MakeSubject sound()
{
    return make<Subject>();
}

void losesReplies(Scenario &scenario)
{
    scenario.dropAfter = 0.3;
}

void dies(Scenario &scenario)
{
    scenario.crash = 0.02;
}

void sleepsForDays(Scenario &scenario)
{
    scenario.dropAfter = 0.3;
    scenario.sleep = 0.02;
}

void makesUnknown(Scenario &scenario)
{
    scenario.faultAfter = 0.5;
    scenario.userAction = 0.05;
}

/** Nothing but failures, and one of the three cautions against them. */
void fails(Scenario &scenario)
{
    scenario.failShare = 0.6;
    scenario.limits.equalFailuresMax = 0;
    scenario.limits.earlyFailedPercentMax = 0;
    scenario.limits.canaryRows = 0;
}

void isSlow(Scenario &scenario)
{
    scenario.slowPost = 0.3;
}

} // namespace

std::vector<Mutant> allMutants()
{
    Sloppiness sendsFirst, forgets, rewrites, hasty, generous;
    sendsFirst.sendsBeforeCommit = true;
    forgets.forgetsOperations = true;
    rewrites.writesBodiesAnew = true;
    hasty.takesBegunForDone = true;
    generous.takesLaterForDone = true;
    const auto edits = [](Scenario &scenario) {
        losesReplies(scenario);
        scenario.edit = 0.2;
    };
    const auto commitsEachRound = [](Scenario &scenario) { scenario.groupCommit = false; };
    const auto commitsSlowly = [](Scenario &scenario) {
        scenario.groupCommit = true;
        scenario.commitMax = Duration(150);
    };
    const auto pauses = [](Scenario &scenario) { scenario.userAction = 0.1; };
    const auto throttles = [](Scenario &scenario) { scenario.throttle = 0.2; };
    const auto sleeps = [](Scenario &scenario) {
        scenario.stuckShare = 0.3;
        scenario.sleep = 0.01;
    };
    const auto failsAlike = [](Scenario &scenario) {
        fails(scenario);
        scenario.limits.equalFailuresMax = 3;
    };
    const auto failsEarly = [](Scenario &scenario) {
        fails(scenario);
        scenario.limits.earlyRows = 5;
        scenario.limits.earlyFailedPercentMax = 50;
    };
    const auto failsAhead = [](Scenario &scenario) {
        fails(scenario);
        scenario.limits.canaryRows = 3;
    };
    const auto storms = [](Scenario &scenario) {
        scenario.faultBefore = 0.95;
        scenario.sleep = 0;
        scenario.crash = 0;
    };
    return {
        {"a new key after a lost reply", "a new attempt without a recorded failure", make<NewKeyForRepeats>(),
            {}, losesReplies},
        {"a new attempt while the last is unsettled", "a new attempt without a recorded failure",
            make<RetriesUnsettled>(), {}, makesUnknown},
        {"a repeat without the quiet period", "a repeat within the quiet period", make<NoQuietPeriod>(), {},
            isSlow},
        {"two POSTs of one key at once", "two requests in flight for one job", make<SubmitsTwice>(), {}},
        {"a repeat after its key was forgotten", "a repeat after its key was forgotten",
            make<RepeatsForgottenKeys>(), {}, sleepsForDays},
        {"a repeat with other bytes", "a POST with other bytes than were written down", sound(), rewrites,
            edits},
        {"sending before the commit", "a POST without its committed intent", sound(), sendsFirst,
            commitsEachRound},
        {"taking a commit that was begun for one that is done", "a POST without its committed intent",
            sound(), hasty, commitsSlowly},
        {"taking what came during a commit for part of it", "a POST without its committed intent", sound(),
            generous, commitsSlowly},
        {"an operation forgotten in a crash", "an accepted operation forgotten in a crash", sound(), forgets,
            dies},
        {"an end that is not written down", "the ledger says something else than the engine",
            make<ForgetsToRecordEnds>(), {}},
        {"records behind sends", "a record stands behind something that may be sent",
            make<RecordsBehindSends>(), {}},
        {"one submit too many", "more submits in flight than allowed", make<OneSubmitTooMany>(), {}},
        {"one poll too many", "more polls in flight than allowed", make<OnePollTooMany>(), {}},
        {"polling too early", "a poll before X-Poll-After", make<PollsTooEarly>(), {}},
        {"sending into a closed window", "a submit into a closed window", make<IgnoresRetryAfter>(), {},
            throttles},
        {"failing a job because the network is gone", "failed without a definite no", make<FailsInAnOutage>(),
            {}, losesReplies},
        {"active before it is", "active without being told so", make<TakesAcceptedForActive>(), {}},
        {"overdue by the clock alone", "overdue without a late reply", make<OverdueByTheClock>(), {}, sleeps},
        {"going on in spite of a pause", "a submit while paused", make<DoesNotPause>(), {}, pauses},
        {"going on in spite of failures", "a submit in spite of too many failures", make<GoesOnFailing>(), {},
            failsAlike},
        {"going on in spite of the first rows", "a submit in spite of too many failures",
            make<GoesOnInSpiteOfTheFirst>(), {}, failsEarly},
        {"no rows sent ahead", "a submit ahead of the first rows' outcome", make<SendsNoneAhead>(), {},
            failsAhead},
        {"retries without end", "more retries than can be afforded", make<RetriesWithoutEnd>(), {}, storms},
        {"totals that do not add up", "totals do not reconcile", make<MiscountsTotals>(), {}},
    };
}

} // namespace simulation
