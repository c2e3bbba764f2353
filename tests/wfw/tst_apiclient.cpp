// SPDX-FileCopyrightText: 2026 Fleetwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "wfw/apiclient.h"

#include "wfw/rawserver.h"

#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>

using namespace std::chrono_literals;
using testing::httpReply;
using testing::RawServer;
using testing::Reaction;
using testing::Request;
using wfw::Answer;
using wfw::ApiClient;
using wfw::Verdict;

namespace {

wfw::Connection connectionTo(const RawServer &server)
{
    wfw::Connection connection;
    connection.origin = server.origin();
    connection.token = "sk_test";
    connection.requestTimeout = 20s;
    return connection;
}

Answer answerOf(const QList<QVariant> &arguments)
{
    return arguments.at(1).value<Answer>();
}

} // namespace

class TestApiClient : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral("."))); }

    void sendsTheAgreedRequests();
    void answersNeverFromWithinTheCall();
    void unusableInputIsNeverSent_data();
    void unusableInputIsNeverSent();
    void anotherTokenIsUsedFromTheNextRequestOn();
    void aListingNeedsATokenToo();
    void saysAnOddThingOnce();
    void pollsAndSubmitsFlyTogether();
    void slowSubmitsCostPollsNothing();
    void abortAllEndsInSilence();
    void dropConnectionsLetsRequestsInFlightEnd();
};

void TestApiClient::sendsTheAgreedRequests()
{
    RawServer server([](const Request &request) {
        if (request.method == "POST")
            return Reaction{httpReply(202, R"({"operationId":"op_1","status":"pending"})",
                "X-Poll-After: 5\r\n"
                "Set-Cookie: a=b\r\n")};
        if (request.target.startsWith("/v2/agents"))
            return Reaction{httpReply(200, R"({"data":[{"id":"agt_1","name":"A"}],"meta":{"total":1}})")};
        return Reaction{httpReply(200, R"({"data":{"status":"completed","result":{"agentId":"agt_9"}}})")};
    });
    ApiClient client(connectionTo(server));
    QSignalSpy submitted(&client, &ApiClient::submitAnswered);
    QSignalSpy polled(&client, &ApiClient::pollAnswered);
    QSignalSpy listed(&client, &ApiClient::agentsListed);

    client.submit(7, "provision-customer-1", R"({"payload":{}})");
    QVERIFY(submitted.wait());
    QCOMPARE(submitted.at(0).at(0).toUInt(), 7u);
    Answer answer = answerOf(submitted.at(0));
    QCOMPARE(answer.verdict, Verdict::InProgress);
    QCOMPARE(answer.httpStatus, 202);
    QCOMPARE(answer.operation.id, QStringLiteral("op_1"));
    QCOMPARE(answer.pollAfter, std::optional(5000ms));

    client.poll(8, QStringLiteral("op_1"));
    QVERIFY(polled.wait());
    answer = answerOf(polled.at(0));
    QCOMPARE(answer.verdict, Verdict::Completed);
    QCOMPARE(answer.operation.id, QStringLiteral("op_1"));
    QCOMPARE(answer.operation.agentId, QStringLiteral("agt_9"));

    client.listAgents(9, {QStringLiteral("active"), 50, QStringLiteral("a b&c=1"), 0});
    QVERIFY(listed.wait());
    const auto page = listed.at(0).at(1).value<wfw::AgentsPage>();
    QVERIFY(page.isRead());
    QCOMPARE(page.agents.size(), 1);

    QCOMPARE(server.requests().size(), 3);
    const Request &post = server.requests().at(0);
    QCOMPARE(post.target, QByteArray("/v2/agents"));
    QCOMPARE(post.header("Authorization"), QByteArray("Bearer sk_test"));
    QCOMPARE(post.header("Idempotency-Key"), QByteArray("provision-customer-1"));
    QCOMPARE(post.header("Content-Type"), QByteArray("application/json"));
    QCOMPARE(post.header("Content-Length"), QByteArray("14"));
    QCOMPARE(post.header("User-Agent"), QByteArray("Fleetwright/" FLEETWRIGHT_VERSION));
    QCOMPARE(post.body, QByteArray(R"({"payload":{}})"));
    QCOMPARE(server.requests().at(1).target, QByteArray("/v2/operations/op_1"));
    QCOMPARE(
        server.requests().at(2).target, QByteArray("/v2/agents?limit=50&status=active&cursor=a%20b%26c%3D1"));
    for (const Request &request : server.requests()) {
        QCOMPARE(request.header("Authorization"), QByteArray("Bearer sk_test"));
        QCOMPARE(request.header("Accept-Encoding"), QByteArray("identity")); // hazard 37, Q7
        QCOMPARE(request.header("Cookie"), QByteArray()); // Q8
    }
}

