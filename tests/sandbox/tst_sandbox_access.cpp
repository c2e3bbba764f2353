// SPDX-FileCopyrightText: 2026 Fleetwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sandbox/stand.h"

#include <QDateTime>
#include <QElapsedTimer>
#include <QJsonArray>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

/** Who may do what, and how often. */
class AccessTest final : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void turnsStrangersAway_data();
    void turnsStrangersAway();
    void acceptsOnlyConfiguredTokens();
    void mintsTokens();
    void refusesBadTokenRequests_data();
    void refusesBadTokenRequests();
    void letsTokensExpire();
    void holdsTheWriteBudget();
    void opensAfterRetryAfter();
    void countsEachTenantAndScopeAlone();
};

void AccessTest::turnsStrangersAway_data()
{
    QTest::addColumn<QByteArray>("header");
    QTest::newRow("none") << QByteArray();
    QTest::newRow("empty") << QByteArray("Bearer ");
    QTest::newRow("basic") << QByteArray("Basic YTpi");
    QTest::newRow("refused") << QByteArray("Bearer refused-by-everyone");
    QTest::newRow("a forged one") << QByteArray(
        "Bearer wfwsb_eyJjIjoic2FfMSJ9.00000000000000000000000000000000");
    QTest::newRow("half a forged one") << QByteArray("Bearer wfwsb_");
}

void AccessTest::turnsStrangersAway()
{
    QFETCH(const QByteArray, header);
    Stand stand;
    HeaderPairs headers{{"Content-Type", "application/json"}};
    if (!header.isNull())
        headers.append({"Authorization", header});
    for (const QByteArray path : {"/v2/agents", "/v2/operations/op_1", "/v2/events"}) {
        const Answer answer = stand.line().ask("GET", path, headers);
        QCOMPARE(answer.status, 401);
        QCOMPARE(answer.errorCode(), u"unauthorized"_s);
    }
    QCOMPARE(stand.line().ask("POST", "/v2/agents", headers, Stand::orderFor("a.example")).status, 401);
}

void AccessTest::acceptsOnlyConfiguredTokens()
{
    sandbox::Options options = Stand::quick();
    options.tokens = QStringList{u"sesame"_s};
    Stand stand(options);
    QCOMPARE(stand.get("/v2/agents", "sesame").status, 200);
    QCOMPARE(stand.get("/v2/agents", "other").status, 401);
}

void AccessTest::mintsTokens()
{
    Stand stand;
    const QByteArray wish =
        R"({"client_id":"sa_one","client_secret":"sk_live_x","grant_type":"client_credentials"})";
    const Answer answer =
        stand.line().ask("POST", "/v2/auth/token", {{"Content-Type", "application/json"}}, wish);
    QCOMPARE(answer.status, 200);
    QCOMPARE(answer.json().value("token_type"_L1).toString(), u"Bearer"_s);
    QCOMPARE(answer.json().value("expires_in"_L1).toDouble(), 3.6);
    QVERIFY(answer.json().value("scopes"_L1).toArray().contains(u"agents:write"_s));
    const QByteArray token = answer.json().value("access_token"_L1).toString().toLatin1();
    const QString id = idIn(stand.create("k", "a.example", token));
    // The tenant is the client, not the token: a later token of the same client sees the same operations.
    QByteArray later;
    QTRY_VERIFY((later = stand.line()
                             .ask("POST", "/v2/auth/token", {}, wish)
                             .json()
                             .value("access_token"_L1)
                             .toString()
                             .toLatin1())
        != token);
    QCOMPARE(stand.operation(id, later).status, 200);
    QCOMPARE(stand.operation(id, "a-static-token").status, 404);
}

void AccessTest::refusesBadTokenRequests_data()
{
    QTest::addColumn<QByteArray>("wish");
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("code");
    QTest::newRow("no JSON") << QByteArray("grant_type=client_credentials") << 400 << u"invalid_request"_s;
    QTest::newRow("another grant") << QByteArray(
        R"({"client_id":"sa_1","client_secret":"sk_live_1","grant_type":"password"})")
                                   << 400 << u"unsupported_grant_type"_s;
    QTest::newRow("a strange id") << QByteArray(
        R"({"client_id":"me","client_secret":"sk_live_1","grant_type":"client_credentials"})")
                                  << 401 << u"invalid_client"_s;
    QTest::newRow("a strange secret")
        << QByteArray(R"({"client_id":"sa_1","client_secret":"pw","grant_type":"client_credentials"})") << 401
        << u"invalid_client"_s;
}

