// SPDX-FileCopyrightText: 2026 Fleetwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/fleetcontroller.h"

#include "ui/background.h"
#include "ui/fleettablemodel.h"

#include <QFileInfo>
#include <QHash>

#include <utility>

namespace ui {

using namespace std::chrono_literals;

namespace {

constexpr auto closePatience = 5s;

runner::BatchOrder orderFor(
    const intake::ListDraft &draft, const QString &namePattern, const Environment &environment)
{
    runner::BatchOrder order;
    order.batch.name = QFileInfo(draft.list().fileName()).fileName();
    order.batch.environment = environment.name;
    order.batch.createdAt = QDateTime::currentDateTimeUtc();
    order.batch.header = draft.header();
    order.batch.encoding = draft.list().encoding();
    order.batch.delimiter = draft.list().delimiter();
    order.batch.customers = draft.customers(namePattern);
    order.batch.excluded = draft.excludedCount();
    order.batch.origin = environment.origin.toString();
    order.origin = environment.origin;
    order.token = environment.token;
    order.tenant = wfw::tenantFor(environment.origin, environment.token);
    return order;
}

} // namespace

FleetController::FleetController(FleetTableModel *model, QObject *parent)
    : QObject(parent)
    , m_model(model)
{
    m_clock.start();
    m_second.setInterval(1s);
    connect(&m_second, &QTimer::timeout, this, &FleetController::tick);
    connect(&m_session, &runner::FleetSession::ledgerOpened, this, &FleetController::ledgerOpened);
    connect(&m_session, &runner::FleetSession::ledgerRefused, this, &FleetController::ledgerRefused);
    connect(&m_session, &runner::FleetSession::batchesListed, this, &FleetController::batchesListed);
    connect(&m_session, &runner::FleetSession::historyRead, this, &FleetController::historyRead);
    connect(&m_session, &runner::FleetSession::batchLoaded, this, &FleetController::takeLoaded);
    connect(&m_session, &runner::FleetSession::examined, this, &FleetController::takeExamined);
    connect(&m_session, &runner::FleetSession::accountDoubted, this,
        [this](fleet::BatchId batch, wfw::Kinship kinship) {
            m_takesUp = false;
            m_view.phase = runner::BatchPhase::Idle;
            emit accountDoubted(batch, kinship);
        });
    connect(&m_session, &runner::FleetSession::leftAlone, this,
        [this](const QList<fleet::JobIndex> &jobs) { emit leftAlone(static_cast<int>(jobs.size())); });
    connect(&m_session, &runner::FleetSession::reconciled, this, &FleetController::reconciled);
    connect(&m_session, &runner::FleetSession::started, this, &FleetController::takeStarted);
    connect(&m_session, &runner::FleetSession::changed, this, &FleetController::takeDelta);
    connect(&m_session, &runner::FleetSession::finished, this, &FleetController::finished);
    connect(&m_session, &runner::FleetSession::closed, this, &FleetController::closed);
}

void FleetController::reconcile(const Environment &environment)
{
    runner::BatchOrder connection;
    connection.origin = environment.origin;
    connection.token = environment.token;
    m_session.reconcile(m_batch.id, connection);
}

void FleetController::goOn(
    fleet::BatchId batch, const Environment &environment, bool paused, bool sameAccount)
{
    m_takesUp = true;
    m_view = {};
    m_view.phase = paused ? runner::BatchPhase::Paused : runner::BatchPhase::Running;
    emit viewChanged();
    runner::BatchOrder order;
    order.origin = environment.origin;
    order.token = environment.token;
    order.tenant = wfw::tenantFor(environment.origin, environment.token);
    order.sameAccount = sameAccount;
    order.startsPaused = paused;
    order.limits = m_limits;
    m_session.resumeBatch(batch, order);
}

void FleetController::findEarlier(const Environment &environment)
{
    m_looksBack = true;
    prepare(environment, false);
}

void FleetController::examine(const Environment &environment)
{
    m_looksBack = false;
    prepare(environment, true);
}

void FleetController::prepare(const Environment &environment, bool asksFleet)
{
    if (!m_model->rows().draft())
        return;
    // A long list takes a while to be put together, so that is done beside the window.
    inBackground(
        this,
        [draft = m_model->rows().draft(), pattern = m_namePattern, environment] {
            return orderFor(*draft, pattern, environment);
        },
        [this, asksFleet](const runner::BatchOrder &order) {
            if (asksFleet == m_looksBack)
                return; // something else is wanted by now
            m_draft = order;
            m_session.examine(order, asksFleet);
        });
}

void FleetController::takeExamined(const runner::Preflight &preflight)
{
    if (!std::exchange(m_looksBack, false)) {
        m_preflight = preflight;
        emit examined(preflight);
        return;
    }
    QHash<fleet::BatchId, int> votes;
    m_backTo = 0;
    for (const runner::RowStanding &row : preflight.rows) {
        if (row.batch != 0 && ++votes[row.batch] > votes.value(m_backTo))
            m_backTo = row.batch;
    }
    if (m_backTo != 0)
        m_session.load(m_backTo);
}

void FleetController::start(runner::Already already, int fewFirst)
{
    m_view.phase = runner::BatchPhase::Running; // at once, so that nobody starts it twice
    emit viewChanged();
    m_draft.limits = m_limits;
    m_draft.limits.caution = m_limits.caution.value_or(fleet::Caution());
    m_draft.limits.caution->canaryRows = fewFirst;
    inBackground(
        this,
        [order = std::exchange(m_draft, {}), preflight = std::exchange(m_preflight, {}), already]() mutable {
            const runner::LeftOut leftOut = runner::prepareOrder(order, preflight, already);
            return std::pair(order, leftOut);
        },
        [this](const auto &prepared) {
            m_leftOut = prepared.second;
            m_session.start(prepared.first);
        });
}

void FleetController::reset()
{
    m_batch = {};
    m_view = {};
    m_second.stop();
    emit viewChanged();
}

void FleetController::retryFailed()
{
    retry(m_model->rows().jobsIn({RowState::Failed}));
}

void FleetController::lookAgain()
{
    lookAgainAt(m_model->rows().jobsIn({RowState::Unknown, RowState::Overdue}));
}

void FleetController::retry(const QList<fleet::JobIndex> &jobs)
{
    m_session.retry(jobs);
}

void FleetController::lookAgainAt(const QList<fleet::JobIndex> &jobs)
{
    m_session.lookAgain(jobs);
}

void FleetController::setLimits(const runner::RunLimits &limits)
{
    m_limits = limits;
    m_session.setLimits(limits);
}

void FleetController::useToken(const QByteArray &token)
{
    m_session.setToken(token);
    if (m_view.phase == runner::BatchPhase::SignInRefused || m_view.phase == runner::BatchPhase::Forbidden)
        m_session.resume();
}

void FleetController::close()
{
    m_session.close(closePatience);
}

bool FleetController::isUnderWay() const
{
    return m_view.phase != runner::BatchPhase::Idle && m_view.phase != runner::BatchPhase::Finished;
}

double FleetController::progress() const
{
    return m_model->rows().progress();
}

std::optional<std::chrono::seconds> FleetController::timeLeft() const
{
    return m_eta.left(now());
}

void FleetController::takeStarted(const fleet::Batch &batch)
{
    // A batch that could not be written down at first starts once more when it can.
    const bool isAgain = batch.id != 0 && batch.id == m_batch.id;
    m_batch = batch;
    const bool takesUp = std::exchange(m_takesUp, false);
    if (takesUp)
        m_model->setBatch(batch);
    else if (!isAgain)
        m_model->beginBatch(batch, batch.id != 0 ? std::exchange(m_leftOut, {}) : m_leftOut);
    const runner::BatchPhase phase = std::exchange(m_view, {}).phase;
    m_view.phase = takesUp ? phase : runner::BatchPhase::Running;
    m_view.counts = m_model->rows().counts();
    m_pauses = {};
    m_pace = {};
    m_eta.begin(now(), 0.0);
    m_second.start();
    if (takesUp)
        emit batchShown(batch);
    emit viewChanged();
}

void FleetController::takeLoaded(const fleet::Batch &batch, const QList<fleet::Job> &jobs)
{
    if (const fleet::BatchId backTo = std::exchange(m_backTo, 0); backTo != 0 && backTo == batch.id) {
        emit earlierFound(batch);
        return;
    }
    m_takesUp = false;
    reset();
    if (batch.id == 0) {
        emit batchMissing();
        return;
    }
    m_batch = batch;
    m_model->setBatch(batch);
    runner::BatchDelta delta;
    delta.batch = batch.id;
    delta.changed = jobs;
    m_model->apply(delta);
    m_view.counts = m_model->rows().counts();
    emit batchShown(batch);
    emit viewChanged();
}

void FleetController::takeDelta(const runner::BatchDelta &delta)
{
    if (delta.batch != m_batch.id)
        return; // a last word of the batch before
    const bool wasFinished = m_view.phase == runner::BatchPhase::Finished;
    m_model->apply(delta);
    m_view.phase = delta.phase;
    m_view.flight = delta.flight;
    m_view.hold = delta.hold;
    m_view.problem = delta.problem;
    m_view.firstRowsUnderWay = delta.firstRowsUnderWay;
    m_view.counts = m_model->rows().counts();
    m_pace.note(now(), m_view.counts[indexOf(RowState::Active)]);
    m_pauses.note(m_view, QDateTime::currentDateTimeUtc());
    const double progress = m_model->rows().progress();
    if (wasFinished && delta.phase == runner::BatchPhase::Running)
        m_eta.begin(now(), progress);
    m_eta.update(now(), progress, delta.phase == runner::BatchPhase::Running && !delta.flight.offline);
    if (delta.phase != runner::BatchPhase::Idle && !m_second.isActive())
        m_second.start();
    emit viewChanged();
}

void FleetController::tick()
{
    m_model->setNow(QDateTime::currentMSecsSinceEpoch());
    const RowCounts &counts = m_model->rows().counts();
    if (!isUnderWay() && counts[indexOf(RowState::Overdue)] == 0)
        m_second.stop();
    emit viewChanged(); // countdowns move on
}

} // namespace ui
