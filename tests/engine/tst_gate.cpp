// SPDX-FileCopyrightText: 2026 Fleetwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/gate.h"

#include <QTest>

using namespace std::chrono_literals;
using engine::Budget;
using engine::Duration;
using engine::Gate;
using engine::Instant;

class GateTest final : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void withoutWordsOnlyTheLimitCounts()
    {
        Gate gate;
        QVERIFY(gate.admits(t0, 4, 5));
        QVERIFY(!gate.admits(t0, 5, 5));
        QVERIFY(!gate.closedUntil(t0));
    }

    void requestsSentSinceTheReplyAreTakenOff()
    {
        Gate gate;
        const auto first = gate.sent();
        gate.sent();
        gate.sent();
        gate.answered(first, {3U, Duration(10s)}, t0, t0 + 100ms, 5);
        QCOMPARE(gate.remaining().value(), 1U);
        QVERIFY(gate.admits(t0 + 100ms, 2, 5));
        gate.sent();
        QVERIFY(!gate.admits(t0 + 200ms, 3, 5));
        QVERIFY(gate.closedUntil(t0 + 200ms).value() >= t0 + 10s);
    }

    void aWindowThatRenewsIsUsedWholeOnceItIsKnown()
    {
        Gate gate;
        gate.answered(gate.sent(), {0U, Duration(10s)}, t0, t0, 5);
        const Instant renewed = t0 + 10s + 1ms;
        QVERIFY(!gate.admits(renewed - 2ms, 0, 5));
        QVERIFY(gate.admits(renewed, 0, 5));
        const auto probe = gate.sent();
        QVERIFY(!gate.admits(renewed, 1, 5)); // one, until it is known how many
        gate.answered(probe, {19U, Duration(59s)}, renewed, renewed + 200ms, 5);
        QCOMPARE(gate.remaining().value(), 19U);
        for (int i = 0; i < 19; ++i)
            gate.answered(
                gate.sent(), {static_cast<std::uint32_t>(18 - i), Duration(58s)}, renewed, renewed + 1s, 5);
        QVERIFY(!gate.admits(renewed + 1s, 0, 5));
        const Instant again = renewed + 60s;
        QVERIFY(gate.admits(again, 0, 5));
        QCOMPARE(gate.remaining().value(), 20U); // now it is
    }

    void throttlingHalvesOncePerMistakeAndCreepsBack() // hazard 27
    {
        Gate gate;
        engine::Random random(1);
        std::uint32_t numbers[8];
        for (auto &number : numbers)
            number = gate.sent();
        gate.throttled(numbers[0], 2s, t0, 8, random);
        gate.throttled(numbers[1], 2s, t0, 7, random); // was out together with the first
        const Instant open = gate.closedUntil(t0).value();
        QVERIFY(open > t0 + 2s);
        QVERIFY(gate.admits(open, 3, 8));
        QVERIFY(!gate.admits(open, 4, 8));
        for (int clean = 0; clean < 4; ++clean)
            gate.answered(gate.sent(), {}, open, open, 8);
        QVERIFY(gate.admits(open, 4, 8));
        QVERIFY(!gate.admits(open, 5, 8));
        for (int clean = 0; clean < 100; ++clean)
            gate.answered(gate.sent(), {}, open, open, 8);
        QVERIFY(gate.admits(open, 7, 8));
    }

    void anUnknownResetIsTriedAgain()
    {
        Gate gate;
        gate.answered(gate.sent(), {0U, std::nullopt}, t0, t0, 5);
        QVERIFY(!gate.admits(t0, 0, 5));
        QVERIFY(gate.closedUntil(t0).has_value());
        QVERIFY(gate.admits(t0 + 2s, 0, 5));
    }

private:
    const Instant t0{std::chrono::hours(5)};
};

QTEST_APPLESS_MAIN(GateTest)
#include "tst_gate.moc"
