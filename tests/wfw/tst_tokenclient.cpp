// SPDX-FileCopyrightText: 2026 Fleetwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "wfw/tokenclient.h"

#include "wfw/rawserver.h"
#include "wfw/replies.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>

using namespace std::chrono_literals;
using testing::httpReply;
using testing::RawServer;
using testing::Reaction;
using testing::Request;
using wfw::Answer;
using wfw::TokenClient;
using wfw::Verdict;

Q_DECLARE_METATYPE(std::chrono::seconds)

class TestTokenClient : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral("."))); }

    void signsIn_data();
    void signsIn();
    void fails_data();
    void fails();
    void oneRequestHoweverManyAsk();
    void canTryAgainFromTheSignal();
    void unusableAccountsAreNeverSent_data();
    void unusableAccountsAreNeverSent();
};

namespace {

const wfw::ServiceAccount account{"sa_1", "sk_live_\"quoted\\"};

} // namespace

void TestTokenClient::signsIn_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<int>("seconds");
    const auto row = [](const char *body, int seconds) {
        QTest::addRow("%s", body) << QByteArray(body) << seconds;
    };
    row(R"({"access_token":"tok_1","token_type":"Bearer","expires_in":3600,"scopes":["agents:write"]})",
        3600);
    row(R"({"data":{"access_token":"tok_1","expires_in":60}})", 60);
    row(R"({"accessToken":"tok_1","expiresIn":"120"})", 120);
    row(R"({"access_token":"tok_1","token_type":"bearer"})", 3600);
    row(R"({"access_token":"tok_1","expires_in":1e300})", 86400);
    row(R"({"access_token":"tok_1","expires_in":-5})", 1);
}

void TestTokenClient::signsIn()
{
    QFETCH(QByteArray, body);
    RawServer server([&](const Request &) { return Reaction{httpReply(200, body)}; });
    TokenClient client(server.origin(), account);
    QSignalSpy signedIn(&client, &TokenClient::signedIn);
    client.signIn();
    QVERIFY(client.isSigningIn());
    QVERIFY(signedIn.wait());
    QVERIFY(!client.isSigningIn());
    QCOMPARE(signedIn.at(0).at(0).toByteArray(), QByteArray("tok_1"));
    QTEST(static_cast<int>(signedIn.at(0).at(1).value<std::chrono::seconds>().count()), "seconds");

    const Request &request = server.requests().first();
    QCOMPARE(request.method, QByteArray("POST"));
    QCOMPARE(request.target, QByteArray("/v2/auth/token"));
    QCOMPARE(request.header("Authorization"), QByteArray());
    const QJsonObject sent = QJsonDocument::fromJson(request.body).object();
    QCOMPARE(sent.value(u"client_id").toString().toUtf8(), account.clientId);
    QCOMPARE(sent.value(u"client_secret").toString().toUtf8(), account.clientSecret);
    QCOMPARE(sent.value(u"grant_type").toString(), QStringLiteral("client_credentials"));
}

// hazard 33
void TestTokenClient::fails_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<Verdict>("verdict");
    QTest::addColumn<QString>("code");
    QTest::newRow("bad secret") << httpReply(401, R"({"error":{"code":"invalid_client"}})")
                                << Verdict::Refused << "invalid_client";
    QTest::newRow("bad request") << httpReply(400, R"({"error":"invalid_client"})") << Verdict::Refused
                                 << "http_400";
    QTest::newRow("forbidden") << httpReply(403, R"({"error":{"code":"suspended"}})") << Verdict::Refused
                               << "suspended";
    QTest::newRow("down") << httpReply(503, "<html>") << Verdict::ServerFault << "http_503";
    QTest::newRow("throttled") << httpReply(429, "{}") << Verdict::Throttled << "http_429";
    QTest::newRow("portal") << httpReply(200, "<html>") << Verdict::Interfered << "not_json";
    QTest::newRow("no token") << httpReply(200, "{}") << Verdict::Malformed << "missing_token";
    QTest::newRow("mistyped") << httpReply(200, R"({"access_token":7})") << Verdict::Malformed
                              << "missing_token";
    QTest::newRow("line break in it")
        << httpReply(200, R"({"access_token":"a\r\nX: y"})") << Verdict::Malformed << "unusable_token";
    QTest::newRow("empty") << httpReply(200, R"({"access_token":""})") << Verdict::Malformed
                           << "unusable_token";
    QTest::newRow("another kind") << httpReply(200, R"({"access_token":"a","token_type":"mac"})")
                                  << Verdict::Malformed << "unknown_token_type";
    QTest::newRow("cut") << QByteArray("HTTP/1.1 200 OK\r\nContent-Length: 50\r\n\r\n{\"access")
                         << Verdict::Lost << "network_lost";
}

