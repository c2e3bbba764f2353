// SPDX-FileCopyrightText: 2026 Fleetwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/eta.h"
#include "ui/timetext.h"
#include "uitest.h"

#include <QApplication>

using namespace std::chrono_literals;

class TestEta : public QObject
{
    Q_OBJECT

private slots:
    void init() { uitest::failOnWarnings(); }
    void hidesUntilItMeansSomething();
    void extrapolates();
    void doesNotCountWaiting();
    void countsARetryFromItsStart();
    void endsWithTheBatch();
    void words();
};

void TestEta::hidesUntilItMeansSomething()
{
    ui::Eta eta;
    QVERIFY(!eta.left(0ms)); // nothing was begun
    eta.begin(1000ms, 0.0);
    QVERIFY(!eta.left(60s)); // nothing is done
    eta.update(2000ms, 0.5, true);
    QVERIFY(!eta.left(2000ms)); // one second says nothing
}

void TestEta::extrapolates()
{
    ui::Eta eta;
    eta.begin(0ms, 0.0);
    eta.update(30s, 0.25, true);
    QCOMPARE(eta.left(30s), std::optional<std::chrono::seconds>(90s));
    eta.update(60s, 0.75, true);
    QCOMPARE(eta.left(60s), std::optional<std::chrono::seconds>(20s));
}

void TestEta::doesNotCountWaiting()
{
    ui::Eta eta;
    eta.begin(0ms, 0.0);
    eta.update(30s, 0.5, false); // paused
    QVERIFY(!eta.left(40s));
    eta.update(1h, 0.5, true);
    QCOMPARE(eta.left(1h), std::optional<std::chrono::seconds>(30s));
}

void TestEta::countsARetryFromItsStart()
{
    ui::Eta eta;
    eta.begin(0ms, 0.9);
    eta.update(10s, 0.95, true);
    QCOMPARE(eta.left(10s), std::optional<std::chrono::seconds>(10s));
}

void TestEta::endsWithTheBatch()
{
    ui::Eta eta;
    eta.begin(0ms, 0.0);
    eta.update(30s, 1.0, true);
    QVERIFY(!eta.left(30s));
}

void TestEta::words()
{
    QCOMPARE(ui::exactDuration(8s), QStringLiteral("8 s"));
    QCOMPARE(ui::exactDuration(125s), QStringLiteral("2 min 5 s"));
    QCOMPARE(ui::exactDuration(3700s), QStringLiteral("1 h 1 min"));
    QCOMPARE(ui::exactDuration(-4s), QStringLiteral("0 s"));
    QCOMPARE(ui::roughDuration(4s), QStringLiteral("less than 10 s"));
    QCOMPARE(ui::roughDuration(41s), QStringLiteral("about 50 s"));
    QCOMPARE(ui::roughDuration(100s), QStringLiteral("about 2 min"));
    QCOMPARE(ui::roughDuration(2h + 5min), QStringLiteral("about 2 h 5 min"));
}

UITEST_MAIN(TestEta)
#include "tst_eta.moc"
