// SPDX-FileCopyrightText: 2026 Fleetwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/drive.h"

#include <QTest>

using namespace std::chrono_literals;
using engine::Lane;
using engine::Outcome;
using engine::Phase;
using fleet::JobState;

/** The rules that one job, or one kind of answer, is enough to show. The rest is tests/simulation's. */
class EngineTest final : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void recordsComeBeforeSends()
    {
        Drive drive(7);
        drive.feed(engine::Resume{});
        QCOMPARE(drive.count<engine::RecordIntent>(), 5);
        QCOMPARE(drive.count<engine::Submit>(), 5); // the limit
        bool sending = false;
        for (const engine::Effect &effect : drive.effects) {
            const bool record = std::holds_alternative<engine::RecordIntent>(effect)
                || std::holds_alternative<engine::RecordState>(effect);
            QVERIFY(!(record && sending));
            sending = sending || !record;
        }
    }

    void pollsWhileOthersWaitToBeSubmitted()
    {
        Drive drive(50);
        drive.feed(engine::Resume{});
        drive.submitAnswer(0, Outcome::InProgress);
        QCOMPARE(drive.engine.totals().of(JobState::Queued), 44U);
        QVERIFY(drive.runUntilSent(6s));
        QCOMPARE(drive.first<engine::Poll>().job, 0U);
    }

    void replayedFailureEndsAtOnce() // hazard 1
    {
        Drive drive(1);
        drive.feed(engine::Resume{});
        drive.submitAnswer(0, Outcome::OperationFailed);
        QCOMPARE(drive.engine.state(0), JobState::Failed);
        QVERIFY(drive.engine.status(drive.now).finished);
        QVERIFY(!drive.runUntilSent(1h));
        drive.feed(engine::Retry{{0}});
        QCOMPARE(drive.first<engine::RecordIntent>().attempt, 2);
    }

    void equalServerFaultsMakeItUnknown() // hazard 10
    {
        Drive drive(1);
        drive.feed(engine::Resume{});
        for (int fault = 0; fault < 3; ++fault) {
            QCOMPARE(drive.engine.state(0), JobState::Submitting);
            drive.submitAnswer(0, Outcome::ServerFault);
            if (fault < 2)
                QVERIFY(drive.runUntilSent(2min));
        }
        QCOMPARE(drive.engine.state(0), JobState::Unknown);
        QCOMPARE(drive.engine.attempt(0), 1);
        drive.feed(engine::Retry{{0}});
        QCOMPARE(drive.engine.state(0), JobState::Unknown); // never a blind new attempt
    }

    void nothingIsRepeatedOnceKeysAreForgotten() // hazard 12
    {
        engine::Limits limits;
        Drive drive(1, limits);
        drive.feed(engine::Resume{});
        drive.submitAnswer(0, Outcome::Lost);
        drive.now += 48h;
        drive.wakeAt.reset();
        drive.feed(engine::Woken{});
        QCOMPARE(drive.count<engine::Submit>(), 0);
        QCOMPARE(drive.engine.state(0), JobState::Unknown);
        drive.feed(engine::LookAgain{{0}});
        QCOMPARE(drive.count<engine::Submit>(), 0);
    }

    void lostReplyIsRepeatedUnderTheSameAttemptAfterTheQuietPeriod() // hazard 9
    {
        Drive drive(1);
        drive.feed(engine::Resume{});
        const engine::Instant lost = drive.now;
        drive.submitAnswer(0, Outcome::Lost);
        QVERIFY(drive.runUntilSent(5min));
        QVERIFY(drive.now - lost >= drive.engine.limits().quietPeriod);
        QCOMPARE(drive.first<engine::Submit>().attempt, 1);
        QVERIFY(drive.first<engine::Submit>().repeat);
        QCOMPARE(drive.count<engine::RecordIntent>(), 0);
    }

    void notFoundSoonAfterAcceptanceIsReadLag() // hazard 18
    {
        Drive drive(1);
        drive.feed(engine::Resume{});
        drive.submitAnswer(0, Outcome::InProgress);
        QVERIFY(drive.runUntilSent(10s));
        drive.pollAnswer(0, Outcome::NotFound);
        QCOMPARE(drive.engine.state(0), JobState::Provisioning);
        drive.now += 31s;
        drive.wakeAt.reset();
        drive.feed(engine::Woken{});
        drive.pollAnswer(0, Outcome::NotFound);
        QCOMPARE(drive.engine.state(0), JobState::Unknown);
    }

    void overdueOnlyOnTheWordOfALateReply() // hazards 19 and 45
    {
        Drive drive(1);
        drive.feed(engine::Resume{});
        drive.submitAnswer(0, Outcome::InProgress);
        drive.now += 8h; // the laptop slept
        drive.wakeAt.reset();
        drive.feed(engine::Woken{});
        QCOMPARE(drive.engine.state(0), JobState::Provisioning);
        QVERIFY(drive.runUntilSent(1min));
        drive.pollAnswer(0, Outcome::InProgress);
        QCOMPARE(drive.engine.state(0), JobState::Overdue);
        QVERIFY(drive.engine.status(drive.now).finished);
        QVERIFY(drive.runUntilSent(6min)); // followed on
        drive.pollAnswer(0, Outcome::Completed);
        QCOMPARE(drive.engine.state(0), JobState::Active);
    }

    void throttlingClosesOneLaneOnly() // hazard 27
    {
        Drive drive(10);
        drive.feed(engine::Resume{});
        drive.submitAnswer(0, Outcome::InProgress);
        drive.answer(Lane::Submit, 1, Outcome::Throttled, {}, 40s);
        for (engine::JobId job : {2U, 3U, 4U, 5U})
            drive.submitAnswer(job, Outcome::InProgress);
        QCOMPARE(drive.count<engine::Submit>(), 0);
        QVERIFY(drive.engine.status(drive.now).submitsClosedUntil.has_value());
        const engine::Instant closed = drive.now;
        bool submitted = false;
        for (int i = 0; i < 40 && !submitted; ++i) {
            QVERIFY(drive.runUntilSent(1min));
            submitted = drive.count<engine::Submit>() > 0;
            if (!submitted)
                QVERIFY(drive.now - closed < 41s); // polls went on meanwhile
        }
        QVERIFY(submitted);
        QVERIFY(drive.now - closed >= 40s);
        QVERIFY(drive.count<engine::Submit>() < 5); // and it comes back with fewer at a time
    }

    void oneRenewalForAll() // hazard 32
    {
        Drive drive(5);
        drive.feed(engine::Resume{});
        long renewals = 0;
        for (engine::JobId job = 0; job < 5; ++job) {
            drive.submitAnswer(job, Outcome::SignInExpired);
            renewals += drive.count<engine::RenewSignIn>();
        }
        QCOMPARE(renewals, 1);
        drive.feed(engine::SignInRenewed{true});
        QCOMPARE(drive.count<engine::Submit>(), 5);
        QCOMPARE(drive.count<engine::RecordIntent>(), 0); // the same attempts
        drive.submitAnswer(0, Outcome::SignInExpired);
        QCOMPARE(drive.engine.status(drive.now).phase, Phase::SignInRefused);
        QCOMPARE(drive.engine.totals().of(JobState::Failed), 0U);
        for (engine::JobId job = 1; job < 5; ++job)
            drive.submitAnswer(job, Outcome::InProgress);
        QVERIFY(!drive.runUntilSent(1h)); // nothing is sent until a person has signed in
        drive.feed(engine::Resume{});
        QVERIFY(drive.count<engine::Submit>() + drive.count<engine::Poll>() > 0);
    }

    void forbiddenPausesTheBatchNotTheJob() // hazard 34
    {
        Drive drive(2);
        drive.feed(engine::Resume{});
        drive.submitAnswer(0, Outcome::Forbidden);
        QCOMPARE(drive.engine.status(drive.now).phase, Phase::Forbidden);
        QCOMPARE(drive.engine.state(0), JobState::Submitting);
    }

    void lostNetworkIsTriedWithOneRequestAtATime() // hazards 35 and 44
    {
        Drive drive(20);
        drive.feed(engine::Resume{});
        for (engine::JobId job = 0; drive.engine.status(drive.now).submitsInFlight > 0; ++job)
            drive.submitAnswer(job, Outcome::NotSent);
        QCOMPARE(drive.engine.status(drive.now).trouble, engine::Trouble::Offline);
        QCOMPARE(drive.engine.totals().of(JobState::Queued), 11U); // it stopped after a few
        // What was under way when it began says nothing new: the first try comes within a second.
        QVERIFY(drive.engine.status(drive.now).nextProbe.value() - drive.now <= 1s);
        engine::Instant before = drive.now;
        engine::Duration lastGap{};
        for (int probe = 0; probe < 6; ++probe) {
            QVERIFY(drive.runUntilSent(5min));
            QCOMPARE(drive.count<engine::Submit>(), 1);
            lastGap = drive.now - before;
            before = drive.now;
            drive.submitAnswer(drive.first<engine::Submit>().job, Outcome::Interfered);
        }
        QVERIFY(lastGap > 8s);
        QCOMPARE(
            drive.engine.totals().of(JobState::Failed) + drive.engine.totals().of(JobState::Unknown), 0U);
        QVERIFY(drive.runUntilSent(5min));
        drive.submitAnswer(drive.first<engine::Submit>().job, Outcome::InProgress);
        QCOMPARE(drive.engine.status(drive.now).trouble, engine::Trouble::None);
        QVERIFY(drive.count<engine::Submit>() > 0);
    }

    void stopCancelsWhatWasNotSentAndFollowsTheRest() // hazard 52
    {
        Drive drive(10);
        drive.feed(engine::Resume{});
        drive.submitAnswer(0, Outcome::InProgress);
        drive.feed(engine::Stop{});
        QCOMPARE(drive.engine.totals().of(JobState::Cancelled), 4U);
        QCOMPARE(drive.engine.totals().of(JobState::Submitting), 5U);
        drive.submitAnswer(1, Outcome::Lost);
        QCOMPARE(drive.engine.state(1), JobState::Unknown);
        drive.submitAnswer(2, Outcome::NotSent);
        QCOMPARE(drive.engine.state(2), JobState::Cancelled);
        QVERIFY(drive.runUntilSent(10s));
        QCOMPARE(drive.first<engine::Poll>().job, 0U);
        drive.feed(engine::PutBack{{2}});
        QCOMPARE(drive.engine.status(drive.now).phase, Phase::Running);
        QCOMPARE(drive.first<engine::Submit>().job, 2U);
    }

    void limitsChangeInMidRun()
    {
        Drive drive(30);
        drive.feed(engine::Resume{});
        engine::Limits limits;
        limits.submitsInFlightMax = 8;
        drive.feed(engine::SetLimits{limits});
        QCOMPARE(drive.count<engine::Submit>(), 3);
        limits.submitsInFlightMax = 2;
        drive.feed(engine::SetLimits{limits});
        for (engine::JobId job = 0; job < 6; ++job) {
            drive.submitAnswer(job, Outcome::InProgress);
            QCOMPARE(drive.count<engine::Submit>(), 0);
        }
        drive.submitAnswer(6, Outcome::InProgress);
        QCOMPARE(drive.count<engine::Submit>(), 1);
    }

    void repliesNobodyAskedForChangeNothing()
    {
        Drive drive(3);
        drive.feed(engine::Resume{});
        drive.submitAnswer(0, Outcome::Completed);
        drive.submitAnswer(0, Outcome::OperationFailed);
        QCOMPARE(drive.engine.state(0), JobState::Active);
        drive.pollAnswer(1, Outcome::Completed);
        QCOMPARE(drive.engine.state(1), JobState::Submitting);
    }
};

QTEST_APPLESS_MAIN(EngineTest)
#include "tst_engine.moc"
