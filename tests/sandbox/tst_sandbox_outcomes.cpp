// SPDX-FileCopyrightText: 2026 Fleetwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sandbox/rulebook.h"
#include "sandbox/stand.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using sandbox::Order;
using sandbox::Plan;

/** The rules that a person can remember. */
class OutcomesTest final : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void crawlfailFailsEveryTime();
    void crawlflakyFailsOnce();
    void slowIsSlowAndInTime();
    void stuckNeverEnds();
    void nonumberBringsNone();
    void missingTemplateIsRefused();
    void ordinaryOnesTakeAMinuteOrTwo();
};

void OutcomesTest::crawlfailFailsEveryTime()
{
    Stand stand;
    for (const QByteArray key : {"k", "k~2", "k~3"}) {
        const Answer answer = stand.ending(idIn(stand.create(key, "www.crawlfail-dental.example")));
        QCOMPARE(statusIn(answer), u"failed"_s);
        QCOMPARE(answer.data().value("progressPct"_L1).toInt(), 25);
        const QJsonObject error = answer.data().value("error"_L1).toObject();
        QCOMPARE(error.value("code"_L1).toString(), u"scout_crawl_failed"_s);
        QCOMPARE(error.value("retryable"_L1).toBool(true), false);
    }
}

void OutcomesTest::crawlflakyFailsOnce()
{
    Stand stand;
    const Answer first = stand.ending(idIn(stand.create("k", "crawlflaky.example")));
    QCOMPARE(statusIn(first), u"failed"_s);
    QVERIFY(first.data().value("error"_L1)["retryable"_L1].toBool());
    QCOMPARE(statusIn(stand.ending(idIn(stand.create("k~2", "crawlflaky.example")))), u"completed"_s);
    // Another customer's first attempt, and another tenant's, fail on their own.
    QCOMPARE(statusIn(stand.ending(idIn(stand.create("l", "other-crawlflaky.example")))), u"failed"_s);
}

void OutcomesTest::slowIsSlowAndInTime()
{
    const sandbox::Rulebook book(sandbox::rulesByName(), 1, 0);
    for (int i = 0; i < 500; ++i) {
        const QString key = QString::number(i);
        const Order slow{u"n"_s, u"https://slow%1.example"_s.arg(i), {}, {}};
        const Order usual{u"n"_s, u"https://fast%1.example"_s.arg(i), {}, {}};
        const double seconds = book.plan(slow, key, 0).totalSeconds();
        QVERIFY2(seconds > 130 && seconds <= 170, qPrintable(QString::number(seconds)));
        QVERIFY(seconds > book.plan(usual, key, 0).totalSeconds());
    }
}

void OutcomesTest::stuckNeverEnds()
{
    Stand stand(Stand::quick(10'000)); // a quarter of an hour in 0.1 s
    const QString id = idIn(stand.create("k", "stuck.example"));
    const QString other = idIn(stand.create("l", "usual.example"));
    QCOMPARE(statusIn(stand.ending(other)), u"completed"_s);
    QTRY_COMPARE(stand.operation(id).data().value("progressPct"_L1).toInt(), 83);
    QCOMPARE(statusIn(stand.operation(id)), u"running"_s);
}

void OutcomesTest::nonumberBringsNone()
{
    Stand stand;
    const Answer answer = stand.ending(idIn(stand.create("k", "nonumber.example")));
    QCOMPARE(statusIn(answer), u"completed"_s);
    QVERIFY(!answer.data().value("result"_L1).toObject().contains("phoneNumber"_L1));
    QVERIFY(answer.data().value("result"_L1)["agentId"_L1].toString().startsWith(u"agt_"));
    QCOMPARE(statusIn(stand.ending(idIn(stand.create("l", "number.example")))), u"completed"_s);
}

void OutcomesTest::missingTemplateIsRefused()
{
    Stand stand;
    const Answer answer = stand.line().ask("POST", "/v2/agents", Stand::submitHeaders("k"),
        R"({"payload":{"name":"n","business_url":"https://a.example","template_id":"missing"}})");
    QCOMPARE(answer.status, 422);
    QCOMPARE(answer.errorCode(), u"template_not_found"_s);
    QCOMPARE(stand.create("k", "a.example").status, 202); // a refusal does not use the key up
}

void OutcomesTest::ordinaryOnesTakeAMinuteOrTwo()
{
    const sandbox::Rulebook book(sandbox::rulesByName(), 1, 0);
    const Order order{u"n"_s, u"https://a.example"_s, {}, {}};
    double sum = 0;
    for (int i = 0; i < 1000; ++i) {
        const Plan plan = book.plan(order, QString::number(i), 0);
        QVERIFY(plan.totalSeconds() >= 60 && plan.totalSeconds() <= 120);
        QVERIFY(plan.pendingSeconds > 0 && plan.pendingSeconds <= 4);
        sum += plan.totalSeconds();
        // Never backwards, never at 100 before the end.
        int last = 0;
        for (double at = 0; at < plan.totalSeconds(); at += 1.7) {
            const int percent = sandbox::stageOf(plan, at, u"h"_s).percent;
            QVERIFY(percent >= last && percent < 100);
            last = percent;
        }
    }
    QVERIFY(sum / 1000 > 87 && sum / 1000 < 93);
}

QTEST_GUILESS_MAIN(OutcomesTest)
#include "tst_sandbox_outcomes.moc"
