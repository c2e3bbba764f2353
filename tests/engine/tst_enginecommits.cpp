// SPDX-FileCopyrightText: 2026 Fleetwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/drive.h"

#include <QTest>

#include <set>

using namespace std::chrono_literals;
using engine::Committed;
using engine::Lane;
using engine::Outcome;
using fleet::JobState;

namespace {

/** A drive whose records become durable when the test says so. */
struct GroupDrive : Drive
{
    explicit GroupDrive(std::uint32_t jobs, const engine::Limits &limits = {})
        : Drive(jobs, limits)
    {
        engine.commitInGroups();
    }

    /** A server that accepts at once, a commit at every 40 ms: answers how many submits a round lets out. */
    std::vector<long> run(int rounds, engine::Duration latency)
    {
        std::vector<long> submits;
        std::vector<engine::JobId> out;
        const auto keep = [&] {
            for (const engine::Effect &effect : effects) {
                if (const auto *submit = std::get_if<engine::Submit>(&effect))
                    out.push_back(submit->job);
                if (const auto *intent = std::get_if<engine::RecordIntent>(&effect))
                    intents.insert(intent->job);
            }
        };
        for (int round = 0; round < rounds; ++round) {
            commit();
            keep();
            long sent = 0;
            const engine::Instant next = now + 40ms;
            for (; now + latency <= next; now += latency) {
                for (const engine::JobId job : std::exchange(out, {})) {
                    ++sent;
                    submitAnswer(job, Outcome::Completed);
                    keep();
                }
            }
            now = next;
            submits.push_back(sent);
        }
        return submits;
    }

    std::set<engine::JobId> intents; ///< recorded
};

} // namespace

