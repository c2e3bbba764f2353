// SPDX-FileCopyrightText: 2026 Fleetwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "fleet/batchsummary.h"
#include "fleet/history.h"
#include "fleet/job.h"
#include "runner/batchdelta.h"
#include "runner/batchorder.h"
#include "runner/ledgerproblem.h"
#include "runner/preflight.h"
#include "runner/reconciliation.h"

#include <QList>
#include <QObject>
#include <QThread>

#include <memory>

namespace runner {

class FleetRunner;

/**
 * The window's and the command line's only way to the fleet: commands go one way, deltas come the other. Owns the
 * fleet thread, on which engine, ledger and network live. Every function returns at once; signals arrive on the
 * thread this object lives on.
 */
class FleetSession final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(FleetSession)

public:
    explicit FleetSession(QObject *parent = nullptr);
    /** Ends the fleet thread. What is in flight is given up; the ledger has everything needed to go on. */
    ~FleetSession() override;

    /**
     * Opens or creates the durable ledger; before the first batch. ledgerOpened() has what it holds, or
     * ledgerRefused() why it cannot be used. Without this call batches last as long as the process.
     */
    void openLedger(const QString &path);
    /** What the ledger holds now: batchesListed(), newest first. */
    void listBatches();
    /** Reads a batch back without starting anything: batchLoaded(). */
    void load(fleet::BatchId batch);
    /** How one job of the ledger came to where it is: historyRead(). */
    void readHistory(fleet::BatchId batch, fleet::JobIndex job);
    /**
     * Goes on with a batch of the ledger. Of \a order only connection and limits count. started() has the
     * batch, the first changed() every job. A number the ledger does not have is answered by batchLoaded() with
     * batch id 0. Those in \a again get another chance before finished() can come.
     */
    void resumeBatch(fleet::BatchId batch, const BatchOrder &order, const SecondChance &again = {});
    /**
     * Holds an order against the ledger and, where \a asksFleet, the live fleet, before start(): examined(). What it
     * found makes the order safe: prepareOrder(). A batch of the ledger can be examined as well; it does not count
     * itself. Of another call meanwhile only the last is answered.
     */
    void examine(const BatchOrder &order, bool asksFleet);
    /**
     * Holds a batch of the ledger against the live fleet: reconciled(), or batchLoaded() with batch id 0. Of
     * \a connection only connection and limits count.
     */
    void reconcile(fleet::BatchId batch, const BatchOrder &connection);
    /** Records the batch and starts it. One batch at a time: an earlier one must have ended or been closed. */
    void start(const BatchOrder &order);
    /**
     * Follows operations that somebody else ordered, and orders nothing: each customer's id is an operation id.
     * Every command that would submit has no effect on them.
     */
    void watch(const BatchOrder &order);
    /** No new submit goes out; what exists is followed on. */
    void pause();
    /** Goes on, also after sign-in trouble (with the token of setToken(), if one was given). */
    void resume();
    /** Cancels what was not sent; what was sent is followed to its end. */
    void stop();
    /** New attempts for failed jobs. */
    void retry(const QList<fleet::JobIndex> &jobs);
    /** A second look at unknown and overdue jobs. */
    void lookAgain(const QList<fleet::JobIndex> &jobs);
    /** A person's decision, never made unasked: engine::OrderAnew. It is kept in the history. */
    void orderAnew(const QList<fleet::JobIndex> &jobs);
    void cancel(const QList<fleet::JobIndex> &jobs);
    void putBack(const QList<fleet::JobIndex> &jobs);
    void setLimits(const RunLimits &limits);
    void setToken(const QByteArray &token);
    /** Sends nothing new, records the replies in flight, then emits closed(); within \a deadline at the latest. */
    void close(std::chrono::milliseconds deadline);

signals:
    void ledgerOpened(const QList<fleet::BatchSummary> &batches);
    void ledgerRefused(const runner::LedgerProblem &problem);
    /**
     * resumeBatch() did not go on: it is another account's (Other), or nothing tells whose it is (Perhaps), and a person
     * has to say so: BatchOrder::sameAccount.
     */
    void accountDoubted(fleet::BatchId batch, wfw::Kinship kinship);
    /** retry(), putBack() or orderAnew() left these alone: another batch has taken care of their customers since. */
    void leftAlone(const QList<fleet::JobIndex> &jobs);
    /** Empty where there is no such job. */
    void historyRead(fleet::BatchId batch, fleet::JobIndex job, const fleet::JobHistory &history);
    void batchesListed(const QList<fleet::BatchSummary> &batches);
    /** batch.id is 0 where there is no such batch. */
    void batchLoaded(const fleet::Batch &batch, const QList<fleet::Job> &jobs);
    void examined(const runner::Preflight &preflight);
    void reconciled(const runner::Reconciliation &reconciliation);
    /** The batch is in the ledger; one without customers has no number and ends at once. */
    void started(const fleet::Batch &batch, const fleet::BatchTotals &totals);
    /** Changed jobs, totals and the wire: coalesced, at most 30 a second. */
    void changed(const runner::BatchDelta &delta);
    /** Every job has come to an end. May come again after a retry. Follows the delta that carries the end. */
    void finished(const fleet::BatchTotals &totals);
    void closed();

private:
    template <typename Function>
    void post(Function function);

    QThread m_thread;
    FleetRunner *m_runner = nullptr; ///< lives on m_thread, deleted there
};

} // namespace runner
