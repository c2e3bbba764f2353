// SPDX-FileCopyrightText: 2026 Fleetwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "simulation/world.h"

#include <QTest>

using namespace std::chrono_literals;
using fleet::JobState;
using simulation::Scenario;
using simulation::Verdict;

/** Two hundred customers in worlds that go wrong at known rates: who comes up, and what it costs. */
class FaultyWorldsTest final : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void everyAgentComesUpOnceAndRetriesAreAsFewAsFaults_data()
    {
        QTest::addColumn<bool>("budget");
        QTest::newRow("no write budget") << false;
        QTest::newRow("twenty creates a minute") << true;
    }

    void everyAgentComesUpOnceAndRetriesAreAsFewAsFaults() // hazards 7 and 31
    {
        QFETCH(bool, budget);
        for (std::uint64_t seed = 1; seed <= 25; ++seed) {
            Scenario scenario = plain(seed);
            scenario.dropBefore = 0.1;
            scenario.dropAfter = 0.1;
            scenario.faultBefore = 0.02;
            scenario.faultAfter = 0.02;
            scenario.foreignPage = 0.04;
            if (budget) {
                scenario.budget = simulation::BudgetKind::FixedWindow;
                scenario.budgetSize = 20;
            }
            const Verdict verdict = simulation::World(scenario).run();
            QVERIFY2(verdict.broken.empty(), verdict.broken.c_str()); // also: nobody has two agents
            QCOMPARE(verdict.totals.of(JobState::Active), 200U);
            const double retries = verdict.posts - 200.0;
            const double told = verdict.posts * 0.02; // 429s that tell where a budget ends
            QVERIFY2(retries <= 1.1 * verdict.postsSpoilt + (budget ? told : 0),
                qPrintable(QStringLiteral("seed %1: %2 retries for %3 faults")
                               .arg(seed)
                               .arg(retries)
                               .arg(verdict.postsSpoilt)));
        }
    }

    void aWriteBudgetIsUsedToTheFull() // hazard 27
    {
        for (std::uint64_t seed = 1; seed <= 25; ++seed) {
            Scenario scenario = plain(seed);
            scenario.budget = simulation::BudgetKind::FixedWindow;
            scenario.budgetSize = 20;
            const Verdict verdict = simulation::World(scenario).run();
            QVERIFY2(verdict.broken.empty(), verdict.broken.c_str());
            QCOMPARE(verdict.totals.of(JobState::Active), 200U);
            // Ten windows, and what the last order takes to come up.
            const engine::Duration least = 9 * scenario.budgetWindow + scenario.operationMin;
            QVERIFY2(verdict.time <= least * 5 / 4,
                qPrintable(QStringLiteral("seed %1: %2 s").arg(seed).arg(verdict.time / 1s)));
        }
    }

private:
    static Scenario plain(std::uint64_t seed)
    {
        Scenario scenario;
        scenario.seed = seed;
        scenario.jobs = 200;
        scenario.chaos = 6h;
        return scenario;
    }
};

QTEST_APPLESS_MAIN(FaultyWorldsTest)
#include "tst_faultyworlds.moc"
