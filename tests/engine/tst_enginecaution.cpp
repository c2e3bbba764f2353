// SPDX-FileCopyrightText: 2026 Fleetwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/drive.h"

#include <QTest>

using namespace std::chrono_literals;
using engine::Hold;
using engine::JobId;
using engine::Lane;
using engine::Limits;
using engine::Outcome;
using engine::Phase;
using fleet::JobState;

/** When the engine holds a batch by itself, and what lets it go on. */
class EngineCautionTest final : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void neighboursThatFailAlikeHoldTheBatch()
    {
        Drive drive(50);
        drive.feed(engine::Resume{});
        for (JobId job = 0; job < 4; ++job) {
            drive.refuse(job, 7);
            QCOMPARE(drive.count<engine::Submit>(), 1);
        }
        QCOMPARE(drive.hold(), Hold::None);
        drive.refuse(4, 7);
        QCOMPARE(drive.hold(), Hold::EqualFailures);
        const engine::Status status = drive.engine.status(drive.now);
        QCOMPARE(status.holdFailed, 5U);
        QCOMPARE(status.holdJob, 4U);
        QCOMPARE(status.phase, Phase::Running);
        QCOMPARE(drive.count<engine::Submit>(), 0);
        drive.submitAnswer(5, Outcome::InProgress);
        QVERIFY(drive.runUntilSent(10s)); // what exists is followed
        QCOMPARE(drive.count<engine::Poll>(), 1);
        drive.feed(engine::Resume{});
        QCOMPARE(drive.hold(), Hold::None);
        QVERIFY(drive.count<engine::Submit>() > 0);
    }

    void whatWasUnderWayAtResumeSaysNothingNew()
    {
        Drive drive(50);
        drive.feed(engine::Resume{});
        for (JobId job = 0; job < 5; ++job)
            drive.refuse(job, 7);
        QCOMPARE(drive.hold(), Hold::EqualFailures);
        drive.feed(engine::Resume{});
        for (JobId job = 5; job < 9; ++job) // sent before the hold
            drive.refuse(job, 7);
        QCOMPARE(drive.hold(), Hold::None);
        for (JobId job = 9; job < 14; ++job)
            drive.refuse(job, 7);
        QCOMPARE(drive.hold(), Hold::EqualFailures);
    }

    void scatteredOrDifferentFailuresDoNot_data()
    {
        QTest::addColumn<int>("everyNth");
        QTest::addColumn<int>("causes");
        QTest::addRow("every third") << 3 << 1;
        QTest::addRow("all, for two reasons in turn") << 1 << 2;
        QTest::addRow("all, for no reason given") << 1 << 0;
    }

    void scatteredOrDifferentFailuresDoNot()
    {
        QFETCH(int, everyNth);
        QFETCH(int, causes);
        Limits limits;
        limits.earlyFailedPercentMax = 0;
        Drive drive(40, limits);
        drive.feed(engine::Resume{});
        for (JobId job = 0; job < 40; ++job) {
            // Refusals come at once, success much later: the order of time would be one long row of failures.
            if (job % static_cast<JobId>(everyNth) == 0)
                drive.refuse(
                    job, static_cast<std::uint16_t>(causes == 0 ? 0U : 1 + job % static_cast<JobId>(causes)));
            else
                drive.submitAnswer(job, Outcome::InProgress);
            QCOMPARE(drive.hold(), Hold::None);
        }
    }

    void aShareOfTheFirstRowsHoldsTheBatch()
    {
        Limits limits;
        limits.equalFailuresMax = 0;
        limits.earlyRows = 10;
        limits.earlyFailedPercentMax = 30;
        Drive drive(100, limits);
        drive.feed(engine::Resume{});
        for (JobId job = 0; job < 9; ++job) {
            QCOMPARE(drive.hold(), Hold::None);
            if (job % 4 == 0)
                drive.refuse(job, static_cast<std::uint16_t>(job + 1));
            else
                drive.submitAnswer(job, Outcome::InProgress);
        }
        QCOMPARE(drive.hold(), Hold::EarlyFailures);
        QCOMPARE(drive.engine.status(drive.now).holdFailed, 3U);
        QCOMPARE(drive.engine.status(drive.now).holdOf, 10U);
    }

    void laterRowsDoNotCountAsFirst()
    {
        Limits limits;
        limits.equalFailuresMax = 0;
        limits.earlyRows = 5;
        Drive drive(60, limits);
        drive.feed(engine::Resume{});
        for (JobId job = 0; job < 5; ++job)
            drive.submitAnswer(job, Outcome::Completed);
        for (JobId job = 5; job < 60; ++job)
            drive.refuse(job, 3);
        QCOMPARE(drive.hold(), Hold::None);
        QCOMPARE(drive.engine.totals().of(JobState::Failed), 55U);
        drive.feed(engine::Retry{{10, 20, 30, 40, 50}}); // tried again, they are the first
        for (const JobId job : {10U, 20U, 30U})
            drive.refuse(job, 3);
        QCOMPARE(drive.hold(), Hold::EarlyFailures);
    }

    void nothingIsHeldWhereNothingIsLeft()
    {
        Drive drive(5);
        drive.feed(engine::Resume{});
        for (JobId job = 0; job < 5; ++job)
            drive.refuse(job, 7);
        QCOMPARE(drive.hold(), Hold::None);
        QVERIFY(drive.engine.status(drive.now).finished);
    }

    void aHoldOutlastsARefusedSignIn()
    {
        Drive drive(50);
        drive.feed(engine::Resume{});
        for (JobId job = 0; job < 5; ++job)
            drive.refuse(job, 7);
        drive.submitAnswer(5, Outcome::Forbidden);
        QCOMPARE(drive.engine.status(drive.now).phase, Phase::Forbidden);
        drive.feed(engine::Resume{}); // somebody has signed in; that is no word about the failures
        QCOMPARE(drive.hold(), Hold::EqualFailures);
        QCOMPARE(drive.count<engine::Submit>(), 0);
        drive.feed(engine::Resume{});
        QCOMPARE(drive.hold(), Hold::None);
    }

    void theFirstRowsGoAheadAndTheOthersFollow()
    {
        Limits limits;
        limits.canaryRows = 3;
        Drive drive(20, limits);
        drive.feed(engine::Resume{});
        QCOMPARE(drive.count<engine::Submit>(), 3);
        QVERIFY(drive.engine.status(drive.now).canaryUnderWay);
        drive.submitAnswer(0, Outcome::InProgress);
        drive.submitAnswer(1, Outcome::Completed);
        drive.submitAnswer(2, Outcome::Completed);
        QCOMPARE(drive.count<engine::Submit>(), 0);
        QVERIFY(drive.runUntilSent(10s));
        QCOMPARE(drive.count<engine::Submit>(), 0);
        drive.pollAnswer(0, Outcome::Completed);
        QCOMPARE(drive.count<engine::Submit>(), 5);
        QVERIFY(!drive.engine.status(drive.now).canaryUnderWay);
    }

    void aFailedFirstRowHoldsTheOthersUntilItIsActive()
    {
        Limits limits;
        limits.canaryRows = 2;
        Drive drive(20, limits);
        drive.feed(engine::Resume{});
        drive.submitAnswer(0, Outcome::Completed);
        drive.refuse(1, 7);
        QCOMPARE(drive.hold(), Hold::Canary);
        QCOMPARE(drive.engine.status(drive.now).holdFailed, 1U);
        QCOMPARE(drive.engine.status(drive.now).holdOf, 2U);
        QCOMPARE(drive.engine.status(drive.now).holdJob, 1U);
        drive.feed(engine::Retry{{1}}); // mended; it goes ahead once more
        QCOMPARE(drive.hold(), Hold::None);
        QCOMPARE(drive.count<engine::Submit>(), 1);
        QCOMPARE(drive.first<engine::Submit>().attempt, 2);
        drive.submitAnswer(1, Outcome::Completed);
        QCOMPARE(drive.count<engine::Submit>(), 5);
    }

    void aPersonMayGoOnWithoutTheFirstRows()
    {
        Limits limits;
        limits.canaryRows = 2;
        Drive drive(20, limits);
        drive.feed(engine::Resume{});
        drive.submitAnswer(0, Outcome::Completed);
        drive.refuse(1, 7);
        drive.feed(engine::Resume{});
        QCOMPARE(drive.count<engine::Submit>(), 5);
        QCOMPARE(drive.hold(), Hold::None);
    }

    void aRetriedFirstRowDoesNotLiftAnotherHold()
    {
        Limits limits;
        limits.canaryRows = 3;
        limits.equalFailuresMax = 2;
        Drive drive(20, limits);
        drive.feed(engine::Resume{});
        drive.refuse(0, 7);
        drive.refuse(1, 7);
        QCOMPARE(drive.hold(), Hold::EqualFailures);
        drive.refuse(2, 8);
        QCOMPARE(drive.hold(), Hold::EqualFailures);
        drive.feed(engine::Retry{{2}});
        QCOMPARE(drive.hold(), Hold::EqualFailures);
        QCOMPARE(drive.count<engine::Submit>(), 0);
        drive.feed(engine::Resume{}); // the first rows are under way again, so the others still wait
        QCOMPARE(drive.count<engine::Submit>(), 1);
        QCOMPARE(drive.first<engine::Submit>().job, 2U);
    }

    void oneResumeGoesOnFromBothHolds()
    {
        Limits limits;
        limits.canaryRows = 2;
        limits.equalFailuresMax = 2;
        Drive drive(20, limits);
        drive.feed(engine::Resume{});
        drive.refuse(0, 7);
        drive.refuse(1, 7);
        QCOMPARE(drive.hold(), Hold::EqualFailures);
        drive.feed(engine::Resume{});
        QCOMPARE(drive.hold(), Hold::None);
        QCOMPARE(drive.count<engine::Submit>(), 5);
    }

    void aCancelledFirstRowIsNotWaitedFor()
    {
        Limits limits;
        limits.canaryRows = 2;
        limits.submitsInFlightMax = 1;
        Drive drive(20, limits);
        drive.feed(engine::Resume{});
        drive.feed(engine::Cancel{{1}});
        drive.submitAnswer(0, Outcome::Completed);
        QCOMPARE(drive.count<engine::Submit>(), 1);
        QCOMPARE(drive.first<engine::Submit>().job, 2U);
    }

    void aBatchTakenUpAgainStillWaitsForItsFirstRows()
    {
        Limits limits;
        limits.canaryRows = 2;
        std::vector<engine::KnownJob> known(10);
        known[0].state = JobState::Active;
        known[1] = {JobState::Provisioning, 1, true, true, 20s};
        Drive drive(1, limits);
        drive.engine = engine::Engine(known, 0, limits, 42, drive.now);
        drive.feed(engine::Resume{});
        QCOMPARE(drive.count<engine::Submit>(), 0);
        QVERIFY(drive.runUntilSent(1min));
        drive.pollAnswer(1, Outcome::Completed);
        QCOMPARE(drive.count<engine::Submit>(), 5);
    }

    void whoTakesABatchUpAgainHasSeenItsFirstRows_data()
    {
        QTest::addColumn<bool>("othersSent");
        QTest::newRow("they failed") << false;
        QTest::newRow("the others were sent before") << true;
    }

    void whoTakesABatchUpAgainHasSeenItsFirstRows()
    {
        QFETCH(bool, othersSent);
        Limits limits;
        limits.canaryRows = 2;
        std::vector<engine::KnownJob> known(10);
        known[0].state = JobState::Active;
        known[1] = {othersSent ? JobState::Provisioning : JobState::Failed, 1, othersSent, true, 20s};
        if (othersSent)
            known[5] = {JobState::Active, 1, true, true, 20s};
        Drive drive(1, limits);
        drive.engine = engine::Engine(known, 0, limits, 42, drive.now);
        drive.feed(engine::Resume{});
        QCOMPARE(drive.count<engine::Submit>(), 5);
    }
};

QTEST_APPLESS_MAIN(EngineCautionTest)
#include "tst_enginecaution.moc"
