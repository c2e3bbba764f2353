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

// Q1: one call of submit() or poll() reaches the server at most once, whatever the connection does.
class TestDelivery : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral("."))); }

    void cutReplies_data();
    void cutReplies();
    void cutRequests_data();
    void cutRequests();
    void connectionsClosedWhileIdle();
    void refusedConnection();
    void signInChallenges_data();
    void signInChallenges();
};

namespace {

constexpr int rounds = 6;
const QByteArray accepted = R"({"operationId":"op_1","status":"pending"})";

struct Client
{
    explicit Client(const RawServer &server)
        : api({server.origin(), "sk_test", 20s, 1, 1})
        , answered(&api, &ApiClient::submitAnswered)
        , polled(&api, &ApiClient::pollAnswered)
    {
    }

    Answer poll()
    {
        polled.clear();
        api.poll(1, QStringLiteral("op_1"));
        if (polled.isEmpty() && !polled.wait(25000))
            return {};
        return polled.at(0).at(1).value<Answer>();
    }

    /** Sends one POST and waits for its answer. */
    Answer submit()
    {
        answered.clear();
        api.submit(1, "provision-customer-1", QByteArray(300, 'x'));
        if (answered.isEmpty() && !answered.wait(25000))
            return {};
        return answered.at(0).at(1).value<Answer>();
    }

    /** Opens all six connections of the one manager, so that the next POST finds only used ones. */
    [[nodiscard]] bool warmUp(RawServer &server)
    {
        answered.clear();
        for (quint32 i = 0; i < 6; ++i)
            api.submit(i, "provision-customer-" + QByteArray::number(i), "{}");
        while (answered.size() < 6 && answered.wait()) { }
        return answered.size() == 6 && server.connections() == 6;
    }

    ApiClient api;
    QSignalSpy answered;
    QSignalSpy polled;
};

} // namespace

void TestDelivery::cutReplies_data()
{
    QTest::addColumn<QByteArray>("reply");
    QTest::addColumn<Reaction::End>("end");
    QTest::addColumn<bool>("reused");
    const QByteArray whole = httpReply(202, accepted, "Content-Type: application/json\r\n");
    const qsizetype head = whole.indexOf("\r\n\r\n");
    const QByteArray chunked = "HTTP/1.1 202 Accepted\r\nTransfer-Encoding: chunked\r\n\r\n";
    const QList<std::pair<const char *, QByteArray>> stages = {
        {"nothing", {}},
        {"one byte", whole.first(1)},
        {"half a status line", whole.first(7)},
        {"a status line", whole.first(whole.indexOf("\r\n") + 2)},
        {"half the headers", whole.first(head - 10)},
        {"headers", whole.first(head + 4)},
        {"half a body", whole.first(head + 4 + accepted.size() / 2)},
        {"all but one byte", whole.chopped(1)},
        {"chunked, no chunk", chunked},
        {"chunked, half a chunk", chunked + "29\r\n{\"operationId\""},
        {"chunked, no last chunk", chunked + "29\r\n" + accepted + "\r\n"},
        {"chunked, bad size", chunked + "zz\r\n" + accepted + "\r\n0\r\n\r\n"},
        {"no length, half a body", "HTTP/1.1 202 Accepted\r\n\r\n{\"operationId\":"},
        {"length too short", "HTTP/1.1 202 Accepted\r\nContent-Length: 20\r\n\r\n" + accepted},
    };
    for (const auto &[name, bytes] : stages) {
        for (const bool reused : {false, true}) {
            const char *how = reused ? "reused" : "fresh";
            QTest::addRow("%s, closed, %s", name, how) << bytes << Reaction::End::Close << reused;
            QTest::addRow("%s, reset, %s", name, how) << bytes << Reaction::End::Reset << reused;
        }
    }
}

