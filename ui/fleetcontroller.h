// SPDX-FileCopyrightText: 2026 Fleetwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "runner/fleetsession.h"
#include "ui/environment.h"
#include "ui/eta.h"
#include "ui/pace.h"
#include "ui/pauselog.h"
#include "ui/runcondition.h"
#include "wfw/tenant.h"

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

namespace ui {

class FleetTableModel;

/** Stands between the window and the fleet: turns what a person wants into commands, and deltas into rows. */
class FleetController final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(FleetController)

public:
    explicit FleetController(FleetTableModel *model, QObject *parent = nullptr);

    /** Has batches outlast the program: ledgerOpened() or ledgerRefused(). Before the first batch. */
    void openLedger(const QString &path) { m_session.openLedger(path); }
    /** batchesListed() */
    void listBatches() { m_session.listBatches(); }
    /** Goes on with a batch of the ledger, at once or when resume() says so; the model shows it. */
    void goOn(fleet::BatchId batch, const Environment &environment, bool paused, bool sameAccount = false);
    /** A person's decision, already confirmed: engine::OrderAnew. */
    void orderAnew(const QList<fleet::JobIndex> &jobs) { m_session.orderAnew(jobs); }
    /** Shows a batch of the ledger; nothing can be sent for it. */
    void look(fleet::BatchId batch) { m_session.load(batch); }
    /** How a job of the batch came to where it is: historyRead(). */
    void readHistory(fleet::JobIndex job) { m_session.readHistory(m_batch.id, job); }
    /** Holds the batch against the live fleet: reconciled(). */
    void reconcile(const Environment &environment);
    /** How the agents of the next batch are called. */
    void setNamePattern(const QString &pattern) { m_namePattern = pattern; }
    /** Looks in the ledger for the batch that the rows of the list were last ordered in: earlierFound(). */
    void findEarlier(const Environment &environment);
    /** Holds the ready rows of the list the model shows against ledger and live fleet: examined(). */
    void examine(const Environment &environment);
    /** Orders what was examined last; the first \a fewFirst have to be active before the others follow. */
    void start(runner::Already already, int fewFirst);
    /** Forgets a batch that has ended: the model shows another list. */
    void reset();
    void retryFailed();
    void lookAgain();
    void retry(const QList<fleet::JobIndex> &jobs);
    void lookAgainAt(const QList<fleet::JobIndex> &jobs);
    void pause() { m_session.pause(); }
    void resume() { m_session.resume(); }
    void stop() { m_session.stop(); }
    void cancel(const QList<fleet::JobIndex> &jobs) { m_session.cancel(jobs); }
    void putBack(const QList<fleet::JobIndex> &jobs) { m_session.putBack(jobs); }
    /** How much may be in flight, for this batch and those to come. */
    void setLimits(const runner::RunLimits &limits);
    [[nodiscard]] const runner::RunLimits &limits() const { return m_limits; }
    /** Signs in with another token from now on; a batch that waits for one goes on. */
    void useToken(const QByteArray &token);
    void close();

    [[nodiscard]] const RunView &view() const { return m_view; }
    /** The batch as the ledger knows it; its id is 0 before one was started. */
    [[nodiscard]] const fleet::Batch &batch() const { return m_batch; }
    /** When the batch sent nothing new, as far as this window has seen it. */
    [[nodiscard]] const QList<RunPause> &pauses() const { return m_pauses.pauses(); }
    /** True from the start of a batch until every agent has come to an end. */
    [[nodiscard]] bool isUnderWay() const;
    /** Share of the batch's work that is done, 0 to 1. */
    [[nodiscard]] double progress() const;
    /** Guessed time to the end, where a guess means something. */
    [[nodiscard]] std::optional<std::chrono::seconds> timeLeft() const;

    /** Agents that became active in a minute, where the figure means something. */
    [[nodiscard]] std::optional<int> agentsAMinute() const
    {
        return isUnderWay() ? m_pace.aMinute(now()) : std::nullopt;
    }

signals:
    void ledgerOpened(const QList<fleet::BatchSummary> &batches);
    void ledgerRefused(const runner::LedgerProblem &problem);
    void batchesListed(const QList<fleet::BatchSummary> &batches);
    void historyRead(fleet::BatchId batch, fleet::JobIndex job, const fleet::JobHistory &history);
    /** The model shows a batch of the ledger from now on. */
    void batchShown(const fleet::Batch &batch);
    void earlierFound(const fleet::Batch &batch);
    void reconciled(const runner::Reconciliation &reconciliation);
    void examined(const runner::Preflight &preflight);
    /** goOn() did not: it is another account's (Other), or a person has to say whose it is (Perhaps). */
    void accountDoubted(fleet::BatchId batch, wfw::Kinship kinship);
    /** So many rows were left as they are: another batch has taken care of their customers since. */
    void leftAlone(int rows);
    /** There is no such batch in the ledger. */
    void batchMissing();
    void viewChanged();
    void finished();
    void closed();

private:
    void prepare(const Environment &environment, bool asksFleet);
    void takeExamined(const runner::Preflight &preflight);
    void takeStarted(const fleet::Batch &batch);
    void takeLoaded(const fleet::Batch &batch, const QList<fleet::Job> &jobs);
    void takeDelta(const runner::BatchDelta &delta);
    void tick();
    [[nodiscard]] Eta::Milliseconds now() const { return Eta::Milliseconds(m_clock.elapsed()); }

    FleetTableModel *m_model;
    runner::FleetSession m_session;
    fleet::Batch m_batch;
    RunView m_view;
    PauseLog m_pauses;
    QString m_namePattern; ///< empty: as the list says
    runner::BatchOrder m_draft; ///< what is being examined
    runner::Preflight m_preflight; ///< and what was found
    runner::LeftOut m_leftOut; ///< of the order that starts next
    fleet::BatchId m_backTo = 0; ///< is read to be compared with, not to be shown
    bool m_looksBack = false; ///< what is examined next is for findEarlier()
    bool m_takesUp = false; ///< the batch that starts next is one of the ledger
    runner::RunLimits m_limits;
    Eta m_eta;
    Pace m_pace;
    QElapsedTimer m_clock;
    QTimer m_second;
};

} // namespace ui
