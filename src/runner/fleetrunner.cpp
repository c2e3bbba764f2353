// SPDX-FileCopyrightText: 2026 Fleetwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "runner/fleetrunner.h"

#include "fleet/attemptkey.h"
#include "ledger/memoryledger.h"
#include "runner/bootclock.h"
#include "runner/fleetlook.h"
#include "runner/wiretranslation.h"
#include "wfw/apiclient.h"

#include <QRandomGenerator>

#include <algorithm>

namespace runner {

namespace {

using namespace std::chrono_literals;

/** Timers stand still in suspend: look at the clock at least this often. */
constexpr auto wakeMax = 5s;
/** At most 30 deltas a second. */
constexpr auto deltaInterval = 34ms;

wfw::Connection connectionFor(const BatchOrder &order)
{
    wfw::Connection connection;
    connection.origin = order.origin;
    connection.token = order.token;
    connection.requestTimeout = order.limits.requestTimeout;
    connection.submitsInFlightMax = order.limits.submitsInFlightMax;
    connection.pollsInFlightMax = order.limits.pollsInFlightMax;
    return connection;
}

QList<fleet::Job> jobsOf(const engine::Engine &engine)
{
    QList<fleet::Job> jobs(engine.jobCount());
    for (fleet::JobIndex index = 0; index < engine.jobCount(); ++index) {
        jobs[index].index = index;
        jobs[index].state = engine.state(index);
        jobs[index].attempt = engine.attempt(index);
    }
    return jobs;
}

std::uint64_t newSeed()
{
    return QRandomGenerator::global()->generate64();
}

} // namespace

FleetRunner::FleetRunner()
    : FleetRunner(std::make_unique<ledger::MemoryLedger>())
{
}

FleetRunner::FleetRunner(std::unique_ptr<ledger::Ledger> ledger)
    : m_ledger(std::move(ledger))
    , m_commits(this)
    , m_wakeTimer(this)
    , m_deltaTimer(this)
    , m_closeTimer(this)
{
    for (QTimer *timer : {&m_wakeTimer, &m_deltaTimer, &m_closeTimer})
        timer->setSingleShot(true);
    m_wakeTimer.setTimerType(Qt::PreciseTimer); // a coarse one may fire before X-Poll-After is over
    connect(&m_wakeTimer, &QTimer::timeout, this, [this] {
        if (m_wakeAt && bootTime() >= *m_wakeAt)
            m_wakeAt.reset();
        feed(engine::Woken{});
    });
    connect(&m_commits, &GroupCommit::begun, this, &FleetRunner::noteCommitBegun);
    connect(&m_commits, &GroupCommit::committed, this, &FleetRunner::showCommitted);
    connect(&m_commits, &GroupCommit::failed, this, &FleetRunner::holdEverything);
    connect(&m_deltaTimer, &QTimer::timeout, this, &FleetRunner::sendDelta);
    connect(&m_closeTimer, &QTimer::timeout, this, &FleetRunner::finishClosing);
}

FleetRunner::~FleetRunner() = default;

void FleetRunner::start(const BatchOrder &order)
{
    m_look.reset(); // what somebody asked before has another batch in mind
    std::vector<engine::KnownJob> jobs(static_cast<std::size_t>(order.batch.customers.size()));
    for (std::size_t job = 0; job < jobs.size(); ++job)
        jobs[job].attempt = attemptFrom(order.batch.firstAttempts.value(static_cast<qsizetype>(job), 1));
    BatchOrder fresh = order;
    fresh.batch.id = 0;
    fresh.batch.caution = order.limits.caution.value_or(fleet::Caution());
    fresh.batch.requestTimeout = order.limits.requestTimeout;
    fresh.batch.tenant = order.tenant;
    fresh.batch.templateId = order.templateId;
    fresh.batch.dialect = wfw::wordFor(order.dialect);
    fresh.batch.origin = order.origin.toString();
    if (!fresh.batch.createdAt.isValid())
        fresh.batch.createdAt = QDateTime::currentDateTimeUtc();
    prepare(fresh,
        std::make_unique<engine::Engine>(jobs, static_cast<std::uint32_t>(fresh.batch.excluded),
            limitsFrom(fresh.limits, fresh.batch), newSeed(), bootTime()));
    begin();
}

void FleetRunner::watch(const BatchOrder &order)
{
    engine::KnownJob running{fleet::JobState::Provisioning, 1, true, true, {}};
    running.age = limitsFrom(order.limits).notFoundGrace; // accepted long ago: what is not found is not there
    const std::vector<engine::KnownJob> known(
        static_cast<std::size_t>(order.batch.customers.size()), running);
    m_look.reset();
    m_ledger =
        std::make_unique<ledger::MemoryLedger>(); // nothing is ordered, so nothing has to be remembered
    prepare(order,
        std::make_unique<engine::Engine>(known, static_cast<std::uint32_t>(order.batch.excluded),
            limitsFrom(order.limits), newSeed(), bootTime()));
    QList<fleet::Job> jobs = jobsOf(*m_engine);
    for (fleet::Job &job : jobs)
        job.operationId = m_order.batch.customers.at(job.index).id;
    m_book = JobBook(jobs, order.batch.excluded);
    m_order.batch.id = 0;
    begin();
}

void FleetRunner::prepare(const BatchOrder &order, std::unique_ptr<engine::Engine> engine)
{
    m_order = order;
    m_engine = std::move(engine);
    m_client = std::make_unique<wfw::ApiClient>(connectionFor(order));
    connect(m_client.get(), &wfw::ApiClient::submitAnswered, this, &FleetRunner::submitAnswered);
    connect(m_client.get(), &wfw::ApiClient::pollAnswered, this, &FleetRunner::pollAnswered);
    m_engine->commitInGroups();
    m_startProblem.reset();
    m_signInProblem.clear();
    m_changed.clear();
    m_finishedTold = false;
    m_wakeAt.reset();
    m_book = JobBook(jobsOf(*m_engine), order.batch.excluded);
    m_recorded = 0;
    m_requests = {};
    m_unsent.clear();
    m_disputed.clear();
    m_caredFor.clear();
}

std::optional<ledger::Problem> FleetRunner::writeDown()
{
    if (m_order.batch.id != 0)
        return m_ledger->takeUp(m_order.batch.id, m_order.batch.tenant, m_order.limits.requestTimeout);
    if (m_engine->jobCount() == 0)
        return std::nullopt; // nothing to order is nothing to remember
    auto problem = m_ledger->addBatch(m_order.batch);
    m_commits.begin(m_ledger.get(), m_order.batch.id);
    return problem;
}

void FleetRunner::begin(const SecondChance &again)
{
    m_again = again;
    m_book.keepSteps(m_order.tellsEveryStep);
    m_startProblem = writeDown();
    emit started(m_order.batch, m_book.totals());
    if (m_startProblem)
        return sendDelta(); // without a place to write the batch down it does not begin
    // Before it goes on, or a batch that has ended would end once more at once.
    take(respected(engine::Retry{{again.retry.begin(), again.retry.end()}}));
    take(respected(engine::OrderAnew{{again.orderAnew.begin(), again.orderAnew.end()}}));
    take(engine::LookAgain{{again.lookAgain.begin(), again.lookAgain.end()}});
    feed(m_order.startsPaused ? engine::Event(engine::Pause{}) : engine::Event(engine::Resume{}));
    if (m_engine->jobCount() == 0)
        emit finished(m_book.totals());
}

void FleetRunner::command(const engine::Event &event)
{
    if (!m_engine || m_closing)
        return;
    const bool resumes = std::holds_alternative<engine::Resume>(event);
    if (m_startProblem) { // it has not begun: there is nothing else to command
        m_order.startsPaused = m_order.startsPaused && !resumes;
        if (resumes)
            begin(m_again);
        return;
    }
    if (resumes)
        m_signInProblem.clear();
    feed(respected(event));
}

void FleetRunner::setLimits(const RunLimits &limits)
{
    const RunLimits before = std::exchange(m_order.limits, limits);
    if (!m_engine)
        return;
    m_order.limits.requestTimeout = before.requestTimeout; // what it was connected with
    if (!limits.caution)
        m_order.limits.caution = before.caution;
    m_client->setSubmitsInFlightMax(limits.submitsInFlightMax);
    m_client->setPollsInFlightMax(limits.pollsInFlightMax);
    feed(engine::SetLimits{limitsFrom(m_order.limits, m_order.batch)});
}

void FleetRunner::setToken(const QByteArray &token)
{
    m_tokenIsNew = token != m_order.token;
    m_order.token = token;
    if (m_client)
        m_client->setToken(token);
}

void FleetRunner::close(std::chrono::milliseconds deadline)
{
    if (m_closing)
        return;
    m_closing = true;
    if (!m_engine)
        return finishClosing();
    m_closeTimer.start(deadline);
    feed(engine::Halt{});
}

void FleetRunner::finishClosing()
{
    m_closeTimer.stop();
    m_wakeTimer.stop();
    m_deltaTimer.stop();
    if (m_client)
        m_client->abortAll();
    if (m_engine)
        sendDelta();
    emit closed();
}

void FleetRunner::submitAnswered(quint32 tag, const wfw::Answer &answer)
{
    answered(engine::Lane::Submit, tag, answer);
}

void FleetRunner::pollAnswered(quint32 tag, const wfw::Answer &answer)
{
    answered(engine::Lane::Poll, tag, answer);
}

void FleetRunner::answered(engine::Lane lane, fleet::JobIndex job, const wfw::Answer &reply)
{
    learnKeyLife(reply);
    wfw::Answer answer = reply;
    if (isDisputed(lane, job, answer.operation.id)) {
        answer.verdict = wfw::Verdict::Malformed; // nobody can say whose agent it makes
        answer.code = QStringLiteral("duplicate_operation");
        answer.message = std::exchange(answer.operation, {}).id;
    }
    if (answer.verdict == wfw::Verdict::SignInExpired || answer.verdict == wfw::Verdict::Forbidden)
        m_signInProblem = answer.message;
    m_reply = Reply{lane, job, &answer};
    if (const auto record = m_requests.answered(lane, job, m_book.booked(job).attempt, answer))
        m_commits.add(*record);
    // Only what may be lost is shown before it is written down.
    if (answer.verdict == wfw::Verdict::InProgress && !m_book.shown(job).operationId.isEmpty()
        && m_book.noteProgress(job, answer.operation.percent, answer.operation.message))
        noteChange(job);
    feed(eventFrom(lane, job, answer));
}

bool FleetRunner::isDisputed(engine::Lane lane, fleet::JobIndex job, const QString &operationId)
{
    if (operationId.isEmpty() || lane == engine::Lane::Poll)
        return m_disputed.contains(job) && !operationId.isEmpty();
    std::optional<ledger::OperationOwner> owner = m_ledger->ownerOf(m_order.batch.origin, operationId);
    if (const auto booked = owner ? std::nullopt : m_book.bookedOwnerOf(operationId))
        owner = ledger::OperationOwner{m_order.batch.id, *booked};
    if (!owner || *owner == ledger::OperationOwner{m_order.batch.id, job})
        return false;
    if (owner->batch == m_order.batch.id)
        m_disputed.insert(owner->job);
    return true;
}

void FleetRunner::take(const engine::Event &event)
{
    engine::Effects effects;
    m_engine->handle(event, bootTime(), effects);
    for (const engine::Effect &effect : effects) {
        if (const auto *intent = std::get_if<engine::RecordIntent>(&effect)) {
            bookIntent(*intent);
            ++m_recorded;
        } else if (const auto *state = std::get_if<engine::RecordState>(&effect)) {
            book(stateFor(*state));
            ++m_recorded;
        } else {
            carryOut(effect);
        }
    }
    m_reply.reset();
}

void FleetRunner::feed(const engine::Event &event)
{
    noteContradiction(event);
    const bool hadTrouble = m_engine->status(bootTime()).trouble != engine::Trouble::None;
    take(event);
    if (!hadTrouble && m_engine->status(bootTime()).trouble != engine::Trouble::None)
        m_client->dropConnections(); // the next try finds its way anew (hazard 44)
    if (m_closing && !m_commits.problem()) // what failed is tried again in its own time
        m_commits.commitNow();
    else
        m_commits.commitWhenDue();
    noteEnd();
}

void FleetRunner::bookIntent(const engine::RecordIntent &intent)
{
    const ledger::IntentRecord record = intentFor(intent);
    m_unsent.insert(record.job, {record.key, record.body});
    book(record);
}

void FleetRunner::noteCommitBegun()
{
    m_book.commitBegun();
    m_recordedAtCommit = m_recorded;
}

void FleetRunner::showCommitted()
{
    for (const fleet::JobIndex job : m_book.publish())
        noteChange(job);
    if (!m_deltaTimer.isActive()) // also where nothing has changed but that the ledger can be written again
        m_deltaTimer.start(deltaInterval);
    feed(engine::Committed{m_recordedAtCommit});
}

void FleetRunner::holdEverything()
{
    if (!m_deltaTimer.isActive())
        m_deltaTimer.start(deltaInterval);
    feed(engine::CommitFailed{});
}

bool FleetRunner::hasEnded() const
{
    // What is shown may be behind: a retry that is being written down has ended nothing.
    return m_book.hasEnded() && m_engine->totals().allEnded();
}

void FleetRunner::noteEnd()
{
    const bool ended = hasEnded();
    if (ended && !m_finishedTold) {
        m_finishedTold = true;
        sendDelta();
        emit finished(m_book.totals());
    }
    m_finishedTold = ended;
    const engine::Status status = m_engine->status(bootTime());
    const bool isQuiet = status.submitsInFlight + status.pollsInFlight == 0 && m_commits.isEmpty();
    if (m_closing && isQuiet && m_closeTimer.isActive())
        finishClosing();
}

ledger::IntentRecord FleetRunner::intentFor(const engine::RecordIntent &intent) const
{
    const fleet::Customer &customer = m_order.batch.customers.at(intent.job);
    wfw::AgentOrder order;
    order.name = customer.agentName;
    order.businessUrl = customer.businessUrl;
    order.templateId = customer.templateId.isEmpty() ? m_order.templateId : customer.templateId;
    order.phoneNumber = customer.phoneNumber;
    ledger::IntentRecord record;
    record.job = intent.job;
    record.attempt = intent.attempt;
    record.key = fleet::attemptKey(customer.id, intent.attempt);
    record.body = wfw::writeAgentOrder(order, m_order.dialect);
    record.at = QDateTime::currentDateTimeUtc();
    return record;
}

ledger::StateRecord FleetRunner::stateFor(const engine::RecordState &state) const
{
    const fleet::Job &job = m_book.booked(state.job);
    ledger::StateRecord record;
    record.job = state.job;
    record.attempt = state.attempt;
    record.state = state.state;
    record.at = QDateTime::currentDateTimeUtc();
    if (state.attempt == job.attempt) { // a new attempt begins without the old one's operation
        record.operationId = job.operationId;
        record.agentId = job.agentId;
        record.phoneNumber = job.phoneNumber;
    }
    const bool failed = state.state == fleet::JobState::Failed || state.state == fleet::JobState::Unknown;
    if (!m_reply || m_reply->job != state.job) {
        record.failure = failed ? job.failure : std::nullopt;
        return record;
    }
    const wfw::Answer &answer = *m_reply->answer;
    const bool tells = answer.verdict == wfw::Verdict::InProgress || answer.verdict == wfw::Verdict::Completed
        || answer.verdict == wfw::Verdict::OperationFailed;
    if (tells && !answer.operation.id.isEmpty())
        record.operationId = answer.operation.id;
    if (answer.verdict == wfw::Verdict::Completed) {
        record.agentId = answer.operation.agentId;
        record.phoneNumber = answer.operation.phoneNumber;
    }
    if (failed)
        record.failure = failureFrom(m_reply->lane, state.state, answer, record.at);
    return record;
}

void FleetRunner::carryOut(const engine::Effect &effect)
{
    if (const auto *submit = std::get_if<engine::Submit>(&effect)) {
        sendSubmit(*submit);
    } else if (const auto *poll = std::get_if<engine::Poll>(&effect)) {
        m_requests.sent(engine::Lane::Poll, poll->job);
        m_client->poll(poll->job, m_book.shown(poll->job).operationId);
    } else if (const auto *wake = std::get_if<engine::WakeAt>(&effect)) {
        m_wakeAt = wake->at;
    } else if (std::holds_alternative<engine::RenewSignIn>(effect)) {
        // A fixed token cannot be renewed; only a person may have brought another one meanwhile.
        const bool isNew = std::exchange(m_tokenIsNew, false);
        QMetaObject::invokeMethod(
            this, [this, isNew] { feed(engine::SignInRenewed{isNew}); }, Qt::QueuedConnection);
    }
    if (m_wakeAt) {
        const auto left = std::max(*m_wakeAt - bootTime(), engine::Duration(0));
        m_wakeTimer.start(std::min<std::chrono::milliseconds>(left, wakeMax));
    }
    if (!m_deltaTimer.isActive())
        m_deltaTimer.start(deltaInterval);
}

void FleetRunner::sendSubmit(const engine::Submit &submit)
{
    // The first time they are still at hand; a repeat, maybe days later, sends what was written down then.
    const auto stored = m_unsent.contains(submit.job)
        ? std::optional(m_unsent.take(submit.job))
        : m_ledger->attempt(m_order.batch.id, submit.job, submit.attempt);
    if (!stored) {
        qFatal("the intent of job %u attempt %u is not in the ledger", submit.job, unsigned{submit.attempt});
    }
    m_requests.sent(engine::Lane::Submit, submit.job);
    m_client->submit(submit.job, stored->key, stored->body);
}

} // namespace runner