// hazards 9 and 36: delivered once, and its fate is unknown; Qt calls some of these a success (Q5)
void TestDelivery::cutReplies()
{
    QFETCH(QByteArray, reply);
    QFETCH(Reaction::End, end);
    QFETCH(bool, reused);
    for (int round = 0; round < rounds; ++round) {
        bool isWarm = !reused;
        RawServer server([&](const Request &) {
            return isWarm ? Reaction{reply, end} : Reaction{httpReply(202, accepted)};
        });
        Client client(server);
        if (reused)
            QVERIFY(client.warmUp(server));
        isWarm = true;
        server.forget();
        const Answer answer = client.submit();
        QCOMPARE(server.requests().size(), 1);
        QCOMPARE(server.begun(), 1);
        QCOMPARE(server.requests().first().indexOnConnection, reused ? 1 : 0);
        QCOMPARE(answer.verdict, Verdict::Lost);
        QVERIFY(answer.operation.id.isEmpty());

        // Polls too: one that Qt repeated by itself would come before its X-Poll-After.
        server.forget();
        QCOMPARE(client.poll().verdict, Verdict::Lost);
        QCOMPARE(server.requests().size(), 1);
    }
}

void TestDelivery::cutRequests_data()
{
    QTest::addColumn<int>("bytes");
    QTest::addColumn<Reaction::End>("end");
    QTest::addColumn<bool>("reused");
    for (const int bytes : {0, 1, 100, 400, 500}) {
        for (const bool reused : {false, true}) {
            if (bytes == 0 && reused)
                continue; // that is a connection closed while idle, which is no cut request
            const char *how = reused ? "reused" : "fresh";
            QTest::addRow("%d bytes, closed, %s", bytes, how) << bytes << Reaction::End::Close << reused;
            QTest::addRow("%d bytes, reset, %s", bytes, how) << bytes << Reaction::End::Reset << reused;
        }
    }
}

void TestDelivery::cutRequests()
{
    QFETCH(int, bytes);
    QFETCH(Reaction::End, end);
    QFETCH(bool, reused);
    for (int round = 0; round < rounds; ++round) {
        RawServer server([&](const Request &) { return Reaction{httpReply(202, accepted)}; });
        Client client(server);
        if (reused) {
            QVERIFY(client.warmUp(server));
            server.cutReusedAfterBytes(bytes, end);
        } else {
            server.cutAfterBytes(bytes, end);
        }
        server.forget();
        const Answer answer = client.submit();
        QCOMPARE(server.requests().size(), 0);
        QVERIFY(answer.verdict == Verdict::Lost || answer.verdict == Verdict::NotSent);
        QVERIFY2(server.begun() <= 1 || answer.verdict == Verdict::NotSent, qPrintable(answer.code));
    }
}

// Servers close idle connections all the time: that must cost no request its answer.
void TestDelivery::connectionsClosedWhileIdle()
{
    RawServer server([](const Request &) {
        return Reaction{httpReply(202, accepted), Reaction::End::Close};
    });
    QSignalSpy closed(&server, &RawServer::peerGone);
    Client client(server);
    for (int round = 1; round <= rounds; ++round) {
        QCOMPARE(client.submit().verdict, Verdict::InProgress);
        QTRY_COMPARE(closed.size(), round); // the client has seen the end and closed its side
        QCOMPARE(server.requests().size(), round);
    }
}

void TestDelivery::refusedConnection()
{
    auto server = std::make_unique<RawServer>();
    Client client(*server);
    server.reset();
    const Answer answer = client.submit();
    QCOMPARE(answer.verdict, Verdict::NotSent);
    QCOMPARE(answer.code, QStringLiteral("connection_refused"));
    QVERIFY(!answer.message.isEmpty());
}

void TestDelivery::signInChallenges_data()
{
    QTest::addColumn<QByteArray>("challenge");
    for (const char *scheme :
        {"Bearer", "Basic realm=\"x\"", "Digest realm=\"x\", nonce=\"1\"", "NTLM", "Negotiate"})
        QTest::addRow("%s", scheme) << QByteArray(scheme);
}

// Qt would answer some challenges by itself and send the request again.
void TestDelivery::signInChallenges()
{
    QFETCH(QByteArray, challenge);
    RawServer server([&](const Request &) {
        return Reaction{httpReply(401, R"({"error":{"code":"unauthorized","message":"no"}})",
            "WWW-Authenticate: " + challenge + "\r\n")};
    });
    Client client(server);
    const Answer answer = client.submit();
    QCOMPARE(server.requests().size(), 1);
    QCOMPARE(answer.verdict, Verdict::SignInExpired);
    QCOMPARE(answer.code, QStringLiteral("unauthorized"));
}

QTEST_GUILESS_MAIN(TestDelivery)
#include "tst_delivery.moc"
