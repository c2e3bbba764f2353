// SPDX-FileCopyrightText: 2026 Fleetwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "fleet/batch.h"
#include "fleet/batchsummary.h"
#include "fleet/failure.h"
#include "fleet/history.h"
#include "fleet/job.h"
#include "fleet/jobstate.h"

#include <QByteArray>
#include <QDateTime>
#include <QList>
#include <QSet>
#include <QString>

#include <chrono>
#include <functional>
#include <optional>

namespace ledger {

/** Whose an operation is. */
struct OperationOwner
{
    fleet::BatchId batch = 0;
    fleet::JobIndex job = 0;

    bool operator==(const OperationOwner &) const = default;
};

/** "This attempt is about to be sent for the first time": its key and exact body, fixed from here on. */
struct IntentRecord
{
    fleet::JobIndex job = 0;
    int attempt = 1;
    QByteArray key;
    QByteArray body;
    QDateTime at; ///< UTC
};

/** A state a job has come to, with what is known of it there. */
struct StateRecord
{
    fleet::JobIndex job = 0;
    int attempt = 1;
    fleet::JobState state = fleet::JobState::Queued;
    QString operationId;
    QString agentId;
    QString phoneNumber;
    std::optional<fleet::Failure> failure;
    QDateTime at; ///< UTC
};

/** A request that was answered, or given up. */
struct RequestRecord
{
    fleet::JobIndex job = 0;
    int attempt = 1;
    QDateTime at; ///< UTC, when it was known what it came to
    fleet::Request request;
};

/** What else happened to a job. */
struct NoteRecord
{
    fleet::JobIndex job = 0;
    int attempt = 1;
    QDateTime at; ///< UTC
    fleet::Note note;
};

/** What belongs together: all of it becomes durable, or none. */
struct Transaction
{
    fleet::BatchId batch = 0;
    QList<IntentRecord> intents;
    QList<StateRecord> states; ///< in the order they happened
    QList<RequestRecord> requests{}; ///< for the history alone; in the order they were answered
    QList<NoteRecord> notes{};
    std::optional<std::chrono::milliseconds> keyLife{}; ///< fleet::Batch::keyLife, where it was learned anew

    [[nodiscard]] bool isEmpty() const
    {
        return intents.isEmpty() && states.isEmpty() && requests.isEmpty() && notes.isEmpty() && !keyLife;
    }
};

/** The bytes a repeat must send again. */
struct StoredAttempt
{
    QByteArray key;
    QByteArray body;
};

/** A job as the ledger last knew it. */
struct StoredJob
{
    fleet::Job job;
    bool sent =
        false; ///< the intent of its present attempt is recorded: it may have been sent, unless cancelled
    QDateTime since; ///< when its operation was accepted; before that: when its intent was recorded
};

/** A batch with all that is needed to go on with it. */
struct StoredBatch
{
    fleet::Batch batch;
    QList<StoredJob> jobs; ///< one a customer, ordered by index
};

/** What one batch knows of one customer. A customer that was ordered by three batches has three of these. */
struct CustomerRecord
{
    QString customerId;
    fleet::BatchId batch = 0;
    fleet::JobIndex job = 0;
    fleet::JobState state = fleet::JobState::Queued;
    int attempt = 1;
    bool sent = false; ///< the intent of that attempt is recorded: its key may have been used
    QString agentId;
    QString tenant; ///< the batch's
};

using RecordFilter = std::function<bool(const CustomerRecord &)>;
using OperationVisitor = std::function<void(const QString &)>;

/** Why the ledger did not do what it was asked. Nothing may be sent while there is a problem. */
struct Problem
{
    enum class Kind
    {
        Locked,
        NewerSchema,
        Corrupt,
        Full,
        ReadOnly,
        Io
    };
    Kind kind = Kind::Io;
    QString detail; ///< the system's own words
};

/** Is told what a commit came to. */
using CommitDone = std::function<void(const std::optional<Problem> &)>;

/**
 * Remembers every batch, attempt, operation and outcome. commit() returns only when the transaction is durable,
 * and no POST leaves before the intent it belongs to was committed. Belongs to one thread.
 */
class Ledger
{
public:
    Ledger() = default;
    virtual ~Ledger() = default;
    Q_DISABLE_COPY_MOVE(Ledger)

    /** Records a batch with all its customers and gives it its number (batch.id). */
    [[nodiscard]] virtual std::optional<Problem> addBatch(fleet::Batch &batch) = 0;
    [[nodiscard]] virtual std::optional<Problem> commit(const Transaction &transaction) = 0;
    /**
     * Commits without waiting for it: \a done is told, on the calling thread, before this returns or later from its
     * event loop. What is asked after this call is answered as it stands after the commit.
     */
    virtual void beginCommit(const Transaction &transaction, const CommitDone &done)
    {
        done(commit(transaction));
    }
    /**
     * A batch is taken up again: whose account it is from now on, and how long its requests are given. The longest
     * time is kept.
     */
    [[nodiscard]] virtual std::optional<Problem> takeUp(
        fleet::BatchId batch, const QString &tenant, std::chrono::milliseconds requestTimeout) = 0;
    /** A commit takes as long as a disk does: callers do well to gather what they commit. */
    [[nodiscard]] virtual bool waitsForDisk() const { return true; }
    /** Key and body of an attempt whose intent was committed. */
    [[nodiscard]] virtual std::optional<StoredAttempt> attempt(
        fleet::BatchId batch, fleet::JobIndex job, int number) const = 0;

    /** The job whose present operation at this origin has that id; of several the first. */
    [[nodiscard]] virtual std::optional<OperationOwner> ownerOf(
        const QString &origin, const QString &operationId) const = 0;
    /** Shows every job's present operation id, of all origins, in no particular order. */
    virtual void visitOperations(const OperationVisitor &visit) const = 0;
    /** How one job came to where it is; empty where there is no such job. */
    [[nodiscard]] virtual fleet::JobHistory history(fleet::BatchId batch, fleet::JobIndex job) const = 0;

    /** Every batch, newest first. */
    [[nodiscard]] virtual QList<fleet::BatchSummary> batches() const = 0;
    /** Nothing where there is no such batch. */
    [[nodiscard]] virtual std::optional<StoredBatch> load(fleet::BatchId batch) const = 0;
    /** What the batches of an origin know of their customers, as far as \a isWanted says yes; oldest batch first. */
    [[nodiscard]] virtual QList<CustomerRecord> customerRecords(
        const QString &origin, const RecordFilter &isWanted) const = 0;
    /** Ids of the customers that have a live agent from this origin, by any batch. */
    [[nodiscard]] virtual QSet<QString> activeCustomers(const QString &origin) const = 0;
};

} // namespace ledger
