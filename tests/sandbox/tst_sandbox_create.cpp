// SPDX-FileCopyrightText: 2026 Fleetwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sandbox/stand.h"

#include <QJsonDocument>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

/** POST /v2/agents: its dialects, its refusals, and what a used key brings back. */
class CreateTest final : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void takesEveryDialect_data();
    void takesEveryDialect();
    void refusesBadOrders_data();
    void refusesBadOrders();
    void replaysAUsedKey();
    void replaysACompletedOperationInFull();
    void replaysAFailedOperation();
    void makesANewAgentEachTimeWithoutAKey();
    void racesWithItselfAsThePublishedServerDoes();
    void keepsTenantsApart();
    void refusesWithoutScope();
};

void CreateTest::takesEveryDialect_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("name");
    QTest::newRow("payload") << QByteArray(R"({"payload":{"name":"Smile","business_url":"https://a.example",)"
                                           R"("template_id":"dental","white_label":{"product_name":"x"}}})")
                             << u"Smile"_s;
    QTest::newRow("flat") << QByteArray(R"({"name":"Smile","business_url":"https://a.example"})")
                          << u"Smile"_s;
    QTest::newRow("mixed") << QByteArray(R"({"businessUrl":"https://a.example","verticalType":"dental",)"
                                         R"("phone_number":"+18435551234","white_label_id":"w"})")
                           << u"a.example AI Receptionist"_s;
}

void CreateTest::takesEveryDialect()
{
    QFETCH(const QByteArray, body);
    QFETCH(const QString, name);
    Stand stand;
    const Answer answer = stand.line().ask("POST", "/v2/agents", Stand::submitHeaders("k"), body);
    QCOMPARE(answer.status, 202);
    QVERIFY(idIn(answer).startsWith(u"op_"));
    QCOMPARE(statusIn(answer), u"pending"_s);
    QCOMPARE(answer.header("location"), "/v2/operations/" + idIn(answer).toLatin1());
    QCOMPARE(answer.header("x-poll-after"), "0.01"); // 10 s, a thousand times faster
    QCOMPARE(answer.data().value("estimatedDurationSeconds"_L1).toDouble(), 0.09);
    QVERIFY(!answer.data().value("expiresAt"_L1).toString().isEmpty());
    QVERIFY(answer.json().contains("meta"_L1));
    QCOMPARE(statusIn(stand.ending(idIn(answer))), u"completed"_s);
    const QJsonObject agent = stand.get("/v2/agents?status=active").json().value("data"_L1)[0].toObject();
    QCOMPARE(agent.value("name"_L1).toString(), name);
    QCOMPARE(agent.value("businessUrl"_L1).toString(), u"https://a.example"_s);
}