void AccessTest::refusesBadTokenRequests()
{
    QFETCH(const QByteArray, wish);
    QFETCH(const int, status);
    QFETCH(const QString, code);
    Stand stand;
    const Answer answer = stand.line().ask("POST", "/v2/auth/token", {}, wish);
    QCOMPARE(answer.status, status);
    QCOMPARE(answer.errorCode(), code);
}

void AccessTest::letsTokensExpire()
{
    Stand stand(Stand::quick(20'000)); // an hour in 180 ms
    const Answer answer = stand.line().ask("POST", "/v2/auth/token", {},
        R"({"client_id":"sa_one","client_secret":"sk_live_x","grant_type":"client_credentials"})");
    const QByteArray token = answer.json().value("access_token"_L1).toString().toLatin1();
    QCOMPARE(stand.get("/v2/agents", token).status, 200);
    QTRY_COMPARE(stand.get("/v2/agents", token).errorCode(), u"token_expired"_s);
}

void AccessTest::holdsTheWriteBudget()
{
    sandbox::Options options = Stand::quick(1);
    options.writeBudget = u"3/60"_s;
    Stand stand(options);
    for (int left = 2; left >= 0; --left) {
        const Answer answer = stand.create(QByteArray::number(left), "a.example");
        QCOMPARE(answer.status, 202);
        QCOMPARE(answer.header("x-ratelimit-limit"), "3");
        QCOMPARE(answer.header("x-ratelimit-remaining").toInt(), left);
        const qint64 reset =
            answer.header("x-ratelimit-reset").toLongLong() - QDateTime::currentSecsSinceEpoch();
        QVERIFY(reset > 15 * (3 - left) && reset <= 20 * (3 - left) + 1);
    }
    const Answer refused = stand.create("more", "a.example");
    QCOMPARE(refused.status, 429);
    QCOMPARE(refused.errorCode(), u"rate_limit_exceeded"_s);
    const QJsonObject error = refused.json().value("error"_L1).toObject();
    QVERIFY(error.value("message"_L1).toString().contains(u"agents:write"));
    QCOMPARE(error.value("retry_after_seconds"_L1).toInt(), refused.header("retry-after").toInt());
    QVERIFY(refused.header("retry-after").toInt() >= 18 && refused.header("retry-after").toInt() <= 20);
    QCOMPARE(refused.header("x-ratelimit-remaining"), "0");
    QCOMPARE(stand.get("/v2/agents").json().value("meta"_L1)["total"_L1].toInt(), 3);
}

void AccessTest::opensAfterRetryAfter()
{
    sandbox::Options options = Stand::quick(100);
    options.writeBudget = u"60/60:2"_s; // one each 10 ms of the wall, two at once
    Stand stand(options);
    int refusals = 0;
    for (int i = 0; i < 8; ++i) {
        Answer answer = stand.create(QByteArray::number(i), "a.example");
        if (answer.status == 429) {
            ++refusals;
            const double wait = answer.header("retry-after").toDouble();
            QVERIFY(wait > 0 && wait <= 0.012);
            QElapsedTimer waited;
            waited.start();
            QTRY_VERIFY_WITH_TIMEOUT(waited.nsecsElapsed() >= static_cast<qint64>(wait * 1e9), 1000);
            answer = stand.create(QByteArray::number(i), "a.example");
        }
        QCOMPARE(answer.status, 202); // who waits as told is let in
    }
    QVERIFY(refusals > 0);
}

void AccessTest::countsEachTenantAndScopeAlone()
{
    sandbox::Options options = Stand::quick(1);
    options.writeBudget = u"1/600"_s;
    options.readBudget = u"2/600"_s;
    Stand stand(options);
    QCOMPARE(stand.create("k", "a.example", "one").status, 202);
    QCOMPARE(stand.create("l", "a.example", "one").status, 429);
    QCOMPARE(stand.create("k", "a.example", "two").status, 202);
    QCOMPARE(stand.get("/v2/agents", "one").status, 200);
    QCOMPARE(stand.get("/v2/agents", "one").status, 200);
    QCOMPARE(stand.get("/v2/agents", "one").status, 429);
    QCOMPARE(stand.get("/v2/agents", "two").status, 200);
}

QTEST_GUILESS_MAIN(AccessTest)
#include "tst_sandbox_access.moc"
