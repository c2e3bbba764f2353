// SPDX-FileCopyrightText: 2026 Fleetwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ledger/memoryledger.h"
#include "ledger/threadedledger.h"

#include <QSemaphore>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>

#include <atomic>

using fleet::JobState;

namespace {

/** What the other thread's disk is made to do. */
struct Disk
{
    QSemaphore mayWork; ///< one commit each
    std::atomic<bool> isFull{false};
    std::atomic<QThread *> thread{nullptr};
    std::atomic<int> asked{0}; ///< questions about an operation
};

/** A memory ledger on a slow disk. */
class SlowLedger final : public ledger::Ledger
{
public:
    explicit SlowLedger(Disk &disk)
        : m_disk(disk)
    {
    }
    std::optional<ledger::Problem> addBatch(fleet::Batch &batch) override { return m_memory.addBatch(batch); }
    std::optional<ledger::Problem> commit(const ledger::Transaction &transaction) override
    {
        m_disk.thread = QThread::currentThread();
        m_disk.mayWork.acquire();
        if (m_disk.isFull)
            return ledger::Problem{ledger::Problem::Kind::Full, QStringLiteral("disk full")};
        return m_memory.commit(transaction);
    }
    std::optional<ledger::Problem> takeUp(
        fleet::BatchId batch, const QString &tenant, std::chrono::milliseconds requestTimeout) override
    {
        return m_memory.takeUp(batch, tenant, requestTimeout);
    }
    std::optional<ledger::StoredAttempt> attempt(
        fleet::BatchId batch, fleet::JobIndex job, int number) const override
    {
        return m_memory.attempt(batch, job, number);
    }
    std::optional<ledger::OperationOwner> ownerOf(const QString &origin, const QString &id) const override
    {
        ++m_disk.asked;
        return m_memory.ownerOf(origin, id);
    }
    void visitOperations(const ledger::OperationVisitor &visit) const override
    {
        m_memory.visitOperations(visit);
    }
    fleet::JobHistory history(fleet::BatchId batch, fleet::JobIndex job) const override
    {
        return m_memory.history(batch, job);
    }
    QList<fleet::BatchSummary> batches() const override { return m_memory.batches(); }
    std::optional<ledger::StoredBatch> load(fleet::BatchId batch) const override
    {
        return m_memory.load(batch);
    }
    QList<ledger::CustomerRecord> customerRecords(
        const QString &origin, const ledger::RecordFilter &isWanted) const override
    {
        return m_memory.customerRecords(origin, isWanted);
    }
    QSet<QString> activeCustomers(const QString &origin) const override
    {
        return m_memory.activeCustomers(origin);
    }

private:
    ledger::MemoryLedger m_memory;
    Disk &m_disk;
};

} // namespace

