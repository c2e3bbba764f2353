// SPDX-FileCopyrightText: 2026 Fleetwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "runner/fleetrunner.h"
#include "runner/fragileledger.h"
#include "runner/orders.h"
#include "sandbox/embeddedsandbox.h"

#include <QFileInfo>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>
#include <sys/resource.h>

using namespace std::chrono_literals;
using fleet::JobState;

namespace {

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
        runner::FleetRunner fleetRunner;
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
        runner::FleetRunner fleetRunner;
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
        FragileLedger::Disk disk;
        disk.isBroken = true;
        runner::FleetRunner fleetRunner(std::make_unique<FragileLedger>(&disk));
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
        disk.isBroken = false; // there is room again: it goes on by itself
        QVERIFY(finished.wait(20000));
        QCOMPARE(finished.first().first().value<fleet::BatchTotals>().of(JobState::Active), 3U);
        QCOMPARE(contentOf(logPath()).count("POST /v2/agents"), 3);
    }

    void aBatchThatCouldNotBeWrittenDownBeginsWhenItCan() // hazard 48
    {
        FragileLedger::Disk disk;
        disk.takesNoBatch = true;
        runner::FleetRunner fleetRunner(std::make_unique<FragileLedger>(&disk));
        QSignalSpy started(&fleetRunner, &runner::FleetRunner::started);
        QSignalSpy finished(&fleetRunner, &runner::FleetRunner::finished);
        runner::BatchDelta last;
        connect(&fleetRunner, &runner::FleetRunner::changed, this,
            [&](const runner::BatchDelta &delta) { last = delta; });
        fleetRunner.start(orderFor(m_sandbox->origin(), m_sandbox->token(), 3));
        QCOMPARE(last.phase, runner::BatchPhase::LedgerUnusable);
        fleetRunner.command(engine::Stop{}); // there is nothing to stop yet, nor to write down of it
        fleetRunner.command(engine::Resume{}); // still no room
        QCOMPARE(last.phase, runner::BatchPhase::LedgerUnusable);
        QVERIFY(!contentOf(logPath()).contains("POST"));
        disk.takesNoBatch = false;
        fleetRunner.command(engine::Resume{});
        QVERIFY(started.last().first().value<fleet::Batch>().id != 0);
        QVERIFY(finished.wait(20000));
        QCOMPARE(finished.first().first().value<fleet::BatchTotals>().of(JobState::Active), 3U);
        QCOMPARE(contentOf(logPath()).count("POST /v2/agents"), 3);
    }

    void aDiskThatFillsUpInMidRunHoldsEverythingBack() // hazard 48
    {
        FragileLedger::Disk disk;
        runner::FleetRunner fleetRunner(std::make_unique<FragileLedger>(&disk));
        QSignalSpy finished(&fleetRunner, &runner::FleetRunner::finished);
        runner::BatchDelta last;
        connect(&fleetRunner, &runner::FleetRunner::changed, this,
            [&](const runner::BatchDelta &delta) { last = delta; });
        fleetRunner.start(orderFor(m_sandbox->origin(), m_sandbox->token(), 100));
        QTRY_VERIFY(last.totals.of(JobState::Provisioning) + last.totals.of(JobState::Active) > 5);
        disk.isBroken = true;
        QTRY_COMPARE(last.phase, runner::BatchPhase::LedgerUnusable);
        QTRY_COMPARE(last.flight.submitsInFlight + last.flight.pollsInFlight, 0);
        const auto sent = contentOf(logPath()).count("POST /v2/agents");
        qsizetype intents = 0;
        for (const ledger::Transaction &transaction : disk.written)
            intents += transaction.intents.size();
        QVERIFY(sent <= intents);
        QVERIFY(sent < 100);
        const fleet::BatchTotals totals = last.totals;
        QVERIFY(!finished.wait(500)); // it cannot end, and sends nothing meanwhile
        QCOMPARE(contentOf(logPath()).count("POST /v2/agents"), sent);
        QCOMPARE(last.totals, totals); // and shows nothing that is not on the disk
        disk.isBroken = false;
        QVERIFY(finished.wait(20000));
        QCOMPARE(finished.first().first().value<fleet::BatchTotals>().of(JobState::Active), 100U);
        QCOMPARE(contentOf(logPath()).count("POST /v2/agents"), 100);
    }

    void aDiskWithoutRoomHoldsEverythingBackUntilThereIsSome() // hazard 48
    {
        const QString path = m_directory->filePath(QStringLiteral("fleet.sqlite"));
        runner::FleetRunner fleetRunner;
        fleetRunner.openLedger(path);
        QSignalSpy finished(&fleetRunner, &runner::FleetRunner::finished);
        runner::BatchDelta last;
        connect(&fleetRunner, &runner::FleetRunner::changed, this,
            [&](const runner::BatchDelta &delta) { last = delta; });
        fleetRunner.start(orderFor(m_sandbox->origin(), m_sandbox->token(), 100));
        QTRY_VERIFY(last.totals.of(JobState::Provisioning) + last.totals.of(JobState::Active) > 5);
        std::signal(SIGXFSZ, SIG_IGN); // so that writing too much fails instead of killing
        rlimit before{};
        getrlimit(RLIMIT_FSIZE, &before);
        rlimit full = before;
        full.rlim_cur = static_cast<rlim_t>(QFileInfo(path + QStringLiteral("-wal")).size());
        setrlimit(RLIMIT_FSIZE, &full);
        QTRY_COMPARE(last.phase, runner::BatchPhase::LedgerUnusable);
        QTRY_COMPARE(last.flight.submitsInFlight + last.flight.pollsInFlight, 0);
        const auto sent = contentOf(logPath()).count("POST /v2/agents");
        const bool ended = finished.wait(500);
        setrlimit(RLIMIT_FSIZE, &before);
        QVERIFY(!ended);
        QVERIFY(!last.problem.isEmpty());
        QVERIFY(sent < 100);
        QCOMPARE(contentOf(logPath()).count("POST /v2/agents"), sent);
        QVERIFY(finished.wait(20000)); // it goes on by itself
        QCOMPARE(last.totals.of(JobState::Active), 100U);
        QCOMPARE(contentOf(logPath()).count("POST /v2/agents"), 100);
    }

    void whatIsShownIsOnTheDisk()
    {
        FragileLedger::Disk disk;
        runner::FleetRunner fleetRunner(std::make_unique<FragileLedger>(&disk));
        QSignalSpy finished(&fleetRunner, &runner::FleetRunner::finished);
        QHash<fleet::JobIndex, ledger::StateRecord> written;
        qsizetype read = 0;
        connect(&fleetRunner, &runner::FleetRunner::changed, this, [&](const runner::BatchDelta &delta) {
            for (; read < disk.written.size(); ++read) {
                for (const ledger::StateRecord &record : disk.written.at(read).states)
                    written.insert(record.job, record);
            }
            for (const fleet::Job &job : delta.changed) {
                QCOMPARE(job.state, written.value(job.index).state);
                QCOMPARE(job.operationId, written.value(job.index).operationId);
                QCOMPARE(job.agentId, written.value(job.index).agentId);
            }
        });
        fleetRunner.start(orderFor(m_sandbox->origin(), m_sandbox->token(), 60));
        QVERIFY(finished.wait(20000));
        QCOMPARE(written.size(), 60);
        QVERIFY(disk.commits < 180); // an intent, an acceptance and an end each would be that many
    }

    void everyRequestThatTellsSomethingIsInTheHistory()
    {
        const QString path = m_directory->filePath(QStringLiteral("fleet.sqlite"));
        runner::FleetRunner fleetRunner;
        fleetRunner.openLedger(path);
        QSignalSpy started(&fleetRunner, &runner::FleetRunner::started);
        QSignalSpy finished(&fleetRunner, &runner::FleetRunner::finished);
        QSignalSpy read(&fleetRunner, &runner::FleetRunner::historyRead);
        fleetRunner.start(
            orderFor(m_sandbox->origin(), m_sandbox->token(), 1, QStringLiteral("crawlflaky%1.example")));
        QVERIFY(finished.wait(20000));
        fleetRunner.command(engine::Retry{{0}});
        QVERIFY(finished.wait(20000));
        fleetRunner.readHistory(started.first().first().value<fleet::Batch>().id, 0);
        const auto history = read.first().at(2).value<fleet::JobHistory>();
        QStringList lines;
        for (const fleet::HistoryEntry &entry : history.entries) {
            const QString word = entry.request
                ? entry.request->outcome
                : QString::fromLatin1(fleet::wordFor(entry.state).data()).toUpper();
            lines.append(QString::number(entry.attempt) + u' ' + word);
        }
        const QStringList expected{QStringLiteral("1 SUBMITTING"), QStringLiteral("1 in_progress"),
            QStringLiteral("1 PROVISIONING"), QStringLiteral("1 operation_failed"),
            QStringLiteral("1 FAILED"), QStringLiteral("2 QUEUED"), QStringLiteral("2 SUBMITTING"),
            QStringLiteral("2 in_progress"), QStringLiteral("2 PROVISIONING"), QStringLiteral("2 completed"),
            QStringLiteral("2 ACTIVE")};
        QCOMPARE(lines, expected); // polls that found it in progress left nothing
        const fleet::Request failed = history.entries.at(3).request.value();
        QCOMPARE(failed.kind, fleet::Request::Kind::Poll);
        QCOMPARE(failed.httpStatus, 200);
        QVERIFY(failed.duration.count() >= 0 && failed.duration < 20s);
        QVERIFY(failed.body.contains("crawl"));
        QVERIFY(!failed.body.contains(m_sandbox->token()));
        QVERIFY(history.entries.at(1).request->body.isEmpty());
        QCOMPARE(history.attempts.size(), 2);
        QCOMPARE(history.attempts.first().settledAs, JobState::Failed);
        QCOMPARE(history.attempts.last().settledAs, JobState::Active);
    }

    void refusedTokenPausesTheBatch()
    {
        runner::FleetRunner fleetRunner;
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
        runner::FleetRunner fleetRunner;
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
        runner::FleetRunner orderer;
        QStringList operations;
        connect(&orderer, &runner::FleetRunner::changed, this, [&](const runner::BatchDelta &delta) {
            for (const fleet::Job &job : delta.changed) {
                if (!job.operationId.isEmpty() && !operations.contains(job.operationId))
                    operations.append(job.operationId);
            }
        });
        orderer.start(orderFor(m_sandbox->origin(), m_sandbox->token(), 3));
        QTRY_COMPARE(operations.size(), 3);

        runner::FleetRunner watcher;
        QSignalSpy finished(&watcher, &runner::FleetRunner::finished);
        auto order = orderFor(m_sandbox->origin(), m_sandbox->token(), 3);
        for (int i = 0; i < 3; ++i)
            order.batch.customers[i].id = operations.at(i);
        watcher.watch(order);
        QVERIFY(finished.wait(20000));
        QCOMPARE(finished.first().first().value<fleet::BatchTotals>().of(JobState::Active), 3U);
        QCOMPARE(contentOf(logPath()).count("POST /v2/agents"), 3);
    }

    void goesOnAfterItDiedInMidRun() // hazard 47, the part that needs no kill
    {
        const QString path = m_directory->filePath(QStringLiteral("fleet.sqlite"));
        auto order = orderFor(m_sandbox->origin(), m_sandbox->token(), 200);
        order.limits.requestTimeout = 1s; // also the quiet period of what was in flight
        {
            runner::FleetRunner first;
            first.openLedger(path);
            runner::BatchDelta last;
            connect(&first, &runner::FleetRunner::changed, this,
                [&](const runner::BatchDelta &delta) { last = delta; });
            first.start(order);
            QTRY_VERIFY(last.totals.of(JobState::Provisioning) > 5);
            QVERIFY(last.totals.of(JobState::Queued) > 5);
        }
        runner::FleetRunner second;
        QSignalSpy opened(&second, &runner::FleetRunner::ledgerOpened);
        second.openLedger(path);
        const auto batches = opened.first().first().value<QList<fleet::BatchSummary>>();
        QCOMPARE(batches.size(), 1);
        QVERIFY(!batches.first().totals.allEnded());
        QSignalSpy finished(&second, &runner::FleetRunner::finished);
        QHash<fleet::JobIndex, fleet::Job> jobs;
        connect(&second, &runner::FleetRunner::changed, this, [&](const runner::BatchDelta &delta) {
            for (const fleet::Job &job : delta.changed)
                jobs.insert(job.index, job);
        });
        runner::BatchOrder connection;
        connection.origin = order.origin;
        connection.token = order.token;
        connection.limits = order.limits;
        second.resumeBatch(batches.first().id, connection);
        QVERIFY(finished.wait(20000));
        QCOMPARE(finished.first().first().value<fleet::BatchTotals>().of(JobState::Active), 200U);
        QCOMPARE(jobs.size(), 200);
        QSet<QString> agents;
        for (const fleet::Job &job : std::as_const(jobs))
            agents.insert(job.agentId);
        QCOMPARE(agents.size(), 200);
        // As many agents as customers: what was sent twice was sent under its own key.
        QSet<QByteArray> made;
        for (const QByteArray &word : contentOf(logPath()).simplified().split(' ')) {
            if (word.startsWith("agent=agt_"))
                made.insert(word);
        }
        QCOMPARE(made.size(), agents.size());
    }

    void noTwoBatchesShareAKey()
    {
        runner::FleetRunner fleetRunner;
        QSignalSpy started(&fleetRunner, &runner::FleetRunner::started);
        QSignalSpy finished(&fleetRunner, &runner::FleetRunner::finished);
        fleet::Job last;
        connect(&fleetRunner, &runner::FleetRunner::changed, this, [&](const runner::BatchDelta &delta) {
            for (const fleet::Job &job : delta.changed)
                last = job;
        });
        auto order =
            orderFor(m_sandbox->origin(), m_sandbox->token(), 1, QStringLiteral("crawlfail%1.example"));
        fleetRunner.start(order);
        QVERIFY(finished.wait(20000));
        QCOMPARE(last.state, JobState::Failed);
        const fleet::BatchId first = started.first().first().value<fleet::Batch>().id;

        // The list again: another batch, and so another key.
        auto corrected =
            orderFor(m_sandbox->origin(), m_sandbox->token(), 1, QStringLiteral("crawlfail%1.example"));
        QSignalSpy examined(&fleetRunner, &runner::FleetRunner::examined);
        fleetRunner.examine(corrected, true);
        QVERIFY(examined.wait(5000));
        const auto preflight = examined.first().first().value<runner::Preflight>();
        QVERIFY(preflight.knowsFleet);
        QCOMPARE(preflight.count(runner::Standing::FailedBefore), 1);
        prepareOrder(corrected, preflight, runner::Already::Skip);
        fleetRunner.start(corrected);
        QVERIFY(finished.wait(20000));
        QCOMPARE(last.state, JobState::Failed);
        QCOMPARE(last.attempt, 2);
        QVERIFY(contentOf(logPath()).contains("key=provision-customer-1~2 "));

        // A retry of the first batch knows that the second key is used up as well.
        fleetRunner.resumeBatch(first, order, {{0}, {}});
        QVERIFY(finished.wait(20000));
        QCOMPARE(last.state, JobState::Failed);
        QCOMPARE(last.attempt, 3);
        QVERIFY(contentOf(logPath()).contains("key=provision-customer-1~3 "));
        QCOMPARE(contentOf(logPath()).count("key=provision-customer-1~2 "), 1);
    }

    void aSecondLookAtAnOverdueJobIsWaitedFor() // hazard 19
    {
        runner::FleetRunner fleetRunner;
        QSignalSpy started(&fleetRunner, &runner::FleetRunner::started);
        QSignalSpy finished(&fleetRunner, &runner::FleetRunner::finished);
        auto order = orderFor(m_sandbox->origin(), m_sandbox->token(), 1, QStringLiteral("stuck%1.example"));
        order.limits.operationTimeout = 500ms;
        fleetRunner.start(order);
        QVERIFY(finished.wait(20000));
        const fleet::BatchId batch = started.first().first().value<fleet::Batch>().id;
        const auto polls = contentOf(logPath()).count("GET /v2/operations/");
        fleetRunner.resumeBatch(batch, order, {{}, {0}});
        QCOMPARE(finished.size(), 1); // not yet
        QVERIFY(finished.wait(20000));
        QVERIFY(contentOf(logPath()).count("GET /v2/operations/") > polls);
        QCOMPARE(finished.last().first().value<fleet::BatchTotals>().of(JobState::Overdue), 1U);
    }

    void aBatchThatIsNotThereIsSaidToBe()
    {
        runner::FleetRunner fleetRunner;
        QSignalSpy loaded(&fleetRunner, &runner::FleetRunner::batchLoaded);
        fleetRunner.load(7);
        fleetRunner.resumeBatch(7, {});
        QCOMPARE(loaded.size(), 2);
        QCOMPARE(loaded.first().first().value<fleet::Batch>().id, 0);
    }

private:
    QString logPath() const { return m_directory->filePath(QStringLiteral("sandbox.log")); }

    std::unique_ptr<QTemporaryDir> m_directory;
    std::unique_ptr<sandbox::EmbeddedSandbox> m_sandbox;
};

QTEST_GUILESS_MAIN(FleetRunnerTest)
#include "tst_fleetrunner.moc"
