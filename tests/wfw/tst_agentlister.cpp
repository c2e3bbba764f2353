// SPDX-FileCopyrightText: 2026 Fleetwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "wfw/agentlister.h"

#include "wfw/rawserver.h"

#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>
#include <QUrlQuery>

using namespace std::chrono_literals;
using testing::httpReply;
using testing::RawServer;
using testing::Reaction;
using testing::Request;
using wfw::AgentLister;
using wfw::AgentsListing;
using wfw::ApiClient;
using wfw::Verdict;

namespace {

QByteArray rows(qint64 from, qint64 count)
{
    QByteArrayList out;
    for (qint64 i = from; i < from + count; ++i)
        out << R"({"id":"agt_)" + QByteArray::number(i) + R"(","name":"n"})";
    return out.join(',');
}

qint64 asked(const Request &request, const char *name)
{
    const QUrl url = QUrl::fromEncoded(request.target);
    return QUrlQuery(url).queryItemValue(QLatin1StringView(name)).toLongLong();
}

QByteArray page(const QByteArray &data, const QByteArray &meta)
{
    return httpReply(200, R"({"data":[)" + data + R"(],"meta":{)" + meta + "}}");
}

/** A lister on a server; run() lists once and waits. */
struct Fixture
{
    explicit Fixture(RawServer::Handler handler)
        : server(std::move(handler))
        , client({server.origin(), "t", 20s, 5, 20})
        , lister(client)
        , finished(&lister, &AgentLister::finished)
    {
        lister.setRepeatDelay(1ms);
    }

    AgentsListing run()
    {
        lister.start();
        if (!finished.wait(25000) || finished.size() != 1)
            return {};
        return finished.takeFirst().at(0).value<AgentsListing>();
    }

    RawServer server;
    ApiClient client;
    AgentLister lister;
    QSignalSpy finished;
};

} // namespace

class TestAgentLister : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral("."))); }

    void followsCursors();
    void countsOffsets();
    void serverWithoutPaging();
    void serverThatRepeatsItself();
    void serverWithoutEnd();
    void countThatIsNeverReached();
    void emptyFleet();
    void asksAgainAfterTrouble_data();
    void asksAgainAfterTrouble();
    void givesUpOnTrouble();
    void signInTroubleEndsAtOnce();
    void startingAnewForgets();
};

void TestAgentLister::followsCursors()
{
    Fixture fixture([](const Request &request) {
        const qint64 at = asked(request, "cursor");
        const QByteArray next =
            at < 400 ? R"(,"next_cursor":")" + QByteArray::number(at + 200) + "\"" : QByteArray();
        return Reaction{page(rows(at, at < 400 ? 200 : 57), R"("total":457)" + next)};
    });
    const AgentsListing listing = fixture.run();
    QCOMPARE(listing.answer.verdict, Verdict::Completed);
    QVERIFY(listing.isComplete);
    QCOMPARE(listing.agents.size(), 457);
    QCOMPARE(listing.agents.last().id, QStringLiteral("agt_456"));
    QCOMPARE(fixture.server.requests().size(), 3);
    QCOMPARE(fixture.server.requests().first().target, QByteArray("/v2/agents?limit=200&status=active"));
    QCOMPARE(
        fixture.server.requests().last().target, QByteArray("/v2/agents?limit=200&status=active&cursor=400"));
}

void TestAgentLister::countsOffsets()
{
    // It gives fewer than it was asked for, as servers with a bound of their own do.
    Fixture fixture([](const Request &request) {
        const qint64 at = asked(request, "offset");
        return Reaction{page(rows(at, std::min<qint64>(100, 250 - at)), R"("total":250)")};
    });
    const AgentsListing listing = fixture.run();
    QVERIFY(listing.isComplete);
    QCOMPARE(listing.agents.size(), 250);
    QCOMPARE(fixture.server.requests().size(), 3);
    QCOMPARE(
        fixture.server.requests().last().target, QByteArray("/v2/agents?limit=200&status=active&offset=200"));
}

void TestAgentLister::serverWithoutPaging()
{
    Fixture fixture(
        [](const Request &) { return Reaction{httpReply(200, R"({"data":[)" + rows(0, 300) + "]}")}; });
    const AgentsListing listing = fixture.run();
    QVERIFY(listing.isComplete);
    QCOMPARE(listing.agents.size(), 300);
    QCOMPARE(fixture.server.requests().size(), 2); // the second adds nothing new
}

