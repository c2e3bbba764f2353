// SPDX-FileCopyrightText: 2026 Fleetwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "wfw/replyfacts.h"

#include "wfw/replies.h"

#include <QRegularExpression>
#include <QTest>

using namespace std::chrono_literals;
using testing::rawReply;
using Wait = std::optional<std::chrono::milliseconds>;

Q_DECLARE_METATYPE(Wait)

class TestReplyFacts : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral("."))); }

    void pollAfter_data();
    void pollAfter();
    void retryAfter_data();
    void retryAfter();
    void rateReset_data();
    void rateReset();
    void rateCounts_data();
    void rateCounts();
};

// hazard 20, Q17
void TestReplyFacts::pollAfter_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<Wait>("wait");
    for (const char *text :
        {"nan", "inf", "-inf", "-1", "-0.5", "+5", "1e308", "1e3", "5, 9", "5 9", "", " ", "0", "0.0", "0x10",
            "5s", "5.", ".5", "1.2.3", "1,5", "five", "٥", "99999999999999999999999999999999999999999"})
        QTest::addRow("'%s'", text) << QByteArray(text) << Wait();
    QTest::newRow("5") << QByteArray("5") << Wait(5000ms);
    QTest::newRow("padded") << QByteArray("  10 ") << Wait(10000ms);
    QTest::newRow("decimal") << QByteArray("0.25") << Wait(250ms);
    QTest::newRow("never sooner") << QByteArray("0.2501") << Wait(251ms);
    QTest::newRow("1.1 is not 1101 ms") << QByteArray("1.1") << Wait(1100ms);
    QTest::newRow("tiny") << QByteArray("0.0001") << Wait(100ms);
    QTest::newRow("30 days") << QByteArray("2592000") << Wait(300s);
    QTest::newRow("20 digits") << QByteArray("99999999999999999999") << Wait(300s);
}

void TestReplyFacts::pollAfter()
{
    QFETCH(QByteArray, text);
    QTEST(wfw::pollAfterOf(rawReply(202, {}, {{"x-poll-after", text}})), "wait");
}

void TestReplyFacts::retryAfter_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("date");
    QTest::addColumn<Wait>("wait");
    const QByteArray none;
    const QByteArray now = "Mon, 21 Sep 2026 14:13:20 GMT"; // what receivedAt of the replies says, too
    const QByteArray ahead = "Mon, 21 Sep 2026 16:13:20 GMT";
    QTest::newRow("none") << none << now << Wait();
    QTest::newRow("seconds") << QByteArray("38") << now << Wait(38s);
    QTest::newRow("decimal seconds") << QByteArray("1.5") << now << Wait(1500ms);
    QTest::newRow("zero") << QByteArray("0") << now << Wait(0ms);
    QTest::newRow("twelve days") << QByteArray("1000000") << now << Wait(1h); // hazard 30
    QTest::newRow("negative") << QByteArray("-1") << now << Wait();
    QTest::newRow("joined") << QByteArray("5, 9") << now << Wait();
    // hazard 28
    QTest::newRow("IMF") << QByteArray("Mon, 21 Sep 2026 14:14:00 GMT") << now << Wait(40s);
    QTest::newRow("RFC 850") << QByteArray("Monday, 21-Sep-26 14:14:00 GMT") << now << Wait(40s);
    QTest::newRow("asctime") << QByteArray("Mon Sep 21 14:14:00 2026") << now << Wait(40s);
    QTest::newRow("by the server's clock")
        << QByteArray("Mon, 21 Sep 2026 16:14:00 GMT") << ahead << Wait(40s);
    QTest::newRow("no Date, by ours") << QByteArray("Mon, 21 Sep 2026 14:14:00 GMT") << none << Wait(40s);
    QTest::newRow("bad Date, by ours")
        << QByteArray("Mon, 21 Sep 2026 14:14:00 GMT") << QByteArray("today") << Wait(40s);
    QTest::newRow("in the past") << QByteArray("Mon, 21 Sep 2020 14:14:00 GMT") << now << Wait(0ms);
    QTest::newRow("next year") << QByteArray("Tue, 21 Sep 2027 14:14:00 GMT") << now << Wait(1h);
    QTest::newRow("no date at all") << QByteArray("Mon, 32 Sep 2026 14:14:00 GMT") << now << Wait();
}

void TestReplyFacts::retryAfter()
{
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, date);
    QTEST(wfw::retryAfterOf(rawReply(429, {}, {{"Retry-After", text}, {"Date", date}})), "wait");
}

void TestReplyFacts::rateReset_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("date");
    QTest::addColumn<Wait>("wait");
    const QByteArray now = "Mon, 21 Sep 2026 14:13:20 GMT";
    const QByteArray late = "Mon, 21 Sep 2026 12:13:20 GMT";
    const QByteArray early = "Mon, 21 Sep 2026 16:13:20 GMT";
    // hazard 29
    QTest::newRow("to go") << QByteArray("38") << now << Wait(38s);
    QTest::newRow("epoch") << QByteArray("1790000038") << now << Wait(38s);
    QTest::newRow("epoch, fraction") << QByteArray("1790000038.25") << now << Wait(38250ms);
    QTest::newRow("epoch, ms") << QByteArray("1790000038000") << now << Wait(38s);
    QTest::newRow("epoch, server late") << QByteArray("1789992838") << late << Wait(38s);
    QTest::newRow("epoch, server early") << QByteArray("1790007238") << early << Wait(38s);
    QTest::newRow("epoch ms, server early") << QByteArray("1790007238000") << early << Wait(38s);
    QTest::newRow("to go, server early") << QByteArray("38") << early << Wait(38s);
    QTest::newRow("epoch, no Date") << QByteArray("1790000038") << QByteArray() << Wait(38s);
    QTest::newRow("past") << QByteArray("1789999999") << now << Wait(0ms);
    QTest::newRow("far") << QByteArray("1890000000") << now << Wait(15min);
    QTest::newRow("far to go") << QByteArray("86400") << now << Wait(15min);
    for (const char *text : {"", "nan", "-5", "1e9", "1, 2", "soon"})
        QTest::addRow("'%s'", text) << QByteArray(text) << now << Wait();
}

void TestReplyFacts::rateReset()
{
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, date);
    QTEST(wfw::rateOf(rawReply(202, {}, {{"X-RateLimit-Reset", text}, {"Date", date}})).resetAfter, "wait");
}

void TestReplyFacts::rateCounts_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<int>("count"); // -1: none
    QTest::newRow("60") << QByteArray("60") << 60;
    QTest::newRow("0") << QByteArray("0") << 0;
    QTest::newRow("huge") << QByteArray("99999999999") << 2147483647;
    for (const char *text : {"", "-1", "1.5", "60, 60", "60;w=60", "many"})
        QTest::addRow("'%s'", text) << QByteArray(text) << -1;
}

void TestReplyFacts::rateCounts()
{
    QFETCH(QByteArray, text);
    const wfw::RateView view =
        wfw::rateOf(rawReply(202, {}, {{"X-RateLimit-Limit", text}, {"X-RateLimit-Remaining", text}}));
    QTEST(view.limit.value_or(-1), "count");
    QTEST(view.remaining.value_or(-1), "count");
}

QTEST_APPLESS_MAIN(TestReplyFacts)
#include "tst_replyfacts.moc"
