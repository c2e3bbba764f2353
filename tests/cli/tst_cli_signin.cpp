// SPDX-FileCopyrightText: 2026 Fleetwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/programs.h"
#include "cli/withlisting.h"

#include <QElapsedTimer>
#include <QJsonDocument>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using testing::Cli;
using testing::Ended;
using testing::httpReply;
using testing::RawServer;
using testing::Reaction;
using testing::Request;

/** Tokens and service accounts: where they come from, and what happens when the server refuses them. */
class SignInTest final : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void refusesWithoutToken();
    void refusesUnusableTokens();
    void stopsAtARefusedToken();
    void takesTheTokenFromStandardInput();
    void keepsTheTokenSecret();
    void stopsWhenTheTokenIsRefusedLater_data();
    void stopsWhenTheTokenIsRefusedLater();
    void signsAServiceAccountIn();
    void refusesABadServiceAccount();
    void renewsItsTokenInTime();
    void renewsATokenThatWasTakenBack();
};

void SignInTest::refusesWithoutToken()
{
    RawServer server;
    Cli cli;
    const Ended ended =
        cli.run({u"provision"_s, testing::sampleList(), u"--api"_s, server.origin().toString()});
    QCOMPARE(ended.exitCode, 1);
    QVERIFY2(ended.err.contains(u"WFW_API_TOKEN"), qPrintable(ended.err));
    QCOMPARE(server.requests().size(), 0);
}

void SignInTest::refusesUnusableTokens()
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

void SignInTest::stopsAtARefusedToken()
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

void SignInTest::takesTheTokenFromStandardInput()
{
    RawServer server(testing::withListing([](const Request &) {
        return Reaction{
            httpReply(200, R"({"id":"op_1","status":"completed","agent_id":"agt_1"})"), {}, {}, {}};
    }));
    Cli cli;
    cli.setVariable(u"WFW_API_TOKEN"_s, u"from-environment"_s);
    const Ended ended = cli.run({u"watch"_s, u"op_1"_s, u"op_1"_s, u"--no-reconcile"_s, u"--token-stdin"_s,
                                    u"--api"_s, server.origin().toString() + u"/v2/"_s},
        "from-input\n");
    QVERIFY2(ended.exitCode == 0, qPrintable(ended.err));
    QCOMPARE(server.requests().size(), 2); // the listing, and one poll for an operation that was named twice
    for (const Request &request : server.requests())
        QCOMPARE(request.header("Authorization"), QByteArray("Bearer from-input"));
    QCOMPARE(server.requests().constLast().target, QByteArray("/v2/operations/op_1"));
}

