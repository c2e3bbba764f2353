// SPDX-FileCopyrightText: 2026 Fleetwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/drive.h"
#include "engine/retrybudget.h"

#include <QTest>

#include <set>

using namespace std::chrono_literals;
using engine::Instant;
using engine::JobId;
using engine::Outcome;
using engine::RetryBudget;

class RetryBudgetTest final : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void tenUsableRepliesPayForOneRepeat()
    {
        RetryBudget budget;
        QCOMPARE(spendAll(budget), 20); // an ordinary bad minute
        for (int reply = 0; reply < 9; ++reply)
            budget.earn();
        QVERIFY(!budget.admits(t0));
        budget.earn();
        QVERIFY(budget.admits(t0));
        QCOMPARE(spendAll(budget), 1);
        for (int reply = 0; reply < 10000; ++reply)
            budget.earn();
        QCOMPARE(spendAll(budget), 20); // nothing is saved up beyond that
    }

    void anEmptyBudgetStillTricklesOrNothingWouldEverEarn()
    {
        RetryBudget budget;
        spendAll(budget);
        const Instant opens = budget.opensAt(t0).value();
        QVERIFY(opens > t0 && opens <= t0 + 10s);
        QVERIFY(budget.admits(opens));
        budget.spend(opens);
        QVERIFY(!budget.admits(opens + 1s));
        QVERIFY(budget.admits(opens + 10s));
    }

    void aStormOfFaultsIsNotMadeWorse() // hazard 31
    {
        // Nine of ten requests end in a 503, so that now and then one gets through and it never counts as an outage.
        engine::Limits limits;
        limits.submitFaultsMax = 200;
        Drive drive(400, limits);
        engine::Random random(7);
        const Instant start = drive.now;
        drive.feed(engine::Resume{});
        const engine::Duration storm = 10min;
        long sent = 0, repeats = 0, usable = 0, paidBack = 0;
        std::set<JobId> repeated;
        std::vector<std::pair<engine::Lane, JobId>> out;
        const auto note = [&] {
            for (const engine::Effect &effect : drive.effects) {
                if (const auto *submit = std::get_if<engine::Submit>(&effect)) {
                    ++sent;
                    const bool probing = drive.engine.status(drive.now).trouble != engine::Trouble::None;
                    repeats += submit->repeat && !probing ? 1 : 0;
                    if (submit->repeat)
                        repeated.insert(submit->job);
                    out.emplace_back(engine::Lane::Submit, submit->job);
                } else if (const auto *poll = std::get_if<engine::Poll>(&effect)) {
                    out.emplace_back(engine::Lane::Poll, poll->job);
                }
            }
        };
        note();
        while (drive.now - start < storm) {
            if (out.empty()) {
                if (!drive.runUntilSent(1min) && drive.now - start >= storm)
                    break;
                note();
                continue;
            }
            drive.now += 100ms;
            const auto [lane, job] = out.front();
            out.erase(out.begin());
            const bool fault = random.chance(0.9);
            usable += fault ? 0 : 1;
            paidBack += !fault && lane == engine::Lane::Submit && repeated.contains(job) ? 1 : 0;
            drive.answer(lane, job,
                fault                              ? Outcome::ServerFault
                    : lane == engine::Lane::Submit ? Outcome::InProgress
                                                   : Outcome::Completed,
                5s);
            note();
        }
        QVERIFY2(
            repeats <= 20 + usable / 10 + paidBack + storm / 5s + 1, qPrintable(QString::number(repeats)));
        QVERIFY2(repeats * 10 <= sent + 10 * (20 + storm / 5s), qPrintable(QString::number(sent)));
        // It is over: every job comes to its end without anybody's help.
        for (int step = 0; step < 100000 && !drive.engine.totals().allEnded(); ++step) {
            if (out.empty()) {
                QVERIFY(drive.runUntilSent(5min));
                note();
                continue;
            }
            drive.now += 50ms;
            const auto [lane, job] = out.front();
            out.erase(out.begin());
            drive.answer(lane, job, Outcome::Completed, 5s);
            note();
        }
        QCOMPARE(drive.engine.totals().of(fleet::JobState::Active), 400U);
    }

    void aServerThatIsDownIsAskedAtGrowingIntervals() // hazard 31
    {
        Drive drive(100);
        drive.feed(engine::Resume{});
        const Instant start = drive.now;
        long requests = drive.count<engine::Submit>();
        for (JobId job = 0; job < 5; ++job) {
            drive.answer(engine::Lane::Submit, job, Outcome::ServerFault, {}, 1s);
            requests += drive.count<engine::Submit>();
        }
        for (JobId job = 5; drive.engine.status(drive.now).submitsInFlight > 0; ++job)
            drive.submitAnswer(job, Outcome::ServerFault);
        QCOMPARE(drive.engine.status(drive.now).trouble, engine::Trouble::ServerDown); // visible
        QVERIFY(drive.engine.status(drive.now).nextProbe.has_value());
        while (drive.now - start < 30min) {
            QVERIFY(drive.runUntilSent(5min));
            QCOMPARE(drive.count<engine::Submit>(), 1);
            ++requests;
            drive.now += 100ms;
            drive.submitAnswer(drive.first<engine::Submit>().job, Outcome::ServerFault);
        }
        // Healthy, five slots would have sent thousands in that time.
        QVERIFY2(requests <= 60, qPrintable(QString::number(requests)));
    }

    void aPollThatFailedKeepsTheUsualPaceWhereItCannotBeAfforded() // hazard 31
    {
        engine::Limits limits;
        limits.lostRepliesMax = 200;
        Drive drive(2, limits);
        drive.feed(engine::Resume{});
        drive.submitAnswer(0, Outcome::InProgress);
        drive.submitAnswer(1, Outcome::InProgress);
        const Instant start = drive.now;
        long faults = 0;
        while (drive.now - start < 10min) {
            QVERIFY(drive.runUntilSent(2min));
            const engine::Effects effects = drive.effects;
            for (const engine::Effect &effect : effects) {
                const auto *poll = std::get_if<engine::Poll>(&effect);
                if (!poll)
                    continue;
                // One operation always answers, the other never does: no outage, and nothing to pay from.
                drive.pollAnswer(poll->job, poll->job == 0 ? Outcome::ServerFault : Outcome::InProgress);
                faults += poll->job == 0 ? 1 : 0;
            }
        }
        QVERIFY2(faults <= 20 + 600 / 10, qPrintable(QString::number(faults)));
    }

    void aRepeatThatWorkedCostsNothing()
    {
        RetryBudget budget;
        for (int repeat = 0; repeat < 1000; ++repeat) {
            QVERIFY(budget.admits(t0));
            budget.spend(t0);
            budget.payBack();
        }
        QCOMPARE(spendAll(budget), 20);
    }

    void pollsLeaveHalfOfItToOrders()
    {
        RetryBudget budget;
        int polls = 0;
        for (; budget.admitsPoll() && polls < 1000; ++polls)
            budget.spend(t0);
        QCOMPARE(polls, 10);
        QCOMPARE(spendAll(budget), 10);
    }

private:
    int spendAll(RetryBudget &budget) const
    {
        int spent = 0;
        for (budget.spend(t0), spent = 1; budget.admits(t0) && spent < 1000; ++spent)
            budget.spend(t0);
        return spent;
    }

    const Instant t0{std::chrono::hours(5)};
};

QTEST_APPLESS_MAIN(RetryBudgetTest)
#include "tst_retrybudget.moc"
