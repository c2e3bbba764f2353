// SPDX-FileCopyrightText: 2026 Fleetwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "engine/effects.h"
#include "engine/engine.h"
#include "fleet/batchsummary.h"
#include "ledger/ledger.h"
#include "runner/batchdelta.h"
#include "runner/batchorder.h"
#include "runner/groupcommit.h"
#include "runner/jobbook.h"
#include "runner/ledgerproblem.h"
#include "runner/preflight.h"
#include "runner/reconciliation.h"
#include "runner/requestlog.h"
#include "wfw/answer.h"

#include <QHash>
#include <QList>
#include <QObject>
#include <QSet>
#include <QTimer>

#include <memory>
#include <optional>
#include <set>

namespace wfw {
class ApiClient;
}

namespace runner {

class FleetLook;

/**
 * Carries the engine's effects out on the network and the ledger. Records are committed in groups; the engine is
 * told of each and hands requests out when what they rest on is durable, and what a job has come to is shown no
 * sooner. While the ledger cannot commit, nothing is sent; it is tried again until it can. Lives on the fleet thread.
 */
class FleetRunner final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(FleetRunner)

public:
    /** Begins with a ledger that lasts as long as the process. */
    FleetRunner();
    /** With a ledger of the test's own. */
    explicit FleetRunner(std::unique_ptr<ledger::Ledger> ledger);
    ~FleetRunner() override;

    /** Opens or creates the durable ledger: ledgerOpened() or ledgerRefused() answers. Not while a batch runs. */
    void openLedger(const QString &path);
    void listBatches();
    /** Reads a batch back: batchLoaded(), with batch id 0 where there is none. */
    void load(fleet::BatchId batch);
    /** How one job came to where it is, as far as it is on the disk: historyRead(). */
    void readHistory(fleet::BatchId batch, fleet::JobIndex job);

    /** Before start(): examined(). Sends nothing but the listing, and that only where \a asksFleet. */
    void examine(const BatchOrder &order, bool asksFleet);
    /** After the end: reconciled(), or batchLoaded() with batch id 0 where there is no such batch. */
    void reconcile(fleet::BatchId batch, const BatchOrder &connection);

    void start(const BatchOrder &order);
    /**
     * Goes on with a batch of the ledger: what was sent is followed or repeated under its own key, the rest is
     * sent. Of \a order only connection and limits count. started() has the batch, the first delta every job.
     * Those in \a again get their second chance at once. Where the batch may be another account's, accountDoubted().
     */
    void resumeBatch(fleet::BatchId batch, const BatchOrder &order, const SecondChance &again = {});
    /** Follows operations that exist already: the customers' ids are operation ids. Orders nothing. */
    void watch(const BatchOrder &order);
    /** Hands a person's command to the engine; ignored where no batch was started. */
    void command(const engine::Event &event);
    void setLimits(const RunLimits &limits);
    /** Used from the next request on, and by the next resume() after sign-in trouble. */
    void setToken(const QByteArray &token);
    void close(std::chrono::milliseconds deadline);

signals:
    void ledgerOpened(const QList<fleet::BatchSummary> &batches);
    void ledgerRefused(const runner::LedgerProblem &problem);
    /** resumeBatch() did not go on. Other: it is another account's. Perhaps: only a person can tell. */
    void accountDoubted(fleet::BatchId batch, wfw::Kinship kinship);
    /** A person's command left these alone: another batch has taken care of their customers since. */
    void leftAlone(const QList<fleet::JobIndex> &jobs);
    void historyRead(fleet::BatchId batch, fleet::JobIndex job, const fleet::JobHistory &history);
    void batchesListed(const QList<fleet::BatchSummary> &batches);
    void batchLoaded(const fleet::Batch &batch, const QList<fleet::Job> &jobs);
    void examined(const runner::Preflight &preflight);
    void reconciled(const runner::Reconciliation &reconciliation);
    void started(const fleet::Batch &batch, const fleet::BatchTotals &totals);
    void changed(const runner::BatchDelta &delta);
    void finished(const fleet::BatchTotals &totals);
    void closed();

private:
    void prepare(const BatchOrder &order, std::unique_ptr<engine::Engine> engine);
    void begin(const SecondChance &again = {});
    /** Has the ledger know of the batch, or of who takes it up; until that is done nothing begins. */
    [[nodiscard]] std::optional<ledger::Problem> writeDown();
    void goOnWith(const ledger::StoredBatch &stored, const BatchOrder &order, const SecondChance &again);
    // Beside what the engine decides (fleetrunnercare.cpp)
    /** A person's command without what would make a second agent for a customer of another batch; notes decisions. */
    [[nodiscard]] engine::Event respected(engine::Event command);
    void learnKeyLife(const wfw::Answer &answer);
    void noteContradiction(const engine::Event &event);
    void noteWhatIsListed(const ledger::StoredBatch &stored, const Reconciliation &found);
    [[nodiscard]] FleetLook &lookWith(const BatchOrder &order);
    void submitAnswered(quint32 tag, const wfw::Answer &answer);
    void pollAnswered(quint32 tag, const wfw::Answer &answer);
    void answered(engine::Lane lane, fleet::JobIndex job, const wfw::Answer &answer);
    [[nodiscard]] bool isDisputed(engine::Lane lane, fleet::JobIndex job, const QString &operationId);
    /** Has the engine decide and does what follows, but for committing it. */
    void take(const engine::Event &event);
    void feed(const engine::Event &event);