void TestApiClient::answersNeverFromWithinTheCall()
{
    RawServer server;
    ApiClient client(connectionTo(server));
    QSignalSpy submitted(&client, &ApiClient::submitAnswered);
    client.submit(1, "bad key", "{}");
    QCOMPARE(submitted.size(), 0);
    QVERIFY(submitted.wait());
    QCOMPARE(submitted.size(), 1);
}

void TestApiClient::unusableInputIsNeverSent_data()
{
    QTest::addColumn<QByteArray>("token");
    QTest::addColumn<QByteArray>("key");
    QTest::addColumn<QString>("operation");
    QTest::addColumn<Verdict>("verdict");
    const QByteArray token = "sk_test";
    const QByteArray key = "provision-customer-1";
    const QString operation = QStringLiteral("op_1");
    // hazard 3, Q6
    QTest::newRow("key with line break")
        << token << QByteArray("a\r\nX-Evil: 1") << operation << Verdict::Malformed;
    QTest::newRow("key with nul") << token << QByteArray("a\0b", 3) << operation << Verdict::Malformed;
    QTest::newRow("key with space") << token << QByteArray("a b") << operation << Verdict::Malformed;
    QTest::newRow("empty key") << token << QByteArray() << operation << Verdict::Malformed;
    QTest::newRow("long key") << token << QByteArray(256, 'k') << operation << Verdict::Malformed;
    QTest::newRow("token with line break") << QByteArray("t\n") << key << operation << Verdict::SignInExpired;
    QTest::newRow("token beyond ASCII")
        << QByteArray("t\xC3\xA4") << key << operation << Verdict::SignInExpired;
    QTest::newRow("no token") << QByteArray() << key << operation << Verdict::SignInExpired;
    // hazard 22
    QTest::newRow("path in id") << token << QByteArray() << QStringLiteral("../auth/token")
                                << Verdict::Malformed;
    QTest::newRow("encoded id") << token << QByteArray() << QStringLiteral("op%2e") << Verdict::Malformed;
    QTest::newRow("empty id") << token << QByteArray() << QString() << Verdict::Malformed;
    QTest::newRow("long id") << token << QByteArray() << QString(129, u'a') << Verdict::Malformed;
}

void TestApiClient::unusableInputIsNeverSent()
{
    QFETCH(QByteArray, token);
    QFETCH(QByteArray, key);
    QFETCH(QString, operation);
    QFETCH(Verdict, verdict);
    RawServer server;
    wfw::Connection connection = connectionTo(server);
    connection.token = token;
    ApiClient client(connection);
    QSignalSpy submitted(&client, &ApiClient::submitAnswered);
    QSignalSpy polled(&client, &ApiClient::pollAnswered);
    const bool isAboutPolling = operation != u"op_1";
    if (isAboutPolling)
        client.poll(1, operation);
    else
        client.submit(1, key, "{}");
    QSignalSpy &spy = isAboutPolling ? polled : submitted;
    QVERIFY(spy.wait());
    QCOMPARE(answerOf(spy.at(0)).verdict, verdict);
    QCOMPARE(server.connections(), 0);
}

// hazard 32
void TestApiClient::anotherTokenIsUsedFromTheNextRequestOn()
{
    RawServer server([](const Request &request) {
        const bool isNew = request.header("Authorization") == "Bearer sk_new";
        return Reaction{httpReply(isNew ? 200 : 401, isNew ? R"({"status":"running"})" : R"({"error":{}})")};
    });
    ApiClient client(connectionTo(server));
    QSignalSpy polled(&client, &ApiClient::pollAnswered);
    client.poll(1, QStringLiteral("op_1"));
    QVERIFY(polled.wait());
    QCOMPARE(answerOf(polled.at(0)).verdict, Verdict::SignInExpired);
    client.setToken("sk_new");
    client.poll(1, QStringLiteral("op_1"));
    QVERIFY(polled.wait());
    QCOMPARE(answerOf(polled.at(1)).verdict, Verdict::InProgress);
}

void TestApiClient::aListingNeedsATokenToo()
{
    RawServer server;
    wfw::Connection connection = connectionTo(server);
    connection.token = "a\r\nX-Injected: 1"; // hazard 3
    ApiClient client(connection);
    QSignalSpy listed(&client, &ApiClient::agentsListed);
    client.listAgents(3, {});
    QVERIFY(listed.wait());
    QCOMPARE(listed.at(0).at(0).toUInt(), 3u);
    QCOMPARE(listed.at(0).at(1).value<wfw::AgentsPage>().answer.verdict, Verdict::SignInExpired);
    QCOMPARE(server.connections(), 0);
}

