// SPDX-FileCopyrightText: 2026 Fleetwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/backoff.h"
#include "engine/pollplan.h"

#include <QTest>

using namespace std::chrono_literals;
using engine::Duration;
using engine::Instant;
using engine::PollFacts;

class PollPlanTest final : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void withoutAHeaderTheWaitGrowsByHalfUpToTheCap()
    {
        Duration delay{};
        QList<qint64> waits;
        for (int i = 0; i < 8; ++i) {
            delay = engine::nextPollDelay({t0, {}, {}, delay, false}, t0 + 10s, limits);
            waits.append(delay.count());
        }
        QCOMPARE(waits, (QList<qint64>{2000, 3000, 4500, 6750, 10125, 15000, 15000, 15000}));
    }

    void neverBeforeXPollAfter_data()
    {
        QTest::addColumn<int>("elapsed");
        QTest::addColumn<int>("total");
        for (const int elapsed : {1, 10, 50, 89, 95, 170}) {
            for (const int total : {0, 1, 60, 90, 100000})
                QTest::addRow("%d of %d s", elapsed, total) << elapsed << total;
        }
    }

    void neverBeforeXPollAfter()
    {
        QFETCH(int, elapsed);
        QFETCH(int, total);
        const PollFacts facts{t0, Duration(5s), Duration(total * 1000), {}, false};
        const Duration delay = engine::nextPollDelay(facts, t0 + std::chrono::seconds(elapsed), limits);
        QVERIFY(delay > 5s);
        QVERIFY(delay <= 20s);
    }

    void aimsJustBehindTheEnd()
    {
        // 80 of 90 s are over: the poll falls behind 90 s, not at 85 s and again at 90.
        const Duration delay =
            engine::nextPollDelay({t0, Duration(5s), Duration(90s), {}, false}, t0 + 80s, limits);
        QVERIFY(delay > 10s && delay < 13s);
    }

    void onePollFallsOnTheLimit()
    {
        const PollFacts facts{t0, Duration(5s), Duration(100000s), {}, false};
        QCOMPARE(engine::nextPollDelay(facts, t0 + 168s, limits), Duration(12s));
    }

    void overdueIsLookedAtEverMoreSlowly() // hazard 19
    {
        Duration delay{};
        for (int i = 0; i < 20; ++i) {
            const Duration next =
                engine::nextPollDelay({t0, Duration(5s), {}, delay, true}, t0 + 200s, limits);
            QVERIFY(next >= delay);
            delay = next;
        }
        QCOMPARE(delay, Duration(5min));
    }

    void readingsAreSmoothed()
    {
        QCOMPARE(engine::expectedTotal(45250ms, 45, {}), Duration(99450)); // 45.5 % are over
        QCOMPARE(engine::expectedTotal(45500ms, 45, 90s), Duration(95000));
        QVERIFY(engine::expectedTotal(24h, 0, {}) > 24h);
    }

    void jitterStaysInItsBounds()
    {
        engine::Random random(3);
        for (unsigned tries = 0; tries < 40; ++tries) {
            const Duration most = tries < 6 ? Duration(1000 << tries) : Duration(60s);
            for (int i = 0; i < 200; ++i) {
                const Duration wait = engine::fullJitter(tries, random);
                QVERIFY(wait >= Duration::zero() && wait <= most);
            }
        }
    }

private:
    const Instant t0{std::chrono::hours(5)};
    const engine::Limits limits;
};

QTEST_APPLESS_MAIN(PollPlanTest)
#include "tst_pollplan.moc"