class ThreadedLedgerTest final : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(QStringLiteral(".*")));
        m_disk = std::make_unique<Disk>();
        m_ledger = std::make_unique<ledger::ThreadedLedger>(
            [this] { return std::make_unique<SlowLedger>(*m_disk); });
        fleet::Batch batch;
        batch.origin = m_origin;
        batch.customers.resize(3);
        QVERIFY(!m_ledger->addBatch(batch));
        m_batch = batch.id;
        m_told.clear();
    }

    void cleanup()
    {
        if (m_ledger)
            m_disk->mayWork.release(100);
        m_ledger.reset();
    }

    void nobodyWaitsForACommit()
    {
        begin(accepted(0, QStringLiteral("op_0")));
        QVERIFY(m_told.isEmpty()); // and the disk has not even begun
        m_disk->mayWork.release();
        QTRY_COMPARE(m_told.size(), 1);
        QVERIFY(!m_told.first());
        QVERIFY(m_disk->thread != QThread::currentThread());
        QCOMPARE(m_ledger->load(m_batch)->jobs.at(0).job.operationId, QStringLiteral("op_0"));
    }

    void whoAsksIsAnsweredAsItStandsAfterTheCommit()
    {
        begin(accepted(0, QStringLiteral("op_0")));
        m_disk->mayWork.release();
        QCOMPARE(m_ledger->load(m_batch)->jobs.at(0).job.state, JobState::Provisioning);
        QVERIFY(m_told.isEmpty()); // the news comes by the event loop
        QTRY_COMPARE(m_told.size(), 1);
    }

    void aFullDiskIsTold() // hazard 48
    {
        m_disk->isFull = true;
        begin(accepted(0, QStringLiteral("op_0")));
        m_disk->mayWork.release();
        QTRY_COMPARE(m_told.size(), 1);
        QVERIFY(m_told.first().has_value());
        QCOMPARE(m_told.first()->kind, ledger::Problem::Kind::Full);
        QVERIFY(m_ledger->load(m_batch)->jobs.at(0).job.operationId.isEmpty());
    }

    void theEndWaitsForWhatWasBegun()
    {
        begin(accepted(0, QStringLiteral("op_0")));
        m_disk->mayWork.release();
        m_ledger.reset();
        QVERIFY(m_disk->thread != nullptr);
        QCoreApplication::processEvents();
        QVERIFY(m_told.isEmpty()); // and is not told any more
    }

    void anOperationThatNobodyHasIsNotAskedFor()
    {
        QVERIFY(!m_ledger->ownerOf(m_origin, QStringLiteral("op_0")));
        begin(accepted(1, QStringLiteral("op_1")));
        QVERIFY(!m_ledger->ownerOf(m_origin, QStringLiteral("op_0"))); // the disk is at work: nobody waits
        QCOMPARE(m_disk->asked, 0);
        m_disk->mayWork.release();
        const auto owner = m_ledger->ownerOf(m_origin, QStringLiteral("op_1"));
        QVERIFY(owner.has_value());
        QCOMPARE(owner->job, 1U);
        QVERIFY(!m_ledger->ownerOf(QStringLiteral("https://elsewhere.example"), QStringLiteral("op_1")));
        QCOMPARE(m_disk->asked, 2);
    }

    void operationsOfEarlierDaysAreKnown()
    {
        begin(accepted(2, QStringLiteral("op_2"))); // before the first question
        m_disk->mayWork.release();
        const auto owner = m_ledger->ownerOf(m_origin, QStringLiteral("op_2"));
        QVERIFY(owner.has_value());
        QCOMPARE(owner->job, 2U);
    }

    void theDurableOneLivesOnItsThread()
    {
        const QTemporaryDir directory;
        const QString path = directory.filePath(QStringLiteral("ledger.sqlite"));
        fleet::Batch batch;
        {
            auto opened = ledger::ThreadedLedger::open(path);
            auto *ours = std::get_if<std::unique_ptr<ledger::ThreadedLedger>>(&opened);
            QVERIFY(ours);
            batch.origin = m_origin;
            batch.customers.resize(2);
            QVERIFY(!(*ours)->addBatch(batch));
            auto second = ledger::ThreadedLedger::open(path);
            QVERIFY(std::holds_alternative<ledger::Problem>(second));
            QCOMPARE(std::get<ledger::Problem>(second).kind, ledger::Problem::Kind::Locked);
            ledger::Transaction transaction = accepted(1, QStringLiteral("op_9"));
            transaction.batch = batch.id;
            transaction.intents.append({1, 1, "key", "body", transaction.states.first().at});
            (*ours)->beginCommit(transaction, [](const auto &) {});
        }
        auto again = ledger::ThreadedLedger::open(path);
        auto *ours = std::get_if<std::unique_ptr<ledger::ThreadedLedger>>(&again);
        QVERIFY(ours);
        QCOMPARE((*ours)->batches().size(), 1);
        QCOMPARE((*ours)->ownerOf(m_origin, QStringLiteral("op_9"))->job, 1U);
        QCOMPARE((*ours)->attempt(batch.id, 1, 1)->key, QByteArray("key"));
        QCOMPARE((*ours)->history(batch.id, 1).attempts.size(), 1);
        QVERIFY((*ours)->activeCustomers(m_origin).isEmpty());
        QCOMPARE((*ours)->customerRecords(m_origin, [](const auto &) { return true; }).size(), 2);
    }

private:
    void begin(ledger::Transaction transaction)
    {
        transaction.batch = m_batch;
        m_ledger->beginCommit(transaction, [this](const auto &problem) { m_told.append(problem); });
    }

    static ledger::Transaction accepted(fleet::JobIndex job, const QString &operation)
    {
        ledger::StateRecord record;
        record.job = job;
        record.state = JobState::Provisioning;
        record.operationId = operation;
        record.at = QDateTime::fromMSecsSinceEpoch(1700000000000, Qt::UTC);
        ledger::Transaction transaction;
        transaction.states.append(record);
        return transaction;
    }

    const QString m_origin = QStringLiteral("https://api.example");
    std::unique_ptr<Disk> m_disk;
    std::unique_ptr<ledger::ThreadedLedger> m_ledger;
    fleet::BatchId m_batch = 0;
    QList<std::optional<ledger::Problem>> m_told;
};

QTEST_GUILESS_MAIN(ThreadedLedgerTest)
#include "tst_threadedledger.moc"