// hazard 21
void TestApiClient::saysAnOddThingOnce()
{
    RawServer server([](const Request &) {
        return Reaction{httpReply(
            202, R"({"operationId":"op_1","status":"pending","statusUrl":"https://evil.example/op_1"})")};
    });
    ApiClient client(connectionTo(server));
    QSignalSpy submitted(&client, &ApiClient::submitAnswered);
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(QStringLiteral("evil")));
    client.submit(1, "provision-customer-1", "{}");
    QVERIFY(submitted.wait());
    client.submit(1, "provision-customer-1", "{}"); // a second warning would fail the test
    QVERIFY(submitted.wait());
    QCOMPARE(answerOf(submitted.at(1)).verdict, Verdict::InProgress);
}

// Q4: more than six requests at a time need more than one manager.
void TestApiClient::pollsAndSubmitsFlyTogether()
{
    constexpr int polls = 20;
    constexpr int submits = 5;
    RawServer server([](const Request &request) {
        const bool isSubmit = request.method == "POST";
        Reaction reaction{httpReply(200, isSubmit ? R"({"id":"op_1"})" : R"({"status":"running"})")};
        reaction.isHeld = true;
        return reaction;
    });
    ApiClient client(connectionTo(server));
    QSignalSpy submitted(&client, &ApiClient::submitAnswered);
    QSignalSpy polled(&client, &ApiClient::pollAnswered);
    for (int i = 0; i < polls; ++i)
        client.poll(static_cast<quint32>(i), QStringLiteral("op_%1").arg(i));
    for (int i = 0; i < submits; ++i)
        client.submit(static_cast<quint32>(i), "key-" + QByteArray::number(i), "{}");
    QTRY_COMPARE(server.inFlight("GET"), polls);
    QTRY_COMPARE(server.inFlight("POST"), submits);
    server.release();
    QTRY_COMPARE(polled.size(), polls);
    QTRY_COMPARE(submitted.size(), submits);
    for (const auto &arguments : submitted)
        QCOMPARE(answerOf(arguments).verdict, Verdict::InProgress);
}

// Rounds of polls come and go while the submits are not answered at all.
void TestApiClient::slowSubmitsCostPollsNothing()
{
    constexpr int polls = 20;
    constexpr int submits = 5;
    RawServer server([](const Request &request) {
        Reaction reaction{
            httpReply(200, request.method == "POST" ? R"({"id":"op_1"})" : R"({"status":"running"})")};
        reaction.isHeld = request.method == "POST";
        return reaction;
    });
    ApiClient client(connectionTo(server));
    QSignalSpy submitted(&client, &ApiClient::submitAnswered);
    QSignalSpy polled(&client, &ApiClient::pollAnswered);
    for (int i = 0; i < submits; ++i)
        client.submit(static_cast<quint32>(i), "key-" + QByteArray::number(i), "{}");
    for (int round = 1; round <= 3; ++round) {
        for (int i = 0; i < polls; ++i)
            client.poll(static_cast<quint32>(i), QStringLiteral("op_%1").arg(i));
        QTRY_COMPARE(polled.size(), polls * round);
    }
    QTRY_COMPARE(server.inFlight("POST"), submits);
    QCOMPARE(submitted.size(), 0);
    server.release();
    QTRY_COMPARE(submitted.size(), submits);
}

void TestApiClient::abortAllEndsInSilence()
{
    RawServer server([](const Request &) { return Reaction{{}, Reaction::End::Silence}; });
    ApiClient client(connectionTo(server));
    QSignalSpy submitted(&client, &ApiClient::submitAnswered);
    QSignalSpy polled(&client, &ApiClient::pollAnswered);
    client.submit(1, "key-1", "{}");
    QTest::qWait(50);
    client.poll(2, QStringLiteral("op_1"));
    client.poll(3, QStringLiteral("bad id")); // its answer is under way as well
    client.abortAll();
    client.poll(4, QStringLiteral("also bad"));
    QVERIFY(polled.wait());
    QCOMPARE(polled.size(), 1);
    QCOMPARE(polled.at(0).at(0).toUInt(), 4u);
    QCOMPARE(submitted.size(), 0);
}

// hazard 44
void TestApiClient::dropConnectionsLetsRequestsInFlightEnd()
{
    RawServer server([](const Request &) {
        return Reaction{httpReply(200, R"({"status":"running"})"), Reaction::End::KeepOpen, 100ms};
    });
    wfw::Connection connection = connectionTo(server);
    connection.pollsInFlightMax = 1; // one manager, so at most six connections
    ApiClient client(connection);
    QSignalSpy polled(&client, &ApiClient::pollAnswered);
    for (quint32 i = 0; i < 6; ++i)
        client.poll(i, QStringLiteral("op_1"));
    QTRY_COMPARE(polled.size(), 6);
    QCOMPARE(server.connections(), 6);
    client.poll(6, QStringLiteral("op_1"));
    QTRY_COMPARE(server.requests().size(), 7);
    QCOMPARE(server.requests().last().indexOnConnection, 1); // kept alive and used again
    client.dropConnections();
    client.poll(7, QStringLiteral("op_1"));
    QTRY_COMPARE(polled.size(), 8);
    QCOMPARE(server.connections(), 7);
    for (const auto &arguments : polled)
        QCOMPARE(answerOf(arguments).verdict, Verdict::InProgress);
}

QTEST_GUILESS_MAIN(TestApiClient)
#include "tst_apiclient.moc"
