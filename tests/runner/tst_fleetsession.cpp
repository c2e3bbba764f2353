// SPDX-FileCopyrightText: 2026 Fleetwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "runner/fleetsession.h"
#include "runner/orders.h"
#include "sandbox/embeddedsandbox.h"

#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTest>

using namespace std::chrono_literals;
using fleet::JobState;

class FleetSessionTest final : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(QStringLiteral(".*")));
        m_sandbox = std::make_unique<sandbox::EmbeddedSandbox>(); // a new one knows no keys
        sandbox::Options options;
        options.speed = 200;
        QVERIFY2(m_sandbox->start(options), qPrintable(m_sandbox->problem()));
    }

    void cleanup() { m_sandbox.reset(); }

    void deltasAreRareHoweverFastTheFleetMoves()
    {
        runner::FleetSession session;
        QSignalSpy changed(&session, &runner::FleetSession::changed);
        QSignalSpy finished(&session, &runner::FleetSession::finished);
        QElapsedTimer clock;
        clock.start();
        session.start(orderFor(m_sandbox->origin(), m_sandbox->token(), 150));
        QVERIFY(finished.wait(30000));
        const double seconds = static_cast<double>(clock.elapsed()) / 1000;
        QVERIFY2(static_cast<double>(changed.size()) <= 30 * seconds + 3,
            qPrintable(QStringLiteral("%1 deltas in %2 s").arg(changed.size()).arg(seconds)));
        const auto last = changed.last().first().value<runner::BatchDelta>();
        QCOMPARE(last.phase, runner::BatchPhase::Finished); // the end is told before finished()
        QCOMPARE(last.totals.of(JobState::Active), 150U);
    }

    void pauseHoldsSubmitsBackAndResumeGoesOn()
    {
        runner::FleetSession session;
        QSignalSpy finished(&session, &runner::FleetSession::finished);
        runner::BatchDelta last;
        connect(&session, &runner::FleetSession::changed, this,
            [&](const runner::BatchDelta &delta) { last = delta; });
        session.start(orderFor(m_sandbox->origin(), m_sandbox->token(), 100));
        QTRY_VERIFY(last.totals.of(JobState::Provisioning) > 3);
        session.pause();
        QTRY_COMPARE(last.phase, runner::BatchPhase::Paused);
        // What was sent is followed to its end; the rest stays queued.
        QTRY_VERIFY(last.totals.of(JobState::Active) + last.totals.of(JobState::Queued) == 100U);
        QVERIFY(last.totals.of(JobState::Queued) > 0);
        session.resume();
        QVERIFY(finished.wait(30000));
        QCOMPARE(last.totals.of(JobState::Active), 100U);
    }

    void stopCancelsTheRestAndPutBackRevivesIt()
    {
        runner::FleetSession session;
        QSignalSpy finished(&session, &runner::FleetSession::finished);
        runner::BatchDelta last;
        QHash<fleet::JobIndex, fleet::Job> jobs;
        connect(&session, &runner::FleetSession::changed, this, [&](const runner::BatchDelta &delta) {
            last = delta;
            for (const fleet::Job &job : delta.changed)
                jobs.insert(job.index, job);
        });
        session.start(orderFor(m_sandbox->origin(), m_sandbox->token(), 400));
        QTRY_VERIFY(last.totals.of(JobState::Provisioning) > 3);
        session.stop();
        QVERIFY(finished.wait(30000));
        const auto cancelled = last.totals.of(JobState::Cancelled);
        QVERIFY(cancelled > 0);
        QCOMPARE(last.totals.of(JobState::Active) + cancelled, 400U);
        QList<fleet::JobIndex> back;
        for (const fleet::Job &job : std::as_const(jobs)) {
            if (job.state == JobState::Cancelled)
                back.append(job.index);
        }
        session.putBack(back);
        QVERIFY(finished.wait(30000));
        QCOMPARE(last.totals.of(JobState::Active), 400U);
    }

    void tellsEveryStepWhereItIsAskedTo()
    {
        runner::FleetSession session;
        QSignalSpy finished(&session, &runner::FleetSession::finished);
        QHash<fleet::JobIndex, QList<JobState>> steps;
        connect(&session, &runner::FleetSession::changed, this, [&](const runner::BatchDelta &delta) {
            for (const fleet::Job &job : delta.steps)
                steps[job.index].append(job.state);
        });
        auto order = orderFor(m_sandbox->origin(), m_sandbox->token(), 40);
        order.tellsEveryStep = true;
        session.start(order);
        QVERIFY(finished.wait(30000));
        QCOMPARE(steps.size(), 40);
        for (const QList<JobState> &states : std::as_const(steps)) { // none is skipped, however short it was
            QCOMPARE(
                states, (QList<JobState>{JobState::Submitting, JobState::Provisioning, JobState::Active}));
        }
    }

    void anEmptyBatchEndsAtOnce() // hazard 51
    {
        runner::FleetSession session;
        QSignalSpy finished(&session, &runner::FleetSession::finished);
        session.start(orderFor(m_sandbox->origin(), m_sandbox->token(), 0));
        QVERIFY(finished.wait(5000));
    }

    void destructionInMidRunIsQuick()
    {
        QElapsedTimer clock;
        {
            runner::FleetSession session;
            QSignalSpy changed(&session, &runner::FleetSession::changed);
            session.start(orderFor(m_sandbox->origin(), m_sandbox->token(), 100));
            QVERIFY(changed.wait(5000));
            clock.start();
        }
        QVERIFY(clock.elapsed() < 2000);
    }

private:
    std::unique_ptr<sandbox::EmbeddedSandbox> m_sandbox;
};

QTEST_GUILESS_MAIN(FleetSessionTest)
#include "tst_fleetsession.moc"
