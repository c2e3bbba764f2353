// SPDX-FileCopyrightText: 2026 Fleetwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "runner/fragileledger.h"
#include "runner/groupcommit.h"

#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTest>

using fleet::JobState;

class GroupCommitTest final : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(QStringLiteral(".*")));
        m_disk = {};
        m_ledger = std::make_unique<FragileLedger>(&m_disk);
        fleet::Batch batch;
        batch.customers.resize(1000);
        QVERIFY(!m_ledger->addBatch(batch));
        m_commits = std::make_unique<runner::GroupCommit>();
        m_commits->begin(m_ledger.get(), batch.id);
    }

    void cleanup()
    {
        m_commits.reset();
        m_ledger.reset();
    }

    void afterAQuietSpellItHappensAtOnce()
    {
        QSignalSpy committed(m_commits.get(), &runner::GroupCommit::committed);
        m_commits->add(state(0));
        QVERIFY(!m_commits->isEmpty());
        m_commits->commitWhenDue();
        QCOMPARE(committed.size(), 1);
        QVERIFY(m_commits->isEmpty());
        QCOMPARE(m_disk.written.first().states.size(), 1);
    }

    void whatFollowsIsGathered()
    {
        QSignalSpy committed(m_commits.get(), &runner::GroupCommit::committed);
        m_commits->add(state(0));
        m_commits->commitWhenDue();
        for (fleet::JobIndex job = 1; job < 100; ++job) {
            m_commits->add(state(job));
            m_commits->commitWhenDue();
        }
        QCOMPARE(m_disk.commits, 1);
        QVERIFY(committed.wait());
        QCOMPARE(m_disk.commits, 2);
        QCOMPARE(m_disk.written.last().states.size(), 99);
        QCOMPARE(m_disk.written.last().states.last().job, 99U);
    }

    void atAnyRateThereAreAtMost25ASecond()
    {
        QElapsedTimer clock;
        QSignalSpy committed(m_commits.get(), &runner::GroupCommit::committed);
        clock.start();
        QObject pump;
        QTimer timer(&pump);
        fleet::JobIndex job = 0;
        connect(&timer, &QTimer::timeout, &pump, [&] {
            m_commits->add(state(job++ % 1000));
            m_commits->commitWhenDue();
        });
        timer.start(0);
        for (int i = 0; i < 10; ++i)
            QVERIFY(committed.wait());
        // Eleven of them, ten waits of 40 ms in between: a slow machine only makes it more.
        QVERIFY2(clock.elapsed() >= (m_disk.commits - 1) * 40,
            qPrintable(QStringLiteral("%1 commits in %2 ms").arg(m_disk.commits).arg(clock.elapsed())));
        QVERIFY(job > 100U);
    }

    void whatCannotBeCommittedIsKeptAndTriedAgain() // hazard 48
    {
        QSignalSpy committed(m_commits.get(), &runner::GroupCommit::committed);
        QSignalSpy failed(m_commits.get(), &runner::GroupCommit::failed);
        m_disk.isBroken = true;
        m_commits->add(intent(3));
        m_commits->commitWhenDue();
        QCOMPARE(failed.size(), 1);
        QCOMPARE(m_commits->problem()->kind, ledger::Problem::Kind::Full);
        m_commits->add(state(3));
        m_commits->commitWhenDue(); // waits for the next try like everything else
        QCOMPARE(failed.size(), 1);
        m_disk.isBroken = false;
        QVERIFY(committed.wait());
        QVERIFY(!m_commits->problem().has_value());
        QCOMPARE(m_disk.written.size(), 1);
        QCOMPARE(m_disk.written.first().intents.size(), 1);
        QCOMPARE(m_disk.written.first().states.size(), 1);
        QCOMPARE(committed.size(), 1);
    }

    void anotherBatchBeginsWithNothing()
    {
        m_disk.isBroken = true;
        m_commits->add(state(3));
        m_commits->commitNow();
        m_disk.isBroken = false;
        m_commits->begin(m_ledger.get(), 1);
        QVERIFY(m_commits->isEmpty());
        QVERIFY(!m_commits->problem().has_value());
        QSignalSpy committed(m_commits.get(), &runner::GroupCommit::committed);
        m_commits->commitNow(); // nothing is no commit
        QCOMPARE(committed.size(), 0);
        QCOMPARE(m_disk.commits, 0);
    }

    void whatComesWhileTheDiskIsAtWorkBelongsToTheNextCommit()
    {
        QSignalSpy begun(m_commits.get(), &runner::GroupCommit::begun);
        QSignalSpy committed(m_commits.get(), &runner::GroupCommit::committed);
        m_disk.isSlow = true;
        m_commits->add(state(0));
        m_commits->commitWhenDue();
        m_commits->add(state(1));
        m_commits->commitNow(); // one at a time
        QCOMPARE(begun.size(), 1);
        QCOMPARE(committed.size(), 0);
        m_disk.isSlow = false;
        m_disk.finish();
        QCOMPARE(committed.size(), 1);
        QVERIFY(!m_commits->isEmpty());
        QTRY_COMPARE(committed.size(), 2);
        QCOMPARE(begun.size(), 2);
        QVERIFY(m_commits->isEmpty());
        QCOMPARE(m_disk.written.first().states.size(), 1);
        QCOMPARE(m_disk.written.last().states.size(), 1);
        QCOMPARE(m_disk.written.last().states.first().job, 1U);
    }

    void whatTheDiskRefusedInTheEndStandsFirstInTheNextCommit() // hazard 48
    {
        QSignalSpy committed(m_commits.get(), &runner::GroupCommit::committed);
        QSignalSpy failed(m_commits.get(), &runner::GroupCommit::failed);
        m_disk.isSlow = true;
        m_commits->add(state(0));
        m_commits->commitNow();
        m_commits->add(state(1));
        m_disk.isBroken = true;
        m_disk.finish();
        QCOMPARE(failed.size(), 1);
        m_disk = {};
        QVERIFY(committed.wait());
        QCOMPARE(m_disk.written.size(), 1);
        QCOMPARE(m_disk.written.first().states.first().job, 0U);
        QCOMPARE(m_disk.written.first().states.last().job, 1U);
    }

    void whatAnEarlierUseStillHasToSayIsNotHeard()
    {
        QSignalSpy committed(m_commits.get(), &runner::GroupCommit::committed);
        m_disk.isSlow = true;
        m_commits->add(state(0));
        m_commits->commitNow();
        m_commits->begin(m_ledger.get(), 1);
        QVERIFY(m_commits->isEmpty());
        m_disk.finish();
        QCOMPARE(committed.size(), 0);
    }

private:
    static ledger::StateRecord state(fleet::JobIndex job)
    {
        ledger::StateRecord record;
        record.job = job;
        record.state = JobState::Submitting;
        return record;
    }

    static ledger::IntentRecord intent(fleet::JobIndex job) { return {job, 1, "key", "body", {}}; }

    FragileLedger::Disk m_disk;
    std::unique_ptr<FragileLedger> m_ledger;
    std::unique_ptr<runner::GroupCommit> m_commits;
};

QTEST_GUILESS_MAIN(GroupCommitTest)
#include "tst_groupcommit.moc"
