// SPDX-FileCopyrightText: 2026 Fleetwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/barline.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;
using fleet::JobState;

/** The live line: what it shows, and that it fits. */
class BarLineTest final : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void showsCountsByState();
    void neverOutgrowsTheTerminal();
    void saysWhyItWaits();
    void guessesTheRest();

private:
    static cli::BarView view();
};

cli::BarView BarLineTest::view()
{
    cli::BarView view;
    view.totals.imported = 100;
    view.totals.byState[indexOf(JobState::Active)] = 40;
    view.totals.byState[indexOf(JobState::Failed)] = 2;
    view.totals.byState[indexOf(JobState::Provisioning)] = 18;
    view.totals.byState[indexOf(JobState::Queued)] = 40;
    view.share = 0.5;
    view.left = 70s;
    return view;
}

void BarLineTest::showsCountsByState()
{
    QCOMPARE(cli::barLine(view(), 200),
        u"[############>>>---------------] 42/100 · 40 active · 2 failed · 18 provisioning · 40 queued · "
        "about 1 min 10 s left"_s);
}

void BarLineTest::neverOutgrowsTheTerminal()
{
    for (int columns = 0; columns <= 200; ++columns) {
        const QString line = cli::barLine(view(), columns);
        QVERIFY2(line.size() <= columns, qPrintable(line));
        if (columns >= 20)
            QVERIFY2(line.contains(u"42/100"), qPrintable(line));
        QCOMPARE(line.count(u'['), line.count(u']'));
    }
    cli::BarView empty; // no job at all: nothing to divide by
    QVERIFY(cli::barLine(empty, 80).contains(u"0/0"));
    cli::BarView wild = view();
    wild.share = 7;
    QVERIFY(cli::barLine(wild, 200).startsWith(u"[############>>>>>>>>>>>>>>>>>>] "));
}

void BarLineTest::saysWhyItWaits()
{
    cli::BarView waiting = view();
    waiting.pause = cli::PauseReason::NetworkLost;
    const QString line = cli::barLine(waiting, 200);
    QVERIFY2(line.contains(u"42/100 · waiting for the network · 40 active"), qPrintable(line));
    QVERIFY2(!line.contains(u"left"), qPrintable(line)); // nobody knows while it waits
}

void BarLineTest::guessesTheRest()
{
    QCOMPARE(cli::timeLeft(0.25, 30s), std::optional<std::chrono::milliseconds>(90s));
    QVERIFY(!cli::timeLeft(0, 60s));
    QVERIFY(!cli::timeLeft(0.5, 1s));
    QVERIFY(!cli::timeLeft(1, 60s));
}

QTEST_APPLESS_MAIN(BarLineTest)
#include "tst_cli_barline.moc"
