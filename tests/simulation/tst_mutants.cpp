// SPDX-FileCopyrightText: 2026 Fleetwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "simulation/mutants.h"
#include "simulation/world.h"

#include <QTest>

/** A checker that never complains proves nothing: it is shown clients that break one rule each. */
class MutantsTest final : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void theCheckerNotices_data()
    {
        QTest::addColumn<int>("index");
        for (int index = 0; index < std::ssize(mutants); ++index)
            QTest::newRow(mutants[static_cast<std::size_t>(index)].name.data()) << index;
    }

    void theCheckerNotices()
    {
        QFETCH(int, index);
        const simulation::Mutant &mutant = mutants[static_cast<std::size_t>(index)];
        for (std::uint64_t seed = 1; seed <= seedsMax; ++seed) {
            simulation::Scenario scenario = simulation::Scenario::fromSeed(seed);
            mutant.provoke(scenario);
            const std::string broken =
                simulation::World(scenario, mutant.makeSubject, mutant.sloppiness).run().broken;
            if (broken.empty())
                continue;
            QVERIFY2(broken.starts_with(mutant.complaint), broken.c_str());
            return;
        }
        QFAIL("no world has shown it");
    }

    /** What the mutants are provoked with does not trip a client that keeps the rules. */
    void aSoundClientIsLeftAlone_data() { theCheckerNotices_data(); }

    void aSoundClientIsLeftAlone()
    {
        QFETCH(int, index);
        for (std::uint64_t seed = 1; seed <= 20; ++seed) {
            simulation::Scenario scenario = simulation::Scenario::fromSeed(seed);
            mutants[static_cast<std::size_t>(index)].provoke(scenario);
            const std::string broken = simulation::World(scenario).run().broken;
            QVERIFY2(broken.empty(), broken.c_str());
        }
    }

private:
    static constexpr std::uint64_t seedsMax = 200;
    const std::vector<simulation::Mutant> mutants = simulation::allMutants();
};

QTEST_APPLESS_MAIN(MutantsTest)
#include "tst_mutants.moc"
