// SPDX-FileCopyrightText: 2026 Fleetwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pace.h"

#include <QTest>

using namespace std::chrono_literals;

class TestPace : public QObject
{
    Q_OBJECT

private slots:
    void saysNothingBeforeItMeansSomething();
    void looksAtTheLastMinute();
    void beginsAnew();
};

void TestPace::saysNothingBeforeItMeansSomething()
{
    ui::Pace pace;
    QVERIFY(!pace.aMinute(0s));
    pace.note(0s, 0);
    pace.note(2s, 50);
    QVERIFY(!pace.aMinute(2s)); // too short a time
    pace.note(30s, 50);
    QVERIFY(pace.aMinute(30s));
    ui::Pace slow;
    slow.note(0s, 7);
    slow.note(30s, 9);
    QVERIFY(!slow.aMinute(30s)); // too few agents
}

void TestPace::looksAtTheLastMinute()
{
    ui::Pace pace;
    for (int second = 0; second <= 600; ++second)
        pace.note(std::chrono::seconds(second),
            static_cast<std::uint32_t>(second < 300 ? second * 10 : 3000 + (second - 300) / 5));
    const auto figure = pace.aMinute(600s);
    QVERIFY2(figure && std::abs(*figure - 12) <= 1, qPrintable(QString::number(figure.value_or(-1))));
}

void TestPace::beginsAnew()
{
    ui::Pace pace;
    pace.note(0s, 100);
    pace.note(60s, 200);
    QVERIFY(pace.aMinute(60s));
    pace.note(61s, 5); // another batch
    QVERIFY(!pace.aMinute(70s));
}

QTEST_GUILESS_MAIN(TestPace)
#include "tst_pace.moc"
