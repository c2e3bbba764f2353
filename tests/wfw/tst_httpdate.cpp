// SPDX-FileCopyrightText: 2026 Fleetwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "wfw/httpdate.h"

#include <QRegularExpression>
#include <QTest>

// hazard 28, Q17
class TestHttpDate : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral("."))); }

    void reads_data();
    void reads();
};

void TestHttpDate::reads_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<qint64>("seconds"); // -1: no date
    // The example of RFC 9110 in its three forms.
    QTest::newRow("IMF-fixdate") << QByteArray("Sun, 06 Nov 1994 08:49:37 GMT") << 784111777LL;
    QTest::newRow("RFC 850") << QByteArray("Sunday, 06-Nov-94 08:49:37 GMT") << 784111777LL;
    QTest::newRow("asctime") << QByteArray("Sun Nov  6 08:49:37 1994") << 784111777LL;
    QTest::newRow("UTC for GMT") << QByteArray("Sun, 06 Nov 1994 08:49:37 UTC") << 784111777LL;
    QTest::newRow("leap day") << QByteArray("Thu, 29 Feb 2024 00:00:00 GMT") << 1709164800LL;
    QTest::newRow("leap second") << QByteArray("Sat, 31 Dec 2016 23:59:60 GMT") << 1483228800LL;
    QTest::newRow("two digits, soon") << QByteArray("Monday, 21-Sep-70 00:00:00 GMT") << 3178483200LL;
    QTest::newRow("two digits, long ago") << QByteArray("Tuesday, 21-Sep-77 00:00:00 GMT") << 243648000LL;
    QTest::newRow("before 1970") << QByteArray("Wed, 31 Dec 1969 23:59:58 GMT") << -2LL;
    for (const char *bad : {"", "now", "38", "Sun, 31 Feb 1994 08:49:37 GMT", "Sun, 06 Nov 1994 24:00:00 GMT",
             "Sun, 06 Nov 1994 08:49 GMT", "Sun, 06 Nov 1994 08:49:37 EST", "Sun, 06 Nov 1994 08:49:37 +0100",
             "Sun, 06 Xyz 1994 08:49:37 GMT", "Xun, 06 Nov 1994 08:49:37 GMT", "Sun, 06 Nov 199 08:49:37 GMT",
             "Sun, -6 Nov 1994 08:49:37 GMT", "Sun, 06 Nov 1994 08:49:37 GMT extra", "1994-11-06T08:49:37Z",
             "Sun, 06 Nov 0000 08:49:37 GMT", "Sun, 0 Nov 1994 08:49:37 GMT"})
        QTest::addRow("'%s'", bad) << QByteArray(bad) << -1LL;
    QTest::newRow("very long") << QByteArray("Sun, 06 Nov 1994 08:49:37 GMT") + QByteArray(100000, ' ')
                               << -1LL;
}

void TestHttpDate::reads()
{
    QFETCH(QByteArray, text);
    QTEST(wfw::secondsFromHttpDate(text, 1'790'000'000).value_or(-1), "seconds");
}

QTEST_APPLESS_MAIN(TestHttpDate)
#include "tst_httpdate.moc"