void TestAgentLister::serverThatRepeatsItself()
{
    Fixture fixture(
        [](const Request &) { return Reaction{page(rows(0, 200), R"("total":450,"next_cursor":"same")")}; });
    const AgentsListing listing = fixture.run();
    QCOMPARE(listing.answer.verdict, Verdict::Completed);
    QVERIFY(!listing.isComplete); // the server counts more than it gives
    QCOMPARE(listing.agents.size(), 200);
    QCOMPARE(fixture.server.requests().size(), 2);
}

void TestAgentLister::serverWithoutEnd()
{
    Fixture fixture([](const Request &request) {
        const qint64 at = asked(request, "cursor");
        return Reaction{
            page(rows(at, 20'000), R"("next_cursor":")" + QByteArray::number(at + 20'000) + "\"")};
    });
    const AgentsListing listing = fixture.run();
    QVERIFY(!listing.isComplete);
    QCOMPARE(listing.agents.size(), AgentLister::agentsMax);
    QCOMPARE(fixture.server.requests().size(), 5);
}

// hazard 17: the count is the account's, and agents may go while they are listed
void TestAgentLister::countThatIsNeverReached()
{
    Fixture fixture([](const Request &request) {
        const qint64 at = asked(request, "offset");
        return Reaction{page(at == 0 ? rows(0, 10) : QByteArray(), R"("total":12)")};
    });
    const AgentsListing listing = fixture.run();
    QCOMPARE(listing.answer.verdict, Verdict::Completed);
    QVERIFY(!listing.isComplete);
    QCOMPARE(listing.agents.size(), 10);
    QCOMPARE(listing.total, std::optional<qint64>(12));
}

void TestAgentLister::emptyFleet()
{
    Fixture fixture([](const Request &) { return Reaction{page({}, R"("total":0)")}; });
    const AgentsListing listing = fixture.run();
    QVERIFY(listing.isComplete);
    QVERIFY(listing.agents.isEmpty());
    QCOMPARE(fixture.server.requests().size(), 1);
}

void TestAgentLister::asksAgainAfterTrouble_data()
{
    QTest::addColumn<QByteArray>("trouble");
    QTest::newRow("throttled") << httpReply(
        429, R"({"error":{"code":"rate_limit_exceeded","retry_after_seconds":0.05}})");
    QTest::newRow("fault") << httpReply(503, R"({"error":{"code":"busy"}})");
    QTest::newRow("cut") << QByteArray("HTTP/1.1 200 OK\r\nContent-Length: 99\r\n\r\n{\"data\":[");
}

void TestAgentLister::asksAgainAfterTrouble()
{
    QFETCH(QByteArray, trouble);
    int calls = 0;
    Fixture fixture([&](const Request &request) {
        if (++calls % 3 != 0)
            return Reaction{trouble, Reaction::End::Close};
        return Reaction{page(rows(asked(request, "offset"), 10), R"("total":20)")};
    });
    const AgentsListing listing = fixture.run();
    QVERIFY(listing.isComplete);
    QCOMPARE(listing.agents.size(), 20);
    QCOMPARE(calls, 6);
}

void TestAgentLister::givesUpOnTrouble()
{
    Fixture fixture([](const Request &request) {
        if (asked(request, "offset") == 0)
            return Reaction{page(rows(0, 10), R"("total":20)")};
        return Reaction{httpReply(500, R"({"error":{"code":"oops"}})")};
    });
    const AgentsListing listing = fixture.run();
    QCOMPARE(listing.answer.verdict, Verdict::ServerFault);
    QCOMPARE(listing.answer.code, QStringLiteral("oops"));
    QVERIFY(!listing.isComplete);
    QCOMPARE(listing.agents.size(), 10);
    QCOMPARE(fixture.server.requests().size(), 2 + AgentLister::repeatsMax);
}

void TestAgentLister::signInTroubleEndsAtOnce()
{
    Fixture fixture(
        [](const Request &) { return Reaction{httpReply(401, R"({"error":{"code":"expired"}})")}; });
    QCOMPARE(fixture.run().answer.verdict, Verdict::SignInExpired);
    QCOMPARE(fixture.server.requests().size(), 1);
}

void TestAgentLister::startingAnewForgets()
{
    Fixture fixture([](const Request &) { return Reaction{page(rows(0, 3), R"("total":3)")}; });
    fixture.lister.start();
    const AgentsListing listing = fixture.run(); // it insists on exactly one finished()
    QCOMPARE(listing.agents.size(), 3);
}

QTEST_GUILESS_MAIN(TestAgentLister)
#include "tst_agentlister.moc"
