// SPDX-FileCopyrightText: 2026 Fleetwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ledger/memoryledger.h"
#include "runner/fleetrunner.h"
#include "runner/orders.h"
#include "runner/wiretranslation.h"
#include "sandbox/embeddedsandbox.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace std::chrono_literals;
using fleet::JobState;
using runner::FleetRunner;

/** Batches that are taken up again: by whom, with what they knew, and what a person decides about them. */
class TakeUpTest final : public QObject
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
        m_runner.reset();
        m_sandbox.reset();
    }

    void theFirstRowsStillGoAheadAfterADeath()
    {
        auto order = orderFor(m_sandbox->origin(), m_sandbox->token(), 9);
        order.batch.customers[1].businessUrl = QStringLiteral("https://crawlfail.example");
        order.limits.caution = fleet::Caution{0, 0, 0, 3};
        start(order);
        QTRY_VERIFY(m_last.totals.of(JobState::Provisioning) > 0U);
        m_runner.reset(); // dies; two of the others were never sent
        auto resumed = orderFor(m_sandbox->origin(), m_sandbox->token(), 0);
        resumed.limits.requestTimeout = 500ms;
        resume(resumed);
        QTRY_COMPARE_WITH_TIMEOUT(m_last.hold.kind, runner::Hold::Kind::FirstRows, 20000);
        QCOMPARE(m_last.totals.of(JobState::Queued), 6U);
        QTRY_COMPARE(m_last.totals.of(JobState::Active), 2U);
    }

    void theBreakersSettingsAreKept()
    {
        auto order = orderFor(m_sandbox->origin(), m_sandbox->token(), 12);
        for (fleet::Customer &customer : order.batch.customers)
            customer.templateId = QStringLiteral("missing");
        order.limits.caution = fleet::Caution{0, 0, 0, 0};
        order.startsPaused = true;
        start(order);
        m_runner.reset();
        resume(orderFor(m_sandbox->origin(), m_sandbox->token(), 0));
        QTRY_COMPARE_WITH_TIMEOUT(m_last.totals.of(JobState::Failed), 12U, 20000); // nothing holds it
    }

    void aCustomerOfAnotherBatchIsNotRetried() // hazard 13
    {
        auto order =
            orderFor(m_sandbox->origin(), m_sandbox->token(), 1, QStringLiteral("crawlfail%1.example"));
        start(order);
        QTRY_COMPARE(m_last.totals.of(JobState::Failed), 1U);
        // The corrected list makes the agent.
        auto corrected = orderFor(m_sandbox->origin(), m_sandbox->token(), 1);
        corrected.batch.firstAttempts = {2};
        m_runner->start(corrected);
        QTRY_COMPARE(m_last.totals.of(JobState::Active), 1U);
        // The first batch once more: its row failed, and a retry would make a second agent.
        QSignalSpy leftAlone(m_runner.get(), &FleetRunner::leftAlone);
        m_runner->resumeBatch(1, order, {{0}, {}});
        QCOMPARE(leftAlone.size(), 1);
        m_runner->command(engine::Retry{{0}});
        QCOMPARE(leftAlone.size(), 2);
        QTRY_COMPARE(m_last.totals.of(JobState::Failed), 1U);
        QVERIFY(!log().contains("~3"));
    }

    void aCancelledCustomerOfAnotherBatchIsNotPutBack() // hazard 13
    {
        auto order = orderFor(m_sandbox->origin(), m_sandbox->token(), 1);
        order.startsPaused = true;
        start(order);
        m_runner->command(engine::Cancel{{0}});
        QTRY_COMPARE(m_last.totals.of(JobState::Cancelled), 1U);
        m_runner->start(orderFor(m_sandbox->origin(), m_sandbox->token(), 1));
        QTRY_COMPARE(m_last.totals.of(JobState::Active), 1U);
        QSignalSpy leftAlone(m_runner.get(), &FleetRunner::leftAlone);
        auto again = order;
        again.startsPaused = false;
        m_runner->resumeBatch(1, again);
        m_runner->command(engine::PutBack{{0}});
        QCOMPARE(leftAlone.size(), 1);
        QCOMPARE(log().count("POST /v2/agents"), 1);
    }

    void anotherAccountsBatchIsNotTakenUp_data()
    {
        QTest::addColumn<QString>("tenant"); // the batch's
        QTest::addColumn<QByteArray>("token"); // the present one's
        QTest::addColumn<bool>("saysSame");
        QTest::addColumn<bool>("goesOn");
        QTest::addColumn<wfw::Kinship>("kinship");
        const QString client = QStringLiteral("client:sa_1");
        QTest::newRow("the same") << QStringLiteral("token:now") << QByteArray() << false << true
                                  << wfw::Kinship::Same;
        QTest::newRow("token replaced, its agent is listed")
            << QStringLiteral("token:old") << QByteArray() << false << true << wfw::Kinship::Same;
        QTest::newRow("another's token")
            << QStringLiteral("token:old") << QByteArray("other") << false << false << wfw::Kinship::Other;
        QTest::newRow("a person knows better")
            << QStringLiteral("token:old") << QByteArray("other") << true << true << wfw::Kinship::Same;
        QTest::newRow("not known, listed")
            << QString() << QByteArray() << false << true << wfw::Kinship::Same;
        QTest::newRow("not known, another's")
            << QString() << QByteArray("other") << false << false << wfw::Kinship::Other;
    }

    void anotherAccountsBatchIsNotTakenUp() // hazard 15
    {
        QFETCH(const QString, tenant);
        QFETCH(const QByteArray, token);
        QFETCH(const bool, saysSame);
        QFETCH(const bool, goesOn);
        QFETCH(const wfw::Kinship, kinship);
        // One row has its agent, the other was not sent.
        auto order = orderFor(m_sandbox->origin(), m_sandbox->token(), 2);
        order.tenant = tenant;
        order.limits.caution = fleet::Caution{0, 0, 0, 1};
        start(order);
        QTRY_COMPARE(m_last.totals.of(JobState::Active), 1U);
        m_runner.reset();
        const auto sent = log().count("POST /v2/agents");
        auto present = order;
        present.tenant = QStringLiteral("token:now");
        present.sameAccount = saysSame;
        if (!token.isEmpty())
            present.token = token;
        prepareRunner();
        QSignalSpy doubted(m_runner.get(), &FleetRunner::accountDoubted);
        QSignalSpy started(m_runner.get(), &FleetRunner::started);
        m_runner->resumeBatch(1, present);
        QTRY_COMPARE(started.size() + doubted.size(), 1);
        QCOMPARE(started.size() == 1, goesOn);
        if (!goesOn) {
            QCOMPARE(doubted.first().last().value<wfw::Kinship>(), kinship);
            QCOMPARE(log().count("POST /v2/agents"), sent);
            return;
        }
        QCOMPARE(started.first().first().value<fleet::Batch>().tenant, present.tenant);
    }

    void nothingTellsWhoseABatchWithoutAgentsIs() // hazard 15
    {
        auto order = orderFor(m_sandbox->origin(), m_sandbox->token(), 1);
        order.tenant = QStringLiteral("token:old");
        order.startsPaused = true;
        start(order);
        m_runner.reset();
        prepareRunner();
        QSignalSpy doubted(m_runner.get(), &FleetRunner::accountDoubted);
        order.tenant = QStringLiteral("token:now");
        order.startsPaused = false;
        m_runner->resumeBatch(1, order);
        QCOMPARE(doubted.size(), 1);
        QCOMPARE(doubted.first().last().value<wfw::Kinship>(), wfw::Kinship::Perhaps);
        QVERIFY(!log().contains("POST /v2/agents"));
        order.tenant = QStringLiteral("client:sa_2");
        order.sameAccount = true; // it is for a token that was replaced
        m_runner->resumeBatch(1, order);
        QTRY_COMPARE(m_last.totals.of(JobState::Active), 1U);
    }

    void whatWasWrittenDownIsSentAgainByteForByte() // hazard 7
    {
        // The row, the template and the program have changed since it was sent.
        auto order = orderFor(m_sandbox->origin(), m_sandbox->token(), 1);
        order.batch.origin = order.origin.toString();
        order.limits.requestTimeout = 300ms;
        auto ledger = std::make_unique<ledger::MemoryLedger>();
        fleet::Batch batch = order.batch;
        batch.requestTimeout = 300ms;
        QVERIFY(!ledger->addBatch(batch));
        const QByteArray body = R"({"business_url":"https://was.example","name":"As it was"})";
        const QDateTime now = QDateTime::currentDateTimeUtc();
        ledger::StateRecord submitting;
        submitting.state = JobState::Submitting;
        submitting.at = now;
        QVERIFY(!ledger->commit({batch.id, {{0, 1, "provision-customer-1", body, now}}, {submitting}}));
        FleetRunner fleetRunner(std::move(ledger));
        follow(fleetRunner);
        fleetRunner.resumeBatch(batch.id, order);
        QTRY_COMPARE(m_last.totals.of(JobState::Active), 1U);
        auto asItWas = order;
        asItWas.batch.customers[0].agentName = QStringLiteral("As it was");
        asItWas.batch.customers[0].businessUrl = QStringLiteral("https://was.example");
        FleetRunner stranger; // knows no batch, only what the server lists
        QSignalSpy examined(&stranger, &FleetRunner::examined);
        int found = 0;
        for (int look = 0; look < 50 && found == 0; ++look) { // a list may lag behind
            stranger.examine(asItWas, true);
            QVERIFY(examined.wait(5000));
            found =
                examined.last().first().value<runner::Preflight>().count(runner::Standing::ProbablyExists);
        }
        QCOMPARE(found, 1);
    }

    void whatIsTooOldIsOrderedAnewByAPersonAlone() // hazard 12
    {
        auto order = orderFor(m_sandbox->origin(), m_sandbox->token(), 2);
        auto ledger = std::make_unique<ledger::MemoryLedger>();
        order.batch.origin = order.origin.toString();
        fleet::Batch batch = order.batch;
        QVERIFY(!ledger->addBatch(batch));
        const QDateTime old = QDateTime::currentDateTimeUtc().addDays(-3);
        QList<ledger::IntentRecord> intents;
        QList<ledger::StateRecord> states;
        for (fleet::JobIndex job = 0; job < 2; ++job) {
            intents.append({job, 1, "provision-customer-" + QByteArray::number(job + 1), "{}", old});
            ledger::StateRecord unknown;
            unknown.job = job;
            unknown.state = JobState::Unknown;
            unknown.at = old;
            states.append(unknown);
        }
        QVERIFY(!ledger->commit({batch.id, intents, states}));
        FleetRunner fleetRunner(std::move(ledger));
        follow(fleetRunner);
        fleetRunner.resumeBatch(batch.id, order, {{}, {0, 1}}); // a second look cannot help
        QTRY_COMPARE(m_last.totals.of(JobState::Unknown), 2U);
        QVERIFY(!log().contains("POST /v2/agents"));
        fleetRunner.command(engine::OrderAnew{{1}});
        QTRY_COMPARE(m_last.totals.of(JobState::Active), 1U);
        QCOMPARE(m_last.totals.of(JobState::Unknown), 1U);
        QVERIFY(log().contains("key=provision-customer-2~2 "));
        QCOMPARE(log().count("POST /v2/agents"), 1);
        QSignalSpy read(&fleetRunner, &FleetRunner::historyRead);
        fleetRunner.readHistory(batch.id, 1);
        const auto history = read.first().last().value<fleet::JobHistory>();
        const auto isDecision = [](const fleet::HistoryEntry &entry) {
            return entry.note && entry.note->word == fleet::orderedAnewNote;
        };
        const auto decision = std::find_if(history.entries.begin(), history.entries.end(), isDecision);
        QVERIFY(decision != history.entries.end());
        QCOMPARE(decision->attempt, 1);
        QCOMPARE(std::next(decision)->state, JobState::Queued);
        QCOMPARE(std::next(decision)->attempt, 2);
    }

    void howLongAKeyIsRememberedIsLearned() // hazard 12
    {
        QCOMPARE(runner::horizonFrom({}), engine::Duration(24h)); // nothing was ever said
        QCOMPARE(runner::horizonFrom(48h), engine::Duration(47h));
        QCOMPARE(runner::horizonFrom(30 * 24h), engine::Duration(47h));
        QVERIFY(runner::horizonFrom(1h) < engine::Duration(1h));
        start(orderFor(m_sandbox->origin(), m_sandbox->token(), 1));
        QTRY_COMPARE(m_last.totals.of(JobState::Active), 1U);
        QSignalSpy loaded(m_runner.get(), &FleetRunner::batchLoaded);
        m_runner->load(1);
        const auto batch = loaded.first().first().value<fleet::Batch>();
        QVERIFY(batch.keyLife.has_value());
        QCOMPARE(std::chrono::round<std::chrono::seconds>(*batch.keyLife), 864s); // 48 h at this speed
    }

    void whatWasGivenLongStaysQuietAsLong() // hazard 9
    {
        auto batch = fleet::Batch();
        batch.requestTimeout = 2min;
        runner::RunLimits limits;
        limits.requestTimeout = 10s;
        // An order of the life before may be at work as long as it was given then.
        QCOMPARE(runner::limitsFrom(limits, batch).quietPeriod, engine::Duration(2min));
        auto order = orderFor(m_sandbox->origin(), m_sandbox->token(), 1);
        order.limits.requestTimeout = 2min;
        order.startsPaused = true;
        start(order);
        m_runner.reset();
        order.limits.requestTimeout = 10s;
        resume(order);
        QSignalSpy loaded(m_runner.get(), &FleetRunner::batchLoaded);
        m_runner->load(1);
        QCOMPARE(
            loaded.first().first().value<fleet::Batch>().requestTimeout, std::chrono::milliseconds(2min));
    }

    void whatContradictsAnEndIsTold() // hazard 24
    {
        start(orderFor(m_sandbox->origin(), m_sandbox->token(), 1));
        QTRY_COMPARE(m_last.totals.of(JobState::Active), 1U);
        engine::Answered late;
        late.lane = engine::Lane::Poll;
        late.outcome = engine::Outcome::OperationFailed;
        m_runner->command(late);
        QTRY_COMPARE(m_job.conflict, QStringLiteral("operation_failed"));
        QCOMPARE(m_job.state, JobState::Active); // the first word stands
        QSignalSpy read(m_runner.get(), &FleetRunner::historyRead);
        m_runner->readHistory(1, 0);
        const auto last = read.first().last().value<fleet::JobHistory>().entries.last();
        QCOMPARE(last.note.value().word, QString(fleet::conflictNote));
        QCOMPARE(last.note->text, QStringLiteral("operation_failed"));
        m_runner.reset();
        resume(orderFor(m_sandbox->origin(), m_sandbox->token(), 0)); // and it is not forgotten
        QTRY_COMPARE(m_job.conflict, QStringLiteral("operation_failed"));
    }