void TestTokenClient::fails()
{
    QFETCH(QByteArray, bytes);
    RawServer server([&](const Request &) { return Reaction{bytes, Reaction::End::Close}; });
    TokenClient client(server.origin(), account);
    QSignalSpy failed(&client, &TokenClient::failed);
    client.signIn();
    QVERIFY(failed.wait());
    QTEST(failed.at(0).at(0).value<Answer>().verdict, "verdict");
    QTEST(failed.at(0).at(0).value<Answer>().code, "code");
}

// hazard 32, the token's part
void TestTokenClient::oneRequestHoweverManyAsk()
{
    RawServer server([&](const Request &) {
        return Reaction{httpReply(200, R"({"access_token":"tok_1"})"), Reaction::End::KeepOpen, 50ms};
    });
    TokenClient client(server.origin(), account);
    QSignalSpy signedIn(&client, &TokenClient::signedIn);
    for (int i = 0; i < 20; ++i)
        client.signIn();
    QVERIFY(signedIn.wait());
    QCOMPARE(server.requests().size(), 1);
    QCOMPARE(signedIn.size(), 1);
}

void TestTokenClient::canTryAgainFromTheSignal()
{
    int calls = 0;
    RawServer server([&](const Request &) {
        return Reaction{++calls == 1 ? httpReply(503, "{}") : httpReply(200, R"({"access_token":"tok_1"})")};
    });
    TokenClient client(server.origin(), account);
    connect(&client, &TokenClient::failed, &client, &TokenClient::signIn);
    QSignalSpy signedIn(&client, &TokenClient::signedIn);
    client.signIn();
    QVERIFY(signedIn.wait());
    QCOMPARE(calls, 2);
}

void TestTokenClient::unusableAccountsAreNeverSent_data()
{
    QTest::addColumn<QByteArray>("id");
    QTest::addColumn<QByteArray>("secret");
    QTest::newRow("no id") << QByteArray() << QByteArray("s");
    QTest::newRow("no secret") << QByteArray("i") << QByteArray();
    QTest::newRow("line break") << QByteArray("i") << QByteArray("s\n");
    QTest::newRow("beyond ASCII") << QByteArray("i\xff") << QByteArray("s");
}

void TestTokenClient::unusableAccountsAreNeverSent()
{
    QFETCH(QByteArray, id);
    QFETCH(QByteArray, secret);
    RawServer server;
    TokenClient client(server.origin(), {id, secret});
    QSignalSpy failed(&client, &TokenClient::failed);
    client.signIn();
    QCOMPARE(failed.size(), 0);
    QVERIFY(failed.wait());
    QCOMPARE(failed.at(0).at(0).value<Answer>().verdict, Verdict::Refused);
    QCOMPARE(failed.at(0).at(0).value<Answer>().code, QStringLiteral("unusable_account"));
    QCOMPARE(server.connections(), 0);
    QVERIFY(!client.isSigningIn());
}

QTEST_GUILESS_MAIN(TestTokenClient)
#include "tst_tokenclient.moc"
