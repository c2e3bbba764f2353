// SPDX-FileCopyrightText: 2026 Fleetwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "runner/fleetrunner.h"
#include "runner/fragileledger.h"
#include "runner/orders.h"
#include "sandbox/embeddedsandbox.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

using namespace std::chrono_literals;
using fleet::JobState;
using runner::BatchPhase;

/** The runner while its disk is at work, which on this ledger takes as long as the test likes. */
class SlowDiskTest final : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(QStringLiteral(".*")));
        m_directory = std::make_unique<QTemporaryDir>();
        m_disk = {};
        m_last = {};
    }

    void cleanup()
    {
        m_runner.reset();
        m_sandbox.reset();
        m_directory.reset();
    }

    void nothingLeavesBeforeItsCommitHasEnded() // hazard 47
    {
        begin({});
        QSignalSpy finished(m_runner.get(), &runner::FleetRunner::finished);
        m_disk.isSlow = true;
        bool isEarly = false;
        QTimer disk;
        connect(&disk, &QTimer::timeout, this, [&] {
            if (!m_disk.atWork)
                return;
            isEarly = isEarly || posts() > intents();
            m_disk.finish();
        });
        disk.start(30ms); // so that what leaves too early has arrived before the disk is done
        m_runner->start(order(60));
        QVERIFY(finished.wait(60000));
        QVERIFY(!isEarly);
        QCOMPARE(intents(), 60);
        QCOMPARE(posts(), 60);
        QCOMPARE(m_last.totals.of(JobState::Active), 60U);
    }

    void aRetryIsNotOverBeforeItWasWrittenDown()
    {
        begin({});
        QSignalSpy started(m_runner.get(), &runner::FleetRunner::started);
        QSignalSpy finished(m_runner.get(), &runner::FleetRunner::finished);
        const auto failing = order(1, QStringLiteral("crawlfail%1.example"));
        m_runner->start(failing);
        QVERIFY(finished.wait(20000));
        m_disk.isSlow = true;
        m_runner->resumeBatch(started.first().first().value<fleet::Batch>().id, failing, {{0}, {}});
        QVERIFY(m_disk.atWork);
        QCOMPARE(finished.size(), 1); // the first time
        QTRY_COMPARE(m_last.phase, BatchPhase::Running);
        m_disk.isSlow = false;
        m_disk.finish();
        QVERIFY(finished.wait(20000));
        QCOMPARE(m_last.changed.constLast().attempt, 2);
    }

    void theEndOfATroubleIsTold() // hazard 48
    {
        sandbox::Options options;
        options.faults = QStringLiteral("drop-after=1");
        options.postLatency = QStringLiteral("100-100"); // half a second
        begin(options);
        m_runner->start(order(1));
        QTRY_COMPARE(m_last.flight.submitsInFlight, 1);
        m_runner->command(engine::Pause{});
        m_disk.isBroken = true;
        QTRY_COMPARE(
            m_last.phase, BatchPhase::LedgerUnusable); // of the lost reply nothing else is to be told
        m_disk.isBroken = false;
        QTRY_COMPARE(m_last.phase, BatchPhase::Paused);
    }

private:
    void begin(sandbox::Options options)
    {
        options.speed = 200;
        options.log = logPath();
        m_sandbox = std::make_unique<sandbox::EmbeddedSandbox>();
        QVERIFY2(m_sandbox->start(options), qPrintable(m_sandbox->problem()));
        m_runner = std::make_unique<runner::FleetRunner>(std::make_unique<FragileLedger>(&m_disk));
        connect(m_runner.get(), &runner::FleetRunner::changed, this,
            [this](const runner::BatchDelta &delta) { m_last = delta; });
    }

    runner::BatchOrder order(int count, const QString &host = QStringLiteral("practice%1.example")) const
    {
        return orderFor(m_sandbox->origin(), m_sandbox->token(), count, host);
    }

    QString logPath() const { return m_directory->filePath(QStringLiteral("sandbox.log")); }

    qsizetype posts() const
    {
        QFile log(logPath());
        return log.open(QIODevice::ReadOnly) ? log.readAll().count("POST /v2/agents") : 0;
    }

    /** On the disk. */
    qsizetype intents() const
    {
        qsizetype count = 0;
        for (const ledger::Transaction &transaction : m_disk.written)
            count += transaction.intents.size();
        return count;
    }

    std::unique_ptr<QTemporaryDir> m_directory;
    std::unique_ptr<sandbox::EmbeddedSandbox> m_sandbox;
    FragileLedger::Disk m_disk;
    std::unique_ptr<runner::FleetRunner> m_runner;
    runner::BatchDelta m_last;
};

QTEST_GUILESS_MAIN(SlowDiskTest)
#include "tst_slowdisk.moc"