    // Records: booked, committed in groups, then shown
    template <typename Record>
    void book(const Record &record)
    {
        m_commits.add(record);
        m_book.book(record);
    }
    void bookIntent(const engine::RecordIntent &intent);
    void noteCommitBegun();
    void showCommitted();
    void holdEverything();
    [[nodiscard]] bool hasEnded() const;
    void noteEnd();
    void carryOut(const engine::Effect &effect);
    void sendSubmit(const engine::Submit &submit);
    [[nodiscard]] ledger::IntentRecord intentFor(const engine::RecordIntent &intent) const;
    [[nodiscard]] ledger::StateRecord stateFor(const engine::RecordState &state) const;

    void noteChange(fleet::JobIndex job);
    void sendDelta();
    [[nodiscard]] BatchDelta delta(const engine::Status &status) const;
    [[nodiscard]] FlightView flightView(const engine::Status &status) const;
    [[nodiscard]] const std::optional<ledger::Problem> &ledgerProblem() const;
    [[nodiscard]] Hold holdOf(const engine::Status &status) const;
    [[nodiscard]] BatchPhase phaseOf(const engine::Status &status) const;
    void finishClosing();

    std::unique_ptr<ledger::Ledger> m_ledger;
    std::unique_ptr<engine::Engine> m_engine;
    std::unique_ptr<FleetLook> m_look; ///< goes before the ledger does
    std::unique_ptr<wfw::ApiClient> m_client;
    BatchOrder m_order;
    bool m_tokenIsNew = false; ///< set since the last one was refused
    JobBook m_book;
    RequestLog m_requests;
    QSet<fleet::JobIndex> m_caredFor; ///< another batch has an agent for their customers, or will have
    QSet<fleet::JobIndex> m_disputed; ///< their operation was given to another job as well
    QHash<fleet::JobIndex, ledger::StoredAttempt> m_unsent; ///< key and body until they are sent first

    /** Facts of the reply that is being handled; valid inside answered() only. */
    struct Reply
    {
        engine::Lane lane;
        fleet::JobIndex job;
        const wfw::Answer *answer;
    };
    std::optional<Reply> m_reply;

    GroupCommit m_commits;
    std::uint64_t m_recorded = 0; ///< of what the engine wanted recorded
    std::uint64_t m_recordedAtCommit = 0; ///< when the last commit was begun
    std::optional<ledger::Problem> m_startProblem; ///< the batch could not be written down
    SecondChance m_again; ///< what it was to begin with
    QString m_signInProblem; ///< the server's words

    QTimer m_wakeTimer;
    std::optional<engine::Instant> m_wakeAt;
    QTimer m_deltaTimer;
    QTimer m_closeTimer;
    std::set<fleet::JobIndex> m_changed;
    bool m_finishedTold = false;
    bool m_closing = false;
};

} // namespace runner
