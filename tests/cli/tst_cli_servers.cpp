// SPDX-FileCopyrightText: 2026 Fleetwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/programs.h"
#include "wfw/rawserver.h"

#include <QElapsedTimer>
#include <QJsonDocument>
#include <QTcpServer>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>

using namespace Qt::Literals::StringLiterals;
using testing::Cli;
using testing::Ended;
using testing::httpReply;
using testing::RawServer;
using testing::Reaction;
using testing::Request;

/** Servers that cannot be reached, refuse, or fall silent: nothing is ordered that should not be, and it is said. */
class ServersTest final : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void refusesBadAddresses_data();
    void refusesBadAddresses();
    void saysThatNobodyAnswers();
    void saysThatTheServerIsSilent();
    void refusesWithoutToken();
    void refusesUnusableTokens();
    void stopsAtARefusedToken();
    void takesTheTokenFromStandardInput();
    void keepsTheTokenSecret();
    void stopsWhenTheTokenIsRefusedLater_data();
    void stopsWhenTheTokenIsRefusedLater();
    void endsWithinFiveSeconds_data();
    void endsWithinFiveSeconds();
    void endsBeforeAnythingBegan();

private:
    /** Answers the listing; orders and polls as the test says. */
    static RawServer::Handler listing(RawServer::Handler rest);
};

RawServer::Handler ServersTest::listing(RawServer::Handler rest)
{
    return [rest = std::move(rest)](const Request &request) {
        if (request.target.startsWith("/v2/agents?"))
            return Reaction{httpReply(200, R"({"data":[],"meta":{"total":0}})"), {}, {}, {}};
        return rest(request);
    };
}

void ServersTest::refusesBadAddresses_data()
{
    QTest::addColumn<QString>("address");
    QTest::addColumn<QString>("word");
    QTest::newRow("plain http") << u"http://api.workforcewave.com"_s << u"https"_s; // hazard 40
    QTest::newRow("looks like loopback") << u"http://localhost.example"_s << u"https"_s;
    QTest::newRow("no address") << u"api"_s << u"not an API address"_s;
    QTest::newRow("other scheme") << u"ftp://a.example"_s << u"not an API address"_s;
    QTest::newRow("password") << u"https://me:hunter2@a.example"_s << u"password"_s;
    QTest::newRow("path") << u"https://a.example/v3"_s << u"/v2"_s;
}

void ServersTest::refusesBadAddresses()
{
    QFETCH(const QString, address);
    QFETCH(const QString, word);
    Cli cli;
    cli.setVariable(u"WFW_API_TOKEN"_s, u"t"_s);
    const Ended ended = cli.run({u"provision"_s, testing::sampleList(), u"--api"_s, address});
    QCOMPARE(ended.exitCode, 1);
    QVERIFY2(ended.err.contains(word), qPrintable(ended.err));
    QCOMPARE(ended.err.count(u'\n'), 1);
    QVERIFY2(!ended.err.contains(u"hunter2"), qPrintable(ended.err)); // hazard 60
}

void ServersTest::saysThatNobodyAnswers()
{
    QTcpServer closed;
    QVERIFY(closed.listen(QHostAddress::LocalHost));
    const QString address = u"http://127.0.0.1:%1"_s.arg(closed.serverPort());
    closed.close();
    for (const QStringList &command :
        {QStringList{u"provision"_s, testing::sampleList()}, {u"watch"_s, u"op_1"_s}}) {
        Cli cli;
        cli.setVariable(u"WFW_API_TOKEN"_s, u"t"_s);
        cli.setVariable(u"WFW_API_BASE"_s, address);
        const Ended ended = cli.run(command);
        QCOMPARE(ended.exitCode, 1);
        QVERIFY2(ended.err.contains(address + u" refused the connection"_s), qPrintable(ended.err));
        QCOMPARE(ended.err.count(u'\n'), 1);
    }
    Cli nameless;
    nameless.setVariable(u"WFW_API_TOKEN"_s, u"t"_s);
    const Ended ended =
        nameless.run({u"provision"_s, testing::sampleList(), u"--api"_s, u"https://nowhere.invalid"_s});
    QCOMPARE(ended.exitCode, 1);
    QVERIFY2(ended.err.contains(u"nowhere.invalid"), qPrintable(ended.err));
}

void ServersTest::saysThatTheServerIsSilent()
{
    RawServer server([](const Request &) { return Reaction{{}, Reaction::End::Silence, {}, {}}; });
    Cli cli;
    cli.setVariable(u"WFW_API_TOKEN"_s, u"t"_s);
    const Ended ended = cli.run({u"provision"_s, testing::sampleList(), u"--api"_s,
        server.origin().toString(), u"--request-timeout"_s, u"200ms"_s});
    QCOMPARE(ended.exitCode, 1);
    QVERIFY2(ended.err.contains(u"does not answer"), qPrintable(ended.err));
    QCOMPARE(server.count("GET"), 3); // one lost reply may be an accident
    QCOMPARE(server.count("POST"), 0);
}

