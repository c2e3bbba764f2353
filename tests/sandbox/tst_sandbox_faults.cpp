// SPDX-FileCopyrightText: 2026 Fleetwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sandbox/stand.h"

#include <QElapsedTimer>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

/** Each kind of fault alone, at a rate of one: what reaches the client, and whether the work was done. */
class FaultsTest final : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void strikesEachInItsWay_data();
    void strikesEachInItsWay();
    void delaysAnswers();
    void hangsUntilTheClientGivesUp();
    void doesHalfOfTheWorkOnServerErrors();
    void sparesItsOwnPages();
    void strikesAboutAsOftenAsTold();
    void breaksStreams();

private:
    static sandbox::Options faulty(const QString &faults, double speed = 1);
    static int agentsOf(Stand &stand);
};

sandbox::Options FaultsTest::faulty(const QString &faults, double speed)
{
    sandbox::Options options = Stand::quick(speed);
    options.faults = faults;
    return options;
}

/** The status page is free of faults, so it can say what was done. */
int FaultsTest::agentsOf(Stand &stand)
{
    const QJsonObject operations =
        Line(stand.origin()).ask("GET", "/sandbox/status").json().value("operations"_L1).toObject();
    return operations.value("pending"_L1).toInt() + operations.value("running"_L1).toInt();
}

void FaultsTest::strikesEachInItsWay_data()
{
    QTest::addColumn<QString>("fault");
    QTest::addColumn<int>("status");
    QTest::addColumn<bool>("whole");
    QTest::addColumn<int>("agents");
    QTest::newRow("drop-before") << u"drop-before"_s << 0 << false << 0;
    QTest::newRow("drop-after") << u"drop-after"_s << 0 << false << 1;
    QTest::newRow("html") << u"html"_s << 200 << true << 0;
    QTest::newRow("truncate") << u"truncate"_s << 202 << false << 1;
    QTest::newRow("reset") << u"reset"_s << 0 << false << 1;
    QTest::newRow("garbage") << u"garbage"_s << 0 << false << 1;
}

void FaultsTest::strikesEachInItsWay()
{
    QFETCH(const QString, fault);
    QFETCH(const int, status);
    QFETCH(const bool, whole);
    QFETCH(const int, agents);
    Stand stand(faulty(fault + u"=1"_s));
    const Answer answer = stand.create("k", "a.example");
    QCOMPARE(answer.status, status);
    QCOMPARE(answer.whole, whole);
    if (fault == u"html") {
        QVERIFY(answer.header("content-type").startsWith("text/html")); // hazard 35
        QVERIFY(answer.body.contains("<html>"));
        QCOMPARE(stand.create("k", "a.example").status, 200); // the connection stays
    } else {
        QVERIFY(stand.line().isEnded()); // hazard 36
    }
    if (fault == u"truncate")
        QVERIFY(answer.body.startsWith("{") && answer.json().isEmpty());
    QCOMPARE(agentsOf(stand), agents);
}

void FaultsTest::delaysAnswers()
{
    Stand stand(faulty(u"delay=1"_s, 20));
    QElapsedTimer waited;
    waited.start();
    QCOMPARE(stand.create("k", "a.example").status, 202);
    QVERIFY(waited.elapsed() >= 2000 / 20 - 1 && waited.elapsed() <= 10'000 / 20 + 2000);
}

void FaultsTest::hangsUntilTheClientGivesUp()
{
    Stand stand(faulty(u"hang=1"_s));
    stand.line().send("POST", "/v2/agents", Stand::submitHeaders("k"), Stand::orderFor("a.example"));
    QTRY_COMPARE(agentsOf(stand), 1);
    // Unanswered, so the key is still taken; the client's second try overlaps.
    Line impatient(stand.origin());
    impatient.send("POST", "/v2/agents", Stand::submitHeaders("k"), Stand::orderFor("a.example"));
    const auto traffic = [&stand] {
        return Line(stand.origin()).ask("GET", "/sandbox/status").json().value("traffic"_L1).toObject();
    };
    QTRY_COMPARE(traffic().value("overlapping_submits"_L1).toInt(), 1);
    QCOMPARE(traffic().value("submits_in_flight"_L1).toInt(), 2);
    stand.line().hangUp();
    impatient.hangUp();
    QTRY_COMPARE(traffic().value("submits_in_flight"_L1).toInt(), 0);
    Line third(stand.origin());
    third.send("POST", "/v2/agents", Stand::submitHeaders("k"), Stand::orderFor("a.example"));
    QTRY_COMPARE(traffic().value("submits_in_flight"_L1).toInt(), 1);
    QCOMPARE(traffic().value("overlapping_submits"_L1).toInt(), 1); // no overlap once both have left
    QCOMPARE(agentsOf(stand), 1);
}

void FaultsTest::doesHalfOfTheWorkOnServerErrors()
{
    Stand stand(faulty(u"5xx=1"_s));
    for (int i = 0; i < 100; ++i) {
        const Answer answer = stand.create(QByteArray::number(i), "a.example");
        QVERIFY(answer.status == 500 || answer.status == 502 || answer.status == 503);
        QCOMPARE(answer.errorCode(), u"server_error"_s);
        QVERIFY(answer.json().value("error"_L1)["retryable"_L1].toBool());
    }
    const int done = agentsOf(stand);
    QVERIFY2(done > 30 && done < 70, qPrintable(QString::number(done)));
}

void FaultsTest::sparesItsOwnPages()
{
    Stand stand(faulty(u"drop-before=1"_s));
    for (int i = 0; i < 10; ++i) {
        QCOMPARE(stand.line().ask("GET", "/").status, 200);
        QCOMPARE(stand.line().ask("GET", "/sandbox/status").status, 200);
    }
}

void FaultsTest::strikesAboutAsOftenAsTold()
{
    sandbox::Options options = faulty(u"html=0.2"_s);
    Stand stand(options);
    int pages = 0;
    for (int i = 0; i < 500; ++i)
        pages += stand.get("/v2/agents").header("content-type").startsWith("text/html") ? 1 : 0;
    QVERIFY2(pages > 60 && pages < 140, qPrintable(QString::number(pages)));
}

void FaultsTest::breaksStreams()
{
    Stand stand(faulty(u"truncate=1"_s, 100));
    Line stream(stand.origin());
    stream.send("GET", "/v2/events", {{"Authorization", "Bearer one"}});
    const Answer answer = stream.read(); // until it ends, which it does without the last chunk
    QCOMPARE(answer.status, 200);
    QVERIFY(!answer.whole);
    QVERIFY(stream.isEnded());
}

QTEST_GUILESS_MAIN(FaultsTest)
#include "tst_sandbox_faults.moc"
