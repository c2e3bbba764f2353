// SPDX-FileCopyrightText: 2026 Fleetwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pacereason.h"
#include "uitest.h"

using runner::BatchPhase;
using ui::RowState;

/** One line says why a batch is as fast as it is. */
class TestPaceReason : public QObject
{
    Q_OBJECT

private slots:
    void init() { uitest::failOnWarnings(); }
    void tellsTheNearestReason_data();
    void tellsTheNearestReason();
    void saysNothingWhereNothingRuns();

private:
    static QDateTime now() { return QDateTime::fromMSecsSinceEpoch(1'000'000, Qt::UTC); }
    static ui::RunView running(std::uint32_t queued, std::uint32_t building = 3)
    {
        ui::RunView view;
        view.phase = BatchPhase::Running;
        view.counts[indexOf(RowState::Queued)] = queued;
        view.counts[indexOf(RowState::Provisioning)] = building;
        view.flight.submitsInFlightMax = 5;
        view.flight.pollsInFlightMax = 20;
        return view;
    }
};

void TestPaceReason::tellsTheNearestReason_data()
{
    QTest::addColumn<ui::RunView>("view");
    QTest::addColumn<QString>("reason");
    ui::RunView view = running(10);
    view.flight.submitsInFlight = 5;
    QTest::addRow("slots") << view << QStringLiteral("5 of 5 submits in flight");
    view.flight.submitsReopenAt = now().addSecs(22);
    QTest::addRow("budget") << view << QStringLiteral("Waiting for the write budget, reopens in 22 s");
    view.flight.offline = true;
    view.flight.nextProbeAt = now().addSecs(8);
    QTest::addRow("network") << view << QStringLiteral("Network lost, next try in 8 s");
    view.flight.nextProbeAt = now();
    view.flight.serverDown = true;
    QTest::addRow("server") << view << QStringLiteral("errors only, trying now");
    view = running(10);
    view.firstRowsUnderWay = true;
    QTest::addRow("a few first") << view << QStringLiteral("first rows go ahead");
    view = running(10);
    view.flight.submitBudget = 7;
    QTest::addRow("paced") << view << QStringLiteral("as the write budget allows: 7 left");
    QTest::addRow("all sent") << running(0) << QStringLiteral("the server builds 3 agents");
    view = running(0);
    view.flight.submitsReopenAt = now().addSecs(22); // of no concern where nothing is left to send
    QTest::addRow("budget of no concern") << view << QStringLiteral("Every order is sent");
    view = running(10, 0);
    view.phase = BatchPhase::Paused;
    view.flight.submitsInFlight = 2;
    QTest::addRow("paused, in flight") << view << QStringLiteral("2 orders are out");
    view.flight.submitsInFlight = 0;
    QTest::addRow("paused, quiet") << view << QStringLiteral("nothing is in flight");
    view.phase = BatchPhase::SignInRefused;
    QTest::addRow("token") << view << QStringLiteral("token");
    view.phase = BatchPhase::LedgerUnusable;
    QTest::addRow("ledger") << view << QStringLiteral("written down");
}

void TestPaceReason::tellsTheNearestReason()
{
    QFETCH(ui::RunView, view);
    QFETCH(QString, reason);
    QString text = ui::reasonForPace(view, now());
    text.replace(QStringLiteral("(s)"), QStringLiteral("s")); // plurals come with the translation
    QVERIFY2(text.contains(reason), qPrintable(text));
}

void TestPaceReason::saysNothingWhereNothingRuns()
{
    ui::RunView view = running(10);
    for (const BatchPhase phase : {BatchPhase::Idle, BatchPhase::Finished}) {
        view.phase = phase;
        QVERIFY(ui::reasonForPace(view, now()).isEmpty());
    }
}

Q_DECLARE_METATYPE(ui::RunView)
UITEST_MAIN(TestPaceReason)
#include "tst_pacereason.moc"