void ServersTest::refusesWithoutToken()
{
    RawServer server;
    Cli cli;
    const Ended ended =
        cli.run({u"provision"_s, testing::sampleList(), u"--api"_s, server.origin().toString()});
    QCOMPARE(ended.exitCode, 1);
    QVERIFY2(ended.err.contains(u"WFW_API_TOKEN"), qPrintable(ended.err));
    QCOMPARE(server.requests().size(), 0);
}

void ServersTest::refusesUnusableTokens()
{
    RawServer server;
    for (const QString &token : {u"a b"_s, u"ä"_s, u"a\r\nX-Evil: 1"_s, QString(20'000, u'x')}) {
        Cli cli;
        const Ended ended =
            cli.run({u"watch"_s, u"op_1"_s, u"--token-stdin"_s, u"--api"_s, server.origin().toString()},
                token.toUtf8());
        QCOMPARE(ended.exitCode, 1);
        QVERIFY2(ended.err.contains(u"token"), qPrintable(ended.err));
    }
    QCOMPARE(server.requests().size(), 0);
}

void ServersTest::stopsAtARefusedToken()
{
    testing::Sandbox sandbox;
    QVERIFY(sandbox.start({u"--speed=100"_s, u"--quiet"_s}));
    Cli cli;
    cli.setVariable(u"WFW_API_TOKEN"_s, u"refused-token"_s);
    const Ended ended = cli.run({u"provision"_s, testing::sampleList(), u"--api"_s,
        sandbox.origin().toString(), u"--progress"_s, u"json"_s});
    QCOMPARE(ended.exitCode, 4);
    QVERIFY2(ended.err.contains(u"refused the token"), qPrintable(ended.err));
    QCOMPARE(ended.err.count(u'\n'), 1);
    QVERIFY2(ended.out.isEmpty(), qPrintable(ended.out)); // the run did not begin
}

void ServersTest::takesTheTokenFromStandardInput()
{
    RawServer server(listing([](const Request &) {
        return Reaction{
            httpReply(200, R"({"id":"op_1","status":"completed","agent_id":"agt_1"})"), {}, {}, {}};
    }));
    Cli cli;
    cli.setVariable(u"WFW_API_TOKEN"_s, u"from-environment"_s);
    const Ended ended = cli.run({u"watch"_s, u"op_1"_s, u"op_1"_s, u"--token-stdin"_s, u"--api"_s,
                                    server.origin().toString() + u"/v2/"_s},
        "from-input\n");
    QVERIFY2(ended.exitCode == 0, qPrintable(ended.err));
    QCOMPARE(server.requests().size(), 2); // the listing, and one poll for an operation that was named twice
    for (const Request &request : server.requests())
        QCOMPARE(request.header("Authorization"), QByteArray("Bearer from-input"));
    QCOMPARE(server.requests().constLast().target, QByteArray("/v2/operations/op_1"));
}

void ServersTest::keepsTheTokenSecret()
{
    RawServer server(listing([](const Request &) {
        return Reaction{httpReply(404, R"({"error":{"code":"nonsense","message":"no"}})"), {}, {}, {}};
    }));
    QTemporaryDir folder;
    const QString log = folder.filePath(u"log.txt"_s);
    Cli cli;
    cli.setVariable(u"WFW_API_TOKEN"_s, u"canary-4711"_s);
    const Ended ended = cli.run({u"provision"_s, testing::sampleList(), u"--api"_s,
        server.origin().toString(), u"--json"_s, u"--log-level"_s, u"debug"_s, u"--log-file"_s, log});
    QCOMPARE(ended.exitCode, 2);
    QFile file(log);
    QVERIFY(file.open(QIODevice::ReadOnly));
    // hazards 60, 62
    QVERIFY(!file.readAll().contains("canary"));
    QCOMPARE(
        file.permissions() & (QFile::ReadGroup | QFile::ReadOther | QFile::WriteGroup | QFile::WriteOther),
        QFile::Permissions());
    QVERIFY(!ended.out.contains(u"canary") && !ended.err.contains(u"canary"));
}

void ServersTest::stopsWhenTheTokenIsRefusedLater_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("reason");
    QTest::newRow("401") << 401 << u"signin_refused"_s;
    QTest::newRow("403") << 403 << u"forbidden"_s; // hazard 34
}

void ServersTest::stopsWhenTheTokenIsRefusedLater()
{
    QFETCH(const int, status);
    QFETCH(const QString, reason);
    int orders = 0;
    RawServer server(listing([&](const Request &request) {
        if (request.method == "POST" && ++orders == 1)
            return Reaction{
                httpReply(422, R"({"error":{"code":"invalid_url","message":"no","retryable":false}})"), {},
                {}, {}};
        return Reaction{httpReply(status, R"({"error":{"code":"no_entry","message":"no"}})"), {}, {}, {}};
    }));
    QTemporaryDir folder;
    const QString failures = folder.filePath(u"failures.json"_s);
    Cli cli;
    cli.setVariable(u"WFW_API_TOKEN"_s, u"t"_s);
    const Ended ended =
        cli.run({u"provision"_s, testing::sampleList(), u"--api"_s, server.origin().toString(),
            u"--submit-limit"_s, u"1"_s, u"--progress"_s, u"json"_s, u"--failures"_s, failures});
    QCOMPARE(ended.exitCode, 4);
    const auto lines = ended.lines();
    QCOMPARE(lines.first()[u"event"_s].toString(), u"started"_s);
    QVERIFY(std::any_of(lines.begin(), lines.end(), [&](const QJsonObject &line) {
        return line[u"event"_s] == u"paused"_s && line[u"reason"_s] == reason;
    }));
    QCOMPARE(lines.last()[u"event"_s].toString(), u"finished"_s);
    QCOMPARE(lines.last()[u"failed"_s].toInt(), 1); // sign-in trouble fails no job
    QFile file(failures);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(QJsonDocument::fromJson(file.readAll())[0][u"code"_s].toString(), u"invalid_url"_s);
    QVERIFY2(orders <= 4, qPrintable(QString::number(orders)));
}

void ServersTest::endsWithinFiveSeconds_data()
{
    QTest::addColumn<QList<int>>("numbers");
    QTest::addColumn<int>("milliseconds");
    QTest::newRow("SIGINT") << QList<int>{SIGINT} << 5000;
    QTest::newRow("SIGTERM") << QList<int>{SIGTERM} << 5000;
    QTest::newRow("both: does not even wait for the replies") << QList<int>{SIGINT, SIGTERM} << 2000;
}

// hazard 52
void ServersTest::endsWithinFiveSeconds()
{
    QFETCH(const QList<int>, numbers);
    QFETCH(const int, milliseconds);
    // The first order is refused at once, all others never get an answer.
    int orders = 0;
    RawServer server(listing([&](const Request &) {
        if (++orders == 1)
            return Reaction{
                httpReply(422, R"({"error":{"code":"invalid_url","message":"no","retryable":false}})"), {},
                {}, {}};
        return Reaction{{}, Reaction::End::Silence, {}, {}};
    }));
    QTemporaryDir folder;
    const QString failures = folder.filePath(u"failures.csv"_s);
    Cli cli;
    cli.setVariable(u"WFW_API_TOKEN"_s, u"t"_s);
    cli.start({u"provision"_s, testing::sampleList(), u"--api"_s, server.origin().toString(), u"--progress"_s,
        u"json"_s, u"--failures"_s, failures});
    QTRY_COMPARE_WITH_TIMEOUT(orders, 6, 20'000);
    QTRY_VERIFY_WITH_TIMEOUT(cli.outSoFar().contains("\"failed\""), 20'000);
    QElapsedTimer clock;
    clock.start();
    for (const int number : numbers)
        cli.send(number);
    const Ended ended = cli.wait();
    QVERIFY2(clock.elapsed() < milliseconds, qPrintable(QString::number(clock.elapsed())));
    QCOMPARE(ended.exitCode, 5);
    QCOMPARE(orders, 6); // nothing new was sent
    const QJsonObject last = ended.lines().constLast();
    QCOMPARE(last[u"event"_s].toString(), u"finished"_s);
    QCOMPARE(last[u"failed"_s].toInt(), 1);
    QFile file(failures);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll().count("invalid_url"), 1);
    QVERIFY2(ended.err.contains(u"Interrupted"), qPrintable(ended.err));
}

void ServersTest::endsBeforeAnythingBegan()
{
    RawServer server([](const Request &) { return Reaction{{}, Reaction::End::Silence, {}, {}}; });
    Cli cli;
    cli.setVariable(u"WFW_API_TOKEN"_s, u"t"_s);
    cli.start({u"provision"_s, testing::sampleList(), u"--api"_s, server.origin().toString(), u"--json"_s});
    QTRY_COMPARE_WITH_TIMEOUT(server.count("GET"), 1, 20'000);
    cli.send(SIGTERM);
    const Ended ended = cli.wait();
    QCOMPARE(ended.exitCode, 5);
    QCOMPARE(QJsonDocument::fromJson(ended.out.toUtf8())[u"outcome"_s].toString(), u"interrupted"_s);
    QCOMPARE(server.count("POST"), 0);
}

QTEST_GUILESS_MAIN(ServersTest)
#include "tst_cli_servers.moc"