/** What an engine does whose records are committed in groups. */
class EngineCommitsTest final : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void aSubmitWaitsForItsIntent()
    {
        GroupDrive drive(7);
        drive.feed(engine::Resume{});
        QCOMPARE(drive.count<engine::RecordIntent>(), 5);
        QCOMPARE(drive.count<engine::Submit>(), 0);
        QCOMPARE(drive.engine.status(drive.now).submitsInFlight, 0U);
        drive.commit();
        QCOMPARE(drive.count<engine::Submit>(), 5);
        QCOMPARE(drive.engine.status(drive.now).submitsInFlight, 5U);
        drive.now += 200ms;
        drive.submitAnswer(0, Outcome::InProgress); // the freed slot's intent has to be committed first
        QCOMPARE(drive.count<engine::RecordIntent>(), 1);
        QCOMPARE(drive.count<engine::Submit>(), 0);
    }

    void aPollWaitsForItsOperationAndForNothingElse()
    {
        GroupDrive drive(2);
        drive.feed(engine::Resume{});
        drive.commit();
        drive.submitAnswer(0, Outcome::InProgress);
        QVERIFY(!drive.runUntilSent(7s)); // its operation is not written down yet
        drive.commit();
        QCOMPARE(drive.first<engine::Poll>().job, 0U);
        drive.submitAnswer(1, Outcome::InProgress);
        drive.pollAnswer(0, Outcome::InProgress); // brings no record
        QVERIFY(drive.runUntilSent(1min));
        QCOMPARE(drive.first<engine::Poll>().job, 0U); // the other one's record does not hold it
    }

    void whatCameWhileTheDiskWasAtWorkWaitsForTheNextCommit()
    {
        GroupDrive drive(2);
        drive.feed(engine::Resume{});
        drive.commit();
        drive.submitAnswer(0, Outcome::InProgress);
        const std::uint64_t begun = drive.records;
        drive.submitAnswer(1, Outcome::InProgress);
        QVERIFY(!drive.runUntilSent(10s)); // both are due, and neither is durable
        drive.feed(Committed{begun});
        QCOMPARE(drive.count<engine::Poll>(), 1);
        QCOMPARE(drive.first<engine::Poll>().job, 0U);
        drive.commit();
        QCOMPARE(drive.count<engine::Poll>(), 1);
        QCOMPARE(drive.first<engine::Poll>().job, 1U);
    }

    void aJobWithALaterRecordWaitsForThatOne()
    {
        GroupDrive drive(1);
        drive.feed(engine::Resume{});
        const std::uint64_t begun = drive.records;
        drive.feed(engine::Stop{});
        drive.feed(engine::PutBack{{0}});
        drive.feed(engine::Resume{});
        QVERIFY(drive.records > begun);
        drive.feed(Committed{begun}); // the intent is durable, but not yet that it was put back
        QCOMPARE(drive.count<engine::Submit>(), 0);
        drive.commit();
        QCOMPARE(drive.count<engine::Submit>(), 1);
    }

    void nothingIsSentWhileNothingCanBeWritten() // hazard 48
    {
        GroupDrive drive(10);
        drive.feed(engine::Resume{});
        drive.commit();
        drive.submitAnswer(0, Outcome::InProgress);
        drive.feed(engine::CommitFailed{});
        drive.submitAnswer(1, Outcome::NotSent);
        QVERIFY(!drive.runUntilSent(10min));
        QCOMPARE(drive.engine.status(drive.now).submitsInFlight, 3U);
        drive.commit();
        QVERIFY(drive.count<engine::Submit>() > 0);
        QVERIFY(drive.count<engine::Poll>() > 0);
    }

    void whatWaitsForACommitIsTakenBackByAPause()
    {
        GroupDrive drive(3);
        drive.feed(engine::Resume{});
        drive.feed(engine::Pause{});
        drive.commit();
        QCOMPARE(drive.count<engine::Submit>(), 0);
        QCOMPARE(drive.engine.totals().of(JobState::Queued), 3U); // a person sees that nothing is being sent
        drive.feed(engine::Resume{});
        QCOMPARE(drive.count<engine::RecordIntent>(), 0); // each once
        QCOMPARE(drive.count<engine::Submit>(), 3);
        QVERIFY(!drive.first<engine::Submit>().repeat);
    }

    void whatWaitsForACommitIsCancelledByAStop() // hazard 52
    {
        GroupDrive drive(3);
        drive.feed(engine::Resume{});
        drive.feed(engine::Stop{});
        drive.commit();
        QCOMPARE(drive.count<engine::Submit>(), 0);
        QCOMPARE(drive.engine.totals().of(JobState::Cancelled), 3U);
        // Put back, the attempt goes out as it was written down, once that it was put back is durable as well.
        drive.feed(engine::PutBack{{1}});
        QCOMPARE(drive.count<engine::RecordIntent>(), 0);
        QCOMPARE(drive.count<engine::Submit>(), 0);
        drive.commit();
        QCOMPARE(drive.first<engine::Submit>().job, 1U);
        QCOMPARE(drive.first<engine::Submit>().attempt, 1);
    }

    void whatWaitsForACommitStaysOutOfAWindowThatClosed() // hazard 27
    {
        GroupDrive drive(7);
        drive.feed(engine::Resume{});
        drive.commit();
        drive.submitAnswer(0, Outcome::InProgress); // job 5 is next and waits
        drive.answer(Lane::Submit, 1, Outcome::Throttled, {}, 40s);
        const engine::Instant closed = drive.now;
        drive.commit();
        QCOMPARE(drive.count<engine::Submit>(), 0);
        for (engine::JobId job : {2U, 3U, 4U})
            drive.submitAnswer(job, Outcome::Completed);
        bool submitted = false;
        while (!submitted) {
            QVERIFY(drive.runUntilSent(5min));
            submitted = drive.count<engine::Submit>() > 0;
            drive.commit();
        }
        QVERIFY(drive.now - closed >= 40s);
    }

    void aSlowServerGetsNoIntentsAhead()
    {
        GroupDrive drive(200);
        drive.feed(engine::Resume{});
        drive.commit();
        drive.now += 160ms;
        for (engine::JobId job = 0; job < 100; ++job) {
            drive.commit();
            drive.now += 40ms; // 25 a second with five in flight: 200 ms each
            drive.submitAnswer(job, Outcome::Completed);
            // What is written down and not sent is what fills the slot that has just become free.
            QCOMPARE(drive.count<engine::RecordIntent>(), 1);
        }
    }

    void aFastServerIsNotHeldUpByCommits()
    {
        GroupDrive drive(20000);
        drive.feed(engine::Resume{});
        for (const engine::Effect &effect : drive.effects) {
            if (const auto *intent = std::get_if<engine::RecordIntent>(&effect))
                drive.intents.insert(intent->job);
        }
        const std::vector<long> submits = drive.run(30, 1ms);
        // Five in flight and 1 ms each: 200 a commit is what the slots allow, 5 what waiting for each would.
        QVERIFY2(submits.back() >= 100, qPrintable(QString::number(submits.back())));
        QVERIFY(drive.intents.size() > 1000);
        const auto sent = drive.engine.totals().of(JobState::Active);
        QVERIFY(drive.intents.size() <= sent + 256 + 5);
    }

    void intentsAheadMayBeCancelledAndPutBack()
    {
        GroupDrive drive(20000);
        drive.feed(engine::Resume{});
        drive.run(10, 1ms);
        const auto cancelled = static_cast<engine::JobId>(*drive.intents.rbegin());
        QCOMPARE(drive.engine.state(cancelled), JobState::Queued);
        drive.feed(engine::Cancel{{cancelled}});
        QCOMPARE(drive.engine.state(cancelled), JobState::Cancelled);
        drive.run(20, 1ms);
        QCOMPARE(drive.engine.state(cancelled), JobState::Cancelled);
        const auto before = drive.intents.size();
        drive.feed(engine::PutBack{{cancelled}});
        QCOMPARE(drive.engine.state(cancelled), JobState::Queued);
        QCOMPARE(drive.intents.size(), before);
    }

    void aQueuedJobWithAnIntentMayHaveBeenSent() // hazard 47
    {
        const std::vector<engine::KnownJob> known{{JobState::Queued, 1, false, true, 1s}};
        Drive drive(1);
        drive.engine = engine::Engine(known, 0, {}, 42, drive.now);
        drive.feed(engine::Resume{});
        QCOMPARE(drive.first<engine::RecordState>().state, JobState::Submitting);
        QCOMPARE(drive.count<engine::Submit>(), 0); // the earlier life's POST may still be at work
        const engine::Instant start = drive.now;
        QVERIFY(drive.runUntilSent(5min));
        QVERIFY(drive.now - start >= drive.engine.limits().quietPeriod);
        QVERIFY(drive.first<engine::Submit>().repeat);
        drive.feed(engine::Cancel{{0}});
        QCOMPARE(drive.engine.state(0), JobState::Submitting);
    }

    void aCancelledJobWithAnIntentWasNeverSent()
    {
        const std::vector<engine::KnownJob> known{{JobState::Cancelled, 1, false, true, 100h}};
        Drive drive(1);
        drive.engine = engine::Engine(known, 0, {}, 42, drive.now);
        drive.feed(engine::Resume{});
        drive.feed(engine::PutBack{{0}});
        QCOMPARE(drive.count<engine::Submit>(), 1);
        QCOMPARE(drive.count<engine::RecordIntent>(), 0); // it has one
        QVERIFY(!drive.first<engine::Submit>().repeat);
    }
};

QTEST_APPLESS_MAIN(EngineCommitsTest)
#include "tst_enginecommits.moc"
