// SPDX-FileCopyrightText: 2026 Fleetwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "runner/knownjob.h"

#include <QTest>

using namespace std::chrono_literals;
using fleet::JobState;

/** What a clock that somebody has set does to a batch that is taken up again. */
class KnownJobTest final : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    // hazard 46
    void theClockIsSet_data()
    {
        QTest::addColumn<qint64>("seconds"); // by the clock, between the order and now
        QTest::addColumn<bool>("accepted");
        QTest::addColumn<bool>("repeated");
        const qint64 day = 24 * 60 * 60;
        QTest::newRow("a minute, as usual") << qint64{60} << false << true;
        QTest::newRow("a correction back") << qint64{-90} << false << true;
        QTest::newRow("a day back") << -day << false << false;
        QTest::newRow("a year back") << -365 * day << false << false;
        QTest::newRow("a year ahead") << 365 * day << false << false;
        QTest::newRow("a year back, accepted") << -365 * day << true << false;
        QTest::newRow("a year ahead, accepted") << 365 * day << true << false;
    }

    // hazard 46
    void theClockIsSet()
    {
        QFETCH(qint64, seconds);
        QFETCH(bool, accepted);
        QFETCH(bool, repeated);
        const QDateTime ordered(QDate(2026, 3, 1), QTime(12, 0), Qt::UTC);
        ledger::StoredJob stored;
        stored.job.state = accepted ? JobState::Provisioning : JobState::Submitting;
        stored.job.operationId = accepted ? QStringLiteral("op_1") : QString();
        stored.sent = true;
        stored.since = ordered;
        const engine::KnownJob known = runner::knownFrom(stored, ordered.addSecs(seconds));
        QVERIFY(known.age >= 0ms);

        engine::Instant now{std::chrono::hours(1)};
        engine::Engine engine({known}, 0, {}, 42, now);
        engine::Effects effects;
        engine.handle(engine::Resume{}, now, effects);
        for (int minute = 0; minute < 5; ++minute) {
            now += 1min;
            engine.handle(engine::Woken{}, now, effects);
        }
        const auto count = [&](auto type) {
            return std::count_if(effects.begin(), effects.end(),
                [](const engine::Effect &effect) { return std::holds_alternative<decltype(type)>(effect); });
        };
        QCOMPARE(count(engine::Submit{}) > 0, repeated);
        QCOMPARE(count(engine::Poll{}) > 0, accepted); // to ask is always safe
        QCOMPARE(engine.state(0),
            accepted       ? JobState::Provisioning
                : repeated ? JobState::Submitting
                           : JobState::Unknown);
    }
};

QTEST_APPLESS_MAIN(KnownJobTest)
#include "tst_knownjob.moc"