private:
    void follow(const FleetRunner &fleetRunner)
    {
        m_last = {};
        m_job = {};
        connect(&fleetRunner, &FleetRunner::changed, this, [this](const runner::BatchDelta &delta) {
            m_last = delta;
            for (const fleet::Job &job : delta.changed)
                m_job = job;
        });
    }

    void prepareRunner()
    {
        m_runner = std::make_unique<FleetRunner>();
        m_runner->openLedger(m_directory->filePath(QStringLiteral("ledger.sqlite")));
        follow(*m_runner);
    }

    void start(const runner::BatchOrder &order)
    {
        prepareRunner();
        m_runner->start(order);
    }

    void resume(const runner::BatchOrder &order)
    {
        prepareRunner();
        m_runner->resumeBatch(1, order);
    }

    QString logPath() const { return m_directory->filePath(QStringLiteral("sandbox.log")); }
    QByteArray log() const
    {
        QFile file(logPath());
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    std::unique_ptr<QTemporaryDir> m_directory;
    std::unique_ptr<sandbox::EmbeddedSandbox> m_sandbox;
    std::unique_ptr<FleetRunner> m_runner;
    runner::BatchDelta m_last;
    fleet::Job m_job; ///< the last that changed
};

QTEST_GUILESS_MAIN(TakeUpTest)
#include "tst_takeup.moc"