void SignInTest::keepsTheTokenSecret()
{
    RawServer server(testing::withListing([](const Request &) {
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

void SignInTest::stopsWhenTheTokenIsRefusedLater_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("reason");
    QTest::newRow("401") << 401 << u"signin_refused"_s;
    QTest::newRow("403") << 403 << u"forbidden"_s; // hazard 34
}

void SignInTest::stopsWhenTheTokenIsRefusedLater()
{
    QFETCH(const int, status);
    QFETCH(const QString, reason);
    int orders = 0;
    RawServer server(testing::withListing([&](const Request &request) {
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

void SignInTest::signsAServiceAccountIn()
{
    testing::Sandbox sandbox;
    QVERIFY(sandbox.start({u"--speed=100"_s, u"--quiet"_s}));
    QTemporaryDir folder;
    const QString log = folder.filePath(u"log.txt"_s);
    Cli cli;
    cli.setVariable(u"WFW_CLIENT_ID"_s, u"sa_partner"_s);
    cli.setVariable(u"WFW_CLIENT_SECRET"_s, u"sk_live_canary"_s);
    const Ended ended = cli.run({u"provision"_s, testing::sampleList(), u"--api"_s,
        sandbox.origin().toString(), u"--json"_s, u"--log-level"_s, u"debug"_s, u"--log-file"_s, log});
    QVERIFY2(ended.exitCode == 2, qPrintable(ended.err));
    QCOMPARE(QJsonDocument::fromJson(ended.out.toUtf8())[u"totals"_s][u"active"_s].toInt(), 97);
    QFile file(log);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(!file.readAll().contains("canary") && !ended.out.contains(u"canary")
        && !ended.err.contains(u"canary"));
}

void SignInTest::refusesABadServiceAccount()
{
    testing::Sandbox sandbox;
    QVERIFY(sandbox.start({u"--speed=100"_s, u"--quiet"_s}));
    Cli cli;
    cli.setVariable(u"WFW_CLIENT_ID"_s, u"sa_partner"_s);
    cli.setVariable(u"WFW_CLIENT_SECRET"_s, u"wrong"_s);
    const Ended ended = cli.run({u"watch"_s, u"op_1"_s, u"--api"_s, sandbox.origin().toString()});
    QCOMPARE(ended.exitCode, 4);
    QVERIFY2(ended.err.contains(u"WFW_CLIENT_SECRET"), qPrintable(ended.err));
    QCOMPARE(ended.err.count(u'\n'), 1);

    Cli half;
    half.setVariable(u"WFW_CLIENT_ID"_s, u"sa_partner"_s);
    QCOMPARE(half.run({u"watch"_s, u"op_1"_s, u"--api"_s, sandbox.origin().toString()}).exitCode, 1);

    Cli nobody;
    nobody.setVariable(u"WFW_CLIENT_ID"_s, u"sa_partner"_s);
    nobody.setVariable(u"WFW_CLIENT_SECRET"_s, u"sk_live_x"_s);
    const QString address = sandbox.origin().toString();
    sandbox.kill();
    const Ended unreachable = nobody.run({u"watch"_s, u"op_1"_s, u"--api"_s, address});
    QCOMPARE(unreachable.exitCode, 1);
    QVERIFY2(unreachable.err.contains(u"refused the connection"), qPrintable(unreachable.err));
}

// hazard 33
void SignInTest::renewsItsTokenInTime()
{
    int tokens = 0;
    RawServer server([&](const Request &request) {
        if (request.target == "/v2/auth/token") {
            const QByteArray token = "t" + QByteArray::number(++tokens);
            return Reaction{
                httpReply(200, R"({"access_token":")" + token + R"(","token_type":"Bearer","expires_in":2})"),
                {}, {}, {}};
        }
        if (request.target.startsWith("/v2/agents?"))
            return Reaction{httpReply(200, R"({"data":[]})"), {}, {}, {}};
        const bool isNew = request.header("Authorization") == "Bearer t2";
        const QByteArray body = isNew ? R"({"id":"op_1","status":"completed","agent_id":"agt_1"})"
                                      : R"({"id":"op_1","status":"running"})";
        return Reaction{httpReply(200, body, "X-Poll-After: 0.2\r\n"), {}, {}, {}};
    });
    Cli cli;
    cli.setVariable(u"WFW_CLIENT_ID"_s, u"sa_partner"_s);
    cli.setVariable(u"WFW_CLIENT_SECRET"_s, u"sk_live_x"_s);
    const Ended ended =
        cli.run({u"watch"_s, u"op_1"_s, u"--no-reconcile"_s, u"--api"_s, server.origin().toString()});
    QVERIFY2(ended.exitCode == 0, qPrintable(ended.err));
    QCOMPARE(tokens, 2);
}

// hazard 32
void SignInTest::renewsATokenThatWasTakenBack()
{
    QElapsedTimer sinceFirst;
    int tokens = 0;
    int refused = 0;
    RawServer server(testing::withListing([&](const Request &request) {
        if (request.target == "/v2/auth/token") {
            if (++tokens == 1)
                sinceFirst.start();
            return Reaction{httpReply(200,
                                R"({"access_token":"t)" + QByteArray::number(tokens)
                                    + R"(","token_type":"Bearer","expires_in":3600})"),
                {}, {}, {}};
        }
        const bool isFirst = request.header("Authorization") == "Bearer t1";
        if (isFirst && sinceFirst.elapsed() > 2200) {
            ++refused;
            return Reaction{
                httpReply(401, R"({"error":{"code":"token_revoked","message":"no"}})"), {}, {}, {}};
        }
        const QByteArray body = isFirst ? R"({"id":"op_1","status":"running"})"
                                        : R"({"id":"op_1","status":"completed","agent_id":"agt_1"})";
        return Reaction{httpReply(200, body, "X-Poll-After: 0.2\r\n"), {}, {}, {}};
    }));
    Cli cli;
    cli.setVariable(u"WFW_CLIENT_ID"_s, u"sa_partner"_s);
    cli.setVariable(u"WFW_CLIENT_SECRET"_s, u"sk_live_x"_s);
    const Ended ended = cli.run({u"watch"_s, u"op_1"_s, u"--no-reconcile"_s, u"--api"_s,
        server.origin().toString(), u"--progress"_s, u"json"_s});
    QVERIFY2(ended.exitCode == 0, qPrintable(ended.err + ended.out));
    QCOMPARE(tokens, 2);
    QCOMPARE(refused, 1);
    QVERIFY2(ended.out.contains(u"signin_refused") && ended.out.contains(u"resumed"), qPrintable(ended.out));
}

QTEST_GUILESS_MAIN(SignInTest)
#include "tst_cli_signin.moc"
