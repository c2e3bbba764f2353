// SPDX-FileCopyrightText: 2026 Fleetwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/runcondition.h"
#include "uitest.h"

#include <QApplication>

using runner::BatchPhase;
using ui::Remedy;
using ui::RowState;

class TestRunCondition : public QObject
{
    Q_OBJECT

private slots:
    void init() { uitest::failOnWarnings(); }
    void saysNothingWhileAllGoesWell();
    void countsDownWhileOffline();
    void tellsTroublesApart();
    void offersWhatHelps_data();
    void offersWhatHelps();
    void quotesTheServerInOneLine();

private:
    const QDateTime m_now = QDateTime::fromMSecsSinceEpoch(1'000'000, Qt::UTC);
    static ui::RunView view(BatchPhase phase)
    {
        ui::RunView view;
        view.phase = phase;
        view.counts[ui::indexOf(RowState::Active)] = 7;
        return view;
    }
};

void TestRunCondition::saysNothingWhileAllGoesWell()
{
    QVERIFY(!ui::conditionOf(view(BatchPhase::Idle), m_now));
    QVERIFY(!ui::conditionOf(view(BatchPhase::Running), m_now));
}

void TestRunCondition::countsDownWhileOffline()
{
    ui::RunView lost = view(BatchPhase::Running);
    lost.flight.offline = true;
    lost.flight.nextProbeAt = m_now.addMSecs(7'500);
    QVERIFY(ui::conditionOf(lost, m_now)->text.contains(QStringLiteral("Next try in 8 s")));
    QVERIFY(ui::conditionOf(lost, m_now.addSecs(20))->text.contains(QStringLiteral("Trying now")));
    QVERIFY(ui::conditionOf(lost, m_now)->remedies.isEmpty()); // it goes on by itself
}

void TestRunCondition::tellsTroublesApart()
{
    ui::RunView lost = view(BatchPhase::Running);
    lost.flight.offline = true;
    ui::RunView portal = lost;
    portal.flight.interfered = true; // hazard 35
    ui::RunView down = lost;
    down.flight.serverDown = true;
    const QStringList texts{ui::conditionOf(lost, m_now)->text, ui::conditionOf(portal, m_now)->text,
        ui::conditionOf(down, m_now)->text};
    QCOMPARE(QSet<QString>(texts.cbegin(), texts.cend()).size(), 3);
}

void TestRunCondition::offersWhatHelps_data()
{
    QTest::addColumn<BatchPhase>("phase");
    QTest::addColumn<int>("failed");
    QTest::addColumn<int>("unknown");
    QTest::addColumn<QList<ui::Remedy>>("remedies");
    QTest::addRow("paused") << BatchPhase::Paused << 0 << 0 << QList{Remedy::Resume};
    QTest::addRow("stopped") << BatchPhase::Stopped << 0 << 0 << QList<Remedy>{};
    QTest::addRow("401") << BatchPhase::SignInRefused << 0 << 0 << QList{Remedy::EnterToken, Remedy::Resume};
    QTest::addRow("403") << BatchPhase::Forbidden << 0 << 0
                         << QList{Remedy::EnterToken, Remedy::Resume}; // hazard 34
    QTest::addRow("disk full") << BatchPhase::LedgerUnusable << 0 << 0 << QList{Remedy::Resume}; // hazard 48
    QTest::addRow("all well") << BatchPhase::Finished << 0 << 0 << QList{Remedy::ExportResults};
    QTest::addRow("some failed") << BatchPhase::Finished << 2 << 1
                                 << QList{Remedy::RetryFailed, Remedy::ExportFailures};
    QTest::addRow("some unknown") << BatchPhase::Finished << 0 << 1
                                  << QList{Remedy::LookAgain, Remedy::ExportFailures};
}

void TestRunCondition::offersWhatHelps()
{
    QFETCH(BatchPhase, phase);
    QFETCH(int, failed);
    QFETCH(int, unknown);
    QFETCH(QList<ui::Remedy>, remedies);
    ui::RunView shown = view(phase);
    shown.counts[ui::indexOf(RowState::Failed)] = static_cast<std::uint32_t>(failed);
    shown.counts[ui::indexOf(RowState::Unknown)] = static_cast<std::uint32_t>(unknown);
    const auto condition = ui::conditionOf(shown, m_now);
    QVERIFY(condition);
    QVERIFY(!condition->text.isEmpty());
    QCOMPARE(condition->remedies, remedies);
}

void TestRunCondition::quotesTheServerInOneLine() // hazard 57
{
    ui::RunView refused = view(BatchPhase::SignInRefused);
    refused.problem = QStringLiteral("token\nexpired\u202E");
    const QString text = ui::conditionOf(refused, m_now)->text;
    QVERIFY2(text.endsWith(QStringLiteral("token expired")), qPrintable(text));
}

UITEST_MAIN(TestRunCondition)
#include "tst_runcondition.moc"
