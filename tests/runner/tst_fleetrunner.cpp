// SPDX-FileCopyrightText: 2026 Fleetwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ledger/memoryledger.h"
#include "runner/fleetrunner.h"
#include "runner/orders.h"
#include "sandbox/embeddedsandbox.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace std::chrono_literals;
using fleet::JobState;

namespace {

/** A ledger whose disk can be taken away. */
class FragileLedger final : public ledger::Ledger
{
public:
    explicit FragileLedger(bool *broken)
        : m_broken(broken)
    {
    }
    std::optional<ledger::Problem> addBatch(fleet::Batch &batch) override { return m_memory.addBatch(batch); }
    std::optional<ledger::Problem> commit(const ledger::Transaction &transaction) override
    {
        if (*m_broken)
            return ledger::Problem{ledger::Problem::Kind::Full, QStringLiteral("disk full")};
        return m_memory.commit(transaction);
    }
    std::optional<ledger::StoredAttempt> attempt(
        fleet::BatchId batch, fleet::JobIndex job, int number) const override
    {
        return m_memory.attempt(batch, job, number);
    }

private:
    ledger::MemoryLedger m_memory;
    bool *m_broken;
};

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class FleetRunnerTest final : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(QStringLiteral(".*")));
        m_directory = std::make_unique<QTemporaryDir>();
        sandbox::Options options;
        options.speed = 200;
        options.log = logPath();
        m_sandbox = std::make_unique<sandbox::EmbeddedSandbox>();
        QVERIFY2(m_sandbox->start(options), qPrintable(m_sandbox->problem()));
    }

    void cleanup()
    {
        m_sandbox.reset();
        m_directory.reset();
    }

    void bringsEveryJobToItsEnd()
    {
        runner::FleetRunner fleetRunner(std::make_unique<ledger::MemoryLedger>());
        QSignalSpy finished(&fleetRunner, &runner::FleetRunner::finished);
        QHash<fleet::JobIndex, fleet::Job> jobs;
        connect(&fleetRunner, &runner::FleetRunner::changed, this, [&](const runner::BatchDelta &delta) {
            QVERIFY(delta.totals.reconciles());
            QVERIFY(delta.flight.submitsInFlight <= 5);
            QVERIFY(delta.flight.pollsInFlight <= 20);
            for (const fleet::Job &job : delta.changed)
                jobs.insert(job.index, job);
        });
        auto order = orderFor(m_sandbox->origin(), m_sandbox->token(), 20);
        order.batch.customers[3].businessUrl = QStringLiteral("https://crawlfail.example");
        order.batch.customers[5].businessUrl = QStringLiteral("https://nonumber.example");
        order.batch.excluded = 2;
        fleetRunner.start(order);
        QVERIFY(finished.wait(20000));
        const auto totals = finished.first().first().value<fleet::BatchTotals>();
        QCOMPARE(totals.of(JobState::Active), 19U);
        QCOMPARE(totals.of(JobState::Failed), 1U);
        QCOMPARE(totals.imported, 22U);
        QCOMPARE(jobs.size(), 20);
        QCOMPARE(jobs.value(0).percent, 100);
        QVERIFY(jobs.value(0).agentId.startsWith(QStringLiteral("agt_")));
        QVERIFY(!jobs.value(0).phoneNumber.isEmpty());
        QVERIFY(jobs.value(5).phoneNumber.isEmpty());
        QCOMPARE(jobs.value(5).state, JobState::Active);
        const fleet::Job failed = jobs.value(3);
        QVERIFY(failed.failure.has_value());
        QVERIFY(fleet::sameCode(failed.failure->code, u"scout_crawl_failed"));
        QCOMPARE(failed.failure->stage, fleet::Failure::Stage::Operation);
        QVERIFY(failed.startedAt.isValid() && failed.endedAt >= failed.startedAt);
    }

    void retryIsANewAttempt()
    {
        runner::FleetRunner fleetRunner(std::make_unique<ledger::MemoryLedger>());
        QSignalSpy finished(&fleetRunner, &runner::FleetRunner::finished);
        fleet::Job last;
        connect(&fleetRunner, &runner::FleetRunner::changed, this, [&](const runner::BatchDelta &delta) {
            for (const fleet::Job &job : delta.changed)
                last = job;
        });
        fleetRunner.start(
            orderFor(m_sandbox->origin(), m_sandbox->token(), 1, QStringLiteral("crawlflaky%1.example")));
        QVERIFY(finished.wait(20000));
        QCOMPARE(last.state, JobState::Failed);
        const QString firstOperation = last.operationId;
        fleetRunner.command(engine::Retry{{0}});
        QVERIFY(finished.wait(20000));
        QCOMPARE(last.state, JobState::Active);
        QCOMPARE(last.attempt, 2);
        QVERIFY(last.operationId != firstOperation);
        QVERIFY(!last.failure.has_value());
        QVERIFY(contentOf(logPath()).contains("provision-customer-1~2"));
    }

    void nothingIsSentThatIsNotWrittenDown() // hazard 48
    {
        bool broken = true;
        runner::FleetRunner fleetRunner(std::make_unique<FragileLedger>(&broken));
        QSignalSpy finished(&fleetRunner, &runner::FleetRunner::finished);
        QList<runner::BatchPhase> phases;
        QString problem;
        connect(&fleetRunner, &runner::FleetRunner::changed, this, [&](const runner::BatchDelta &delta) {
            phases.append(delta.phase);
            if (!delta.problem.isEmpty())
                problem = delta.problem;
        });
        fleetRunner.start(orderFor(m_sandbox->origin(), m_sandbox->token(), 3));
        QTRY_VERIFY(phases.contains(runner::BatchPhase::LedgerUnusable));
        QCOMPARE(problem, QStringLiteral("disk full"));
        QVERIFY(!contentOf(logPath()).contains("POST"));
        broken = false; // there is room again: it goes on by itself
        QVERIFY(finished.wait(20000));
        QCOMPARE(finished.first().first().value<fleet::BatchTotals>().of(JobState::Active), 3U);
        QCOMPARE(contentOf(logPath()).count("POST /v2/agents"), 3);
    }

    void refusedTokenPausesTheBatch()
    {
        runner::FleetRunner fleetRunner(std::make_unique<ledger::MemoryLedger>());
        QSignalSpy finished(&fleetRunner, &runner::FleetRunner::finished);
        runner::BatchDelta last;
        connect(&fleetRunner, &runner::FleetRunner::changed, this,
            [&](const runner::BatchDelta &delta) { last = delta; });
        fleetRunner.start(orderFor(m_sandbox->origin(), "refused-token", 4));
        QTRY_COMPARE(last.phase, runner::BatchPhase::SignInRefused);
        QCOMPARE(last.totals.of(JobState::Failed), 0U);
        QTRY_COMPARE(last.flight.submitsInFlight, 0);
        fleetRunner.setToken(m_sandbox->token());
        fleetRunner.command(engine::Resume{});
        QVERIFY(finished.wait(20000));
        QCOMPARE(last.totals.of(JobState::Active), 4U);
    }

    void closingRecordsWhatIsInFlightAndSendsNothingNew() // hazard 52
    {
        runner::FleetRunner fleetRunner(std::make_unique<ledger::MemoryLedger>());
        QSignalSpy closed(&fleetRunner, &runner::FleetRunner::closed);
        runner::BatchDelta last;
        connect(&fleetRunner, &runner::FleetRunner::changed, this,
            [&](const runner::BatchDelta &delta) { last = delta; });
        fleetRunner.start(orderFor(m_sandbox->origin(), m_sandbox->token(), 200));
        QTRY_VERIFY(last.totals.of(JobState::Provisioning) + last.totals.of(JobState::Active) > 5);
        fleetRunner.close(5s);
        if (closed.isEmpty())
            QVERIFY(closed.wait(6000));
        QCOMPARE(last.totals.of(JobState::Submitting), 0U);
        const auto sent = contentOf(logPath()).count("POST /v2/agents");
        QVERIFY(sent < 200);
        QCOMPARE(static_cast<qsizetype>(200 - last.totals.of(JobState::Queued)), sent);
    }

    void followsOperationsOrderedElsewhere()
    {
        runner::FleetRunner orderer(std::make_unique<ledger::MemoryLedger>());
        QStringList operations;
        connect(&orderer, &runner::FleetRunner::changed, this, [&](const runner::BatchDelta &delta) {
            for (const fleet::Job &job : delta.changed) {
                if (!job.operationId.isEmpty() && !operations.contains(job.operationId))
                    operations.append(job.operationId);
            }
        });
        orderer.start(orderFor(m_sandbox->origin(), m_sandbox->token(), 3));
        QTRY_COMPARE(operations.size(), 3);

        runner::FleetRunner watcher(std::make_unique<ledger::MemoryLedger>());
        QSignalSpy finished(&watcher, &runner::FleetRunner::finished);
        auto order = orderFor(m_sandbox->origin(), m_sandbox->token(), 3);
        for (int i = 0; i < 3; ++i)
            order.batch.customers[i].id = operations.at(i);
        watcher.watch(order);
        QVERIFY(finished.wait(20000));
        QCOMPARE(finished.first().first().value<fleet::BatchTotals>().of(JobState::Active), 3U);
        QCOMPARE(contentOf(logPath()).count("POST /v2/agents"), 3);
    }

private:
    QString logPath() const { return m_directory->filePath(QStringLiteral("sandbox.log")); }

    std::unique_ptr<QTemporaryDir> m_directory;
    std::unique_ptr<sandbox::EmbeddedSandbox> m_sandbox;
};

QTEST_GUILESS_MAIN(FleetRunnerTest)
#include "tst_fleetrunner.moc"