void CreateTest::refusesBadOrders_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("code");
    QTest::newRow("no JSON") << QByteArray("{nope") << u"invalid_request"_s;
    QTest::newRow("a list") << QByteArray("[]") << u"invalid_request"_s;
    QTest::newRow("payload a text") << QByteArray(R"({"payload":"x"})") << u"invalid_request"_s;
    QTest::newRow("no address") << QByteArray(R"({"name":"x"})") << u"invalid_request"_s;
    QTest::newRow("a number as name")
        << QByteArray(R"({"name":1,"business_url":"https://a.example"})") << u"invalid_request"_s;
    QTest::newRow("a mistyped scheme")
        << QByteArray(R"({"business_url":"htp:/a.example"})") << u"invalid_url"_s;
    QTest::newRow("no dot") << QByteArray(R"({"business_url":"https://localhost"})") << u"invalid_url"_s;
    QTest::newRow("a file") << QByteArray(R"({"business_url":"file:///etc/passwd"})") << u"invalid_url"_s;
    QTest::newRow("a password inside")
        << QByteArray(R"({"business_url":"https://u:p@a.example"})") << u"invalid_url"_s;
    QTest::newRow("spaces") << QByteArray(R"({"business_url":"https://a b.example"})") << u"invalid_url"_s;
}

void CreateTest::refusesBadOrders()
{
    QFETCH(const QByteArray, body);
    QFETCH(const QString, code);
    Stand stand;
    const Answer answer = stand.line().ask("POST", "/v2/agents", Stand::submitHeaders("k"), body);
    QCOMPARE(answer.status, 400);
    QCOMPARE(answer.errorCode(), code);
    QCOMPARE(stand.get("/v2/agents").json().value("meta"_L1)["total"_L1].toInt(), 0);

    HeaderPairs headers = Stand::submitHeaders("k");
    headers[1].second = "text/plain";
    QCOMPARE(stand.line().ask("POST", "/v2/agents", headers, Stand::orderFor("a.example")).status, 415);
    const Answer longKey = stand.create(QByteArray(256, 'k'), "a.example");
    QCOMPARE(longKey.errorCode(), u"invalid_idempotency_key"_s);
}

void CreateTest::replaysAUsedKey()
{
    Stand stand(Stand::quick(1));
    const Answer first = stand.create("k", "a.example");
    // hazard 7: the body is not compared, so a changed one silently gets the old operation
    const Answer again = stand.create("k", "completely-different.example");
    QCOMPARE(again.status, 202);
    QCOMPARE(idIn(again), idIn(first));
    QCOMPARE(stand.get("/v2/agents").json().value("meta"_L1)["total"_L1].toInt(), 1);
    QCOMPARE(stand.traffic().value("overlapping_submits"_L1).toInt(), 0);
}

void CreateTest::replaysACompletedOperationInFull()
{
    Stand stand;
    const QString id = idIn(stand.create("k", "a.example"));
    const QJsonObject ending = stand.ending(id).data();
    const Answer again = stand.create("k", "a.example");
    QCOMPARE(again.status, 200);
    QCOMPARE(idIn(again), id);
    QCOMPARE(again.data().value("result"_L1), ending.value("result"_L1));
    QVERIFY(again.data().value("result"_L1)["agentId"_L1].toString().startsWith(u"agt_"));
}

void CreateTest::replaysAFailedOperation()
{
    Stand stand;
    const QString id = idIn(stand.create("k", "crawlfail.example"));
    QCOMPARE(statusIn(stand.ending(id)), u"failed"_s);
    // hazard 1: the same key can never heal a failed operation
    const Answer again = stand.create("k", "healthy.example");
    QCOMPARE(again.status, 202);
    QCOMPARE(idIn(again), id);
    QCOMPARE(statusIn(again), u"failed"_s);
    QCOMPARE(again.data().value("error"_L1)["code"_L1].toString(), u"scout_crawl_failed"_s);
    QVERIFY(idIn(stand.create("k~2", "healthy.example")) != id);
}

void CreateTest::makesANewAgentEachTimeWithoutAKey()
{
    Stand stand;
    QVERIFY(idIn(stand.create({}, "a.example")) != idIn(stand.create({}, "a.example")));
    QCOMPARE(stand.traffic().value("doubled_customers"_L1).toInt(), 1);
}

void CreateTest::racesWithItselfAsThePublishedServerDoes()
{
    sandbox::Options options = Stand::quick(10);
    options.postLatency = u"2"_s;
    Stand stand(options);
    Line other(stand.origin());
    stand.line().send("POST", "/v2/agents", Stand::submitHeaders("k"), Stand::orderFor("a.example"));
    other.send("POST", "/v2/agents", Stand::submitHeaders("k"), Stand::orderFor("a.example"));
    const Answer one = stand.line().read();
    const Answer two = other.read();
    // hazard 9: looked up on arrival, inserted later, and no unique index: two agents
    QVERIFY(!idIn(one).isEmpty() && !idIn(two).isEmpty());
    QVERIFY(idIn(one) != idIn(two));
    const QJsonObject traffic = stand.traffic();
    QCOMPARE(traffic.value("overlapping_submits"_L1).toInt(), 1);
    QCOMPARE(traffic.value("doubled_customers"_L1).toInt(), 1);
    QCOMPARE(traffic.value("submits_in_flight_max"_L1).toInt(), 2);
    // From now on the key means the first of them.
    QVERIFY(idIn(stand.create("k", "a.example")) == idIn(one)
        || idIn(stand.create("k", "a.example")) == idIn(two));
    QCOMPARE(stand.get("/v2/agents").json().value("meta"_L1)["total"_L1].toInt(), 2);
}

void CreateTest::keepsTenantsApart()
{
    Stand stand;
    const QString id = idIn(stand.create("k", "a.example", "one"));
    const QString other = idIn(stand.create("k", "a.example", "two"));
    QVERIFY(id != other);
    QCOMPARE(stand.operation(id, "one").status, 200);
    const Answer foreign = stand.operation(id, "two");
    QCOMPARE(foreign.status, 404);
    QCOMPARE(foreign.errorCode(), u"operation_not_found"_s);
    QCOMPARE(stand.get("/v2/agents", "three").json().value("meta"_L1)["total"_L1].toInt(), 0);
}

void CreateTest::refusesWithoutScope()
{
    Stand stand;
    const Answer answer = stand.create("k", "a.example", "readonly-token");
    QCOMPARE(answer.status, 403);
    QCOMPARE(answer.errorCode(), u"insufficient_scopes"_s);
    QCOMPARE(stand.get("/v2/agents", "readonly-token").status, 200);
}

QTEST_GUILESS_MAIN(CreateTest)
#include "tst_sandbox_create.moc"
