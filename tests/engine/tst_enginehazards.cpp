// SPDX-FileCopyrightText: 2026 Fleetwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/drive.h"

#include <QTest>

#include <map>

using namespace std::chrono_literals;
using engine::Instant;
using engine::JobId;
using engine::Lane;
using engine::Limits;
using engine::Outcome;
using engine::Phase;
using engine::Trouble;
using fleet::JobState;

/** Wrong turns that take more than one answer to show: long waits, sleep, portals, ends that change. */
class EngineHazardsTest final : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void anOperationThatIsGoneIsNeverOrderedAgain() // hazard 18
    {
        Drive drive(1);
        drive.feed(engine::Resume{});
        drive.submitAnswer(0, Outcome::InProgress);
        drive.now += 31s;
        drive.wakeAt.reset();
        drive.feed(engine::Woken{});
        drive.pollAnswer(0, Outcome::NotFound);
        QCOMPARE(drive.engine.state(0), JobState::Unknown);
        QVERIFY(!drive.runUntilSent(72h));
        drive.feed(engine::Retry{{0}});
        QCOMPARE(drive.engine.state(0), JobState::Unknown);
        drive.feed(engine::LookAgain{{0}}); // a second look asks for it once more, and orders nothing
        QCOMPARE(drive.count<engine::Submit>(), 0);
        QCOMPARE(drive.count<engine::Poll>(), 1);
        drive.pollAnswer(0, Outcome::NotFound);
        QCOMPARE(drive.engine.state(0), JobState::Unknown);
    }

    void anOverdueJobIsFollowedSlowlyUntilItsOperationIsPurged() // hazard 19
    {
        Drive drive(1);
        drive.feed(engine::Resume{});
        drive.submitAnswer(0, Outcome::InProgress);
        const Instant accepted = drive.now;
        Instant before = drive.now;
        int polls = 0;
        while (drive.now - accepted < 48h) {
            QVERIFY(drive.runUntilSent(6min));
            QCOMPARE(drive.count<engine::Poll>(), 1);
            QVERIFY(drive.now - before <= 5min + 1s);
            before = drive.now;
            ++polls;
            drive.pollAnswer(0, Outcome::InProgress);
            QCOMPARE(drive.count<engine::Submit>(), 0);
        }
        QCOMPARE(drive.engine.state(0), JobState::Overdue); // not failed, however long it takes
        QVERIFY2(polls < 620, qPrintable(QString::number(polls)));
        QVERIFY(drive.runUntilSent(6min));
        drive.pollAnswer(0, Outcome::NotFound);
        QCOMPARE(drive.engine.state(0), JobState::Unknown);
        QVERIFY(!drive.runUntilSent(72h));
    }

    void theFirstEndIsKept_data() // hazard 24
    {
        QTest::addColumn<Outcome>("first");
        QTest::addColumn<Outcome>("second");
        QTest::addColumn<JobState>("state");
        QTest::newRow("active, then failed")
            << Outcome::Completed << Outcome::OperationFailed << JobState::Active;
        QTest::newRow("failed, then active")
            << Outcome::OperationFailed << Outcome::Completed << JobState::Failed;
    }

    void theFirstEndIsKept() // hazard 24
    {
        QFETCH(Outcome, first);
        QFETCH(Outcome, second);
        QFETCH(JobState, state);
        Drive drive(1);
        drive.feed(engine::Resume{});
        drive.submitAnswer(0, Outcome::InProgress);
        QVERIFY(drive.runUntilSent(20s));
        drive.pollAnswer(0, first);
        QCOMPARE(drive.engine.state(0), state);
        drive.pollAnswer(0, second); // from a connection that was thought dead
        drive.submitAnswer(0, second);
        QCOMPARE(drive.engine.state(0), state);
        QCOMPARE(drive.count<engine::RecordState>(), 0);
        QVERIFY(!drive.runUntilSent(72h)); // and nobody asks any more
        engine::Answered late;
        late.lane = Lane::Poll;
        late.outcome = second;
        QVERIFY(drive.engine.contradicts(late)); // so that it can be told
        late.outcome = first;
        QVERIFY(!drive.engine.contradicts(late));
        late.outcome = Outcome::InProgress;
        QVERIFY(!drive.engine.contradicts(late));
    }

    void whatNobodyCanFindOutIsOrderedAnewByAPersonAlone() // hazard 12
    {
        Drive drive(2);
        drive.feed(engine::Resume{});
        drive.submitAnswer(0, Outcome::InProgress);
        QVERIFY(drive.runUntilSent(40s));
        drive.now += 40s;
        drive.pollAnswer(0, Outcome::NotFound); // its operation is gone
        for (int fault = 0; fault < 3; ++fault) {
            drive.submitAnswer(1, Outcome::Malformed);
            (void)drive.runUntilSent(5min);
        }
        QCOMPARE(drive.engine.state(0), JobState::Unknown);
        QCOMPARE(drive.engine.state(1), JobState::Unknown);
        QVERIFY(!drive.runUntilSent(46h)); // never by itself
        // The second one's key may still be known: a second look tells more than another order.
        QVERIFY(drive.engine.mayOrderAnew(0, drive.now));
        QVERIFY(!drive.engine.mayOrderAnew(1, drive.now));
        drive.feed(engine::OrderAnew{{0, 1, 7}});
        QCOMPARE(drive.count<engine::Submit>(), 1);
        QCOMPARE(drive.first<engine::Submit>().attempt, 2);
        QCOMPARE(drive.count<engine::RecordIntent>(), 1);
        QCOMPARE(drive.engine.state(1), JobState::Unknown);
        drive.submitAnswer(0, Outcome::Completed);
        drive.now += 2h;
        drive.feed(engine::LookAgain{{1}}); // too old for its own key
        QCOMPARE(drive.engine.state(1), JobState::Unknown);
        QVERIFY(drive.engine.mayOrderAnew(1, drive.now));
        drive.feed(engine::OrderAnew{{0, 1}});
        QCOMPARE(drive.first<engine::Submit>().job, 1U);
        QCOMPARE(drive.first<engine::Submit>().attempt, 2);
        QCOMPARE(drive.engine.state(0), JobState::Active);
    }

    void aWindowClosedForAnHourIsSeenAndCanBeStopped() // hazard 30
    {
        Drive drive(10);
        drive.feed(engine::Resume{});
        drive.answer(Lane::Submit, 0, Outcome::Throttled, {}, 1h);
        for (JobId job = 1; job < 5; ++job)
            drive.submitAnswer(job, Outcome::Completed);
        const auto closed = drive.engine.status(drive.now).submitsClosedUntil;
        QVERIFY(closed && *closed >= drive.now + 1h && *closed <= drive.now + 1h + 1s);
        QVERIFY(!drive.runUntilSent(59min));
        drive.feed(engine::Stop{});
        QCOMPARE(drive.engine.totals().of(JobState::Cancelled), 6U); // at once, not in an hour
        QVERIFY(drive.engine.status(drive.now).finished);
    }

    void aCaptivePortalTakesOneRequestAtATimeAndNoJob() // hazard 35
    {
        Drive drive(30);
        drive.feed(engine::Resume{});
        JobId job = 0;
        while (drive.engine.status(drive.now).submitsInFlight > 0)
            drive.submitAnswer(job++, Outcome::Interfered);
        QCOMPARE(drive.engine.status(drive.now).trouble, Trouble::Interfered);
        const Instant start = drive.now;
        int probes = 0;
        while (drive.now - start < 2h) {
            QVERIFY(drive.runUntilSent(2min));
            QCOMPARE(drive.count<engine::Submit>(), 1);
            ++probes;
            drive.submitAnswer(drive.first<engine::Submit>().job, Outcome::Interfered);
        }
        QVERIFY2(probes < 200, qPrintable(QString::number(probes)));
        const auto &totals = drive.engine.totals();
        QCOMPARE(totals.of(JobState::Failed) + totals.of(JobState::Unknown), 0U);
        QVERIFY(drive.runUntilSent(2min));
        drive.submitAnswer(drive.first<engine::Submit>().job, Outcome::Completed); // somebody has signed in
        QCOMPARE(drive.engine.status(drive.now).trouble, Trouble::None);
        QVERIFY(drive.count<engine::Submit>() > 0);
    }

    void theNetworkChangesWithRequestsUnderWay() // hazard 44
    {
        Drive drive(40);
        drive.feed(engine::Resume{});
        for (JobId job = 0; job < 30; ++job)
            drive.submitAnswer(job, Outcome::InProgress);
        QVERIFY(drive.runUntilSent(20s));
        // Everything that is out dies at once; what goes out before the engine has noticed dies as well.
        std::vector<std::pair<Lane, JobId>> out;
        const auto note = [&] {
            for (const engine::Effect &effect : drive.effects) {
                if (const auto *poll = std::get_if<engine::Poll>(&effect))
                    out.emplace_back(Lane::Poll, poll->job);
            }
        };
        for (JobId job = 30; job < 35; ++job)
            out.emplace_back(Lane::Submit, job);
        note();
        const Instant lost = drive.now;
        while (!out.empty()) {
            const auto [lane, job] = out.back();
            out.pop_back();
            drive.answer(lane, job, Outcome::Lost);
            note();
        }
        QCOMPARE(drive.engine.status(drive.now).trouble, Trouble::Offline);
        QVERIFY(drive.runUntilSent(10s)); // as soon as something is due; nobody waits for a person
        QCOMPARE(drive.count<engine::Poll>() + drive.count<engine::Submit>(), 1);
        drive.pollAnswer(drive.first<engine::Poll>().job, Outcome::InProgress);
        QCOMPARE(drive.engine.status(drive.now).trouble, Trouble::None);
        QVERIFY(drive.now - lost < 10s);
        QCOMPARE(drive.engine.totals().of(JobState::Provisioning), 30U);
        QCOMPARE(drive.engine.totals().of(JobState::Submitting),
            10U); // five more, and those that wait to be repeated
    }

    void afterASleepEachOperationIsAskedOnceInASpreadWave() // hazard 45
    {
        constexpr JobId jobs = 300;
        Drive drive(jobs);
        drive.feed(engine::Resume{});
        for (JobId job = 0; job < jobs; ++job)
            drive.submitAnswer(job, Outcome::InProgress);
        QCOMPARE(drive.engine.totals().of(JobState::Provisioning), jobs);
        drive.now += 8h;
        const Instant woken = drive.now;
        drive.wakeAt.reset();
        drive.feed(engine::Woken{});
        QCOMPARE(drive.engine.totals().of(JobState::Overdue), 0U); // sleep alone makes nothing late
        std::map<JobId, int> polls;
        std::map<qint64, int> perSecond;
        bool sent = drive.count<engine::Poll>() > 0;
        while (polls.size() < jobs) {
            if (!sent)
                QVERIFY(drive.runUntilSent(30s));
            sent = false;
            std::vector<JobId> asked;
            for (const engine::Effect &effect : drive.effects) {
                if (const auto *poll = std::get_if<engine::Poll>(&effect))
                    asked.push_back(poll->job);
            }
            for (const JobId job : asked) {
                ++polls[job];
                ++perSecond[(drive.now - woken).count() / 1000];
                drive.pollAnswer(job, Outcome::Completed);
            }
        }
        QVERIFY(drive.now - woken <= 16s);
        QVERIFY(perSecond.size() >= 4U);
        for (const auto &[second, count] : perSecond)
            QVERIFY2(count < static_cast<int>(jobs / 2), qPrintable(QString::number(count)));
        for (const auto &[job, count] : polls)
            QCOMPARE(count, 1);
        QCOMPARE(drive.engine.totals().of(JobState::Active), jobs);
    }

    void aRepeatThatIsTooOldTriesNothingAndBlocksNothing() // hazard 12
    {
        // Two submits got lost, then the network; when the machine wakes up their keys are forgotten.
        Limits limits;
        limits.submitsInFlightMax = 2;
        Drive drive(2, limits);
        drive.feed(engine::Resume{});
        drive.submitAnswer(0, Outcome::Lost);
        drive.submitAnswer(1, Outcome::Lost);
        QCOMPARE(drive.engine.status(drive.now).trouble, Trouble::Offline);
        drive.now += 50h;
        drive.wakeAt.reset();
        drive.feed(engine::Woken{});
        QCOMPARE(drive.engine.totals().of(JobState::Unknown), 2U);
        QVERIFY(drive.engine.status(drive.now).finished);
    }
};

QTEST_APPLESS_MAIN(EngineHazardsTest)
#include "tst_enginehazards.moc"
