// SPDX-FileCopyrightText: 2026 Fleetwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/programs.h"
#include "e2e/sandboxlog.h"
#include "wfw/agentlister.h"

#include <QElapsedTimer>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSet>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <csignal>

using namespace Qt::Literals::StringLiterals;
using testing::Cli;
using testing::Ended;
using testing::LoggedRequest;
using testing::SandboxLog;

/** The sandbox is killed in mid-run and comes back: the batch waits, says so, and nobody is ordered twice. */
class OutageTest final : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void waitsForTheServer_data();
    void waitsForTheServer();
    void canBeInterruptedMeanwhile();

private:
    static qsizetype activeAgents(const QUrl &origin);
};

/** As the server itself lists them; -1 where it cannot be asked. */
qsizetype OutageTest::activeAgents(const QUrl &origin)
{
    wfw::Connection connection;
    connection.origin = origin;
    connection.token = "e2e-token";
    wfw::ApiClient client(connection);
    wfw::AgentLister lister(client);
    QSignalSpy finished(&lister, &wfw::AgentLister::finished);
    lister.start();
    if (!finished.wait(20'000))
        return -1;
    const auto listing = finished.first().first().value<wfw::AgentsListing>();
    return listing.isComplete ? listing.agents.size() : -1;
}

void OutageTest::waitsForTheServer_data()
{
    QTest::addColumn<QByteArray>("killAt"); // once standard output has so many of these
    QTest::addColumn<int>("count");
    QTest::newRow("while orders go out") << QByteArray("\"provisioning\"") << 20;
    QTest::newRow("while agents come up") << QByteArray("\"active\"") << 10;
}

void OutageTest::waitsForTheServer()
{
    QFETCH(const QByteArray, killAt);
    QFETCH(const int, count);
    QTemporaryDir folder;
    const QString logPath = folder.filePath(u"sandbox.log"_s);
    const QStringList options{u"--speed=40"_s, u"--post-latency=4-8"_s, u"--log"_s, logPath, u"--database"_s,
        folder.filePath(u"sandbox.sqlite"_s)};
    testing::Sandbox sandbox;
    QVERIFY(sandbox.start(options));
    const QUrl origin = sandbox.origin();

    Cli cli;
    cli.setVariable(u"WFW_API_BASE"_s, origin.toString());
    cli.setVariable(u"WFW_API_TOKEN"_s, u"e2e-token"_s);
    const QString results = folder.filePath(u"results.json"_s);
    cli.start({u"provision"_s, testing::sampleList(), u"--progress"_s, u"json"_s, u"--results"_s, results,
        u"--request-timeout"_s, u"2s"_s});
    QTRY_VERIFY_WITH_TIMEOUT(cli.outSoFar().count(killAt) >= count, 30'000);
    sandbox.kill();
    QTRY_VERIFY_WITH_TIMEOUT(
        cli.outSoFar().contains(R"({"event":"paused","reason":"network_lost"})"), 30'000);
    // A reply that was still on its way may lift the first pause; what counts is that it waits now.
    QTRY_VERIFY(cli.outSoFar().lastIndexOf(R"({"event":"paused")")
        > cli.outSoFar().lastIndexOf(R"({"event":"resumed")"));

    testing::Sandbox again;
    QVERIFY(again.start(options + QStringList{u"--port"_s, QString::number(origin.port())}));
    QCOMPARE(again.origin(), origin);
    const Ended ended = cli.wait();
    QVERIFY2(ended.exitCode == 2, qPrintable(ended.err));
    const auto lines = ended.lines();
    QVERIFY(std::any_of(lines.begin(), lines.end(),
        [](const QJsonObject &line) { return line[u"event"_s] == u"resumed"_s; }));
    QCOMPARE(lines.last()[u"active"_s].toInt(), 97);
    QCOMPARE(lines.last()[u"failed"_s].toInt(), 3); // a lost network is no failed job

    // Every agent exactly once: by what the program says, by what the server lists, by what it logged.
    QFile file(results);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QSet<QString> agents;
    for (const QJsonValue &result : QJsonDocument::fromJson(file.readAll()).array()) {
        if (const QString agent = result[u"agent_id"_s].toString(); !agent.isEmpty())
            agents.insert(agent);
    }
    QCOMPARE(agents.size(), 97);
    QCOMPARE(activeAgents(origin), 97);
    SandboxLog log;
    QVERIFY2(log.read(logPath), qPrintable(log.problem()));
    QCOMPARE(log.marked("overlap"), 0);
    QCOMPARE(log.marked("doubled"), 0);
    QCOMPARE(log.marked("early"), 0);
    QSet<QByteArray> keys;
    for (const LoggedRequest &submit : log.submits())
        keys.insert(submit.fields.value("key"));
    QCOMPARE(keys.size(), 100);
}

// hazard 52
void OutageTest::canBeInterruptedMeanwhile()
{
    testing::Sandbox sandbox;
    QVERIFY(sandbox.start({u"--speed=40"_s, u"--quiet"_s}));
    Cli cli;
    cli.setVariable(u"WFW_API_BASE"_s, sandbox.origin().toString());
    cli.setVariable(u"WFW_API_TOKEN"_s, u"e2e-token"_s);
    cli.start({u"provision"_s, testing::sampleList(), u"--progress"_s, u"json"_s});
    QTRY_VERIFY_WITH_TIMEOUT(cli.outSoFar().contains("\"provisioning\""), 30'000);
    sandbox.kill();
    QTRY_VERIFY_WITH_TIMEOUT(cli.outSoFar().contains("network_lost"), 30'000);
    QElapsedTimer clock;
    clock.start();
    cli.send(SIGTERM);
    const Ended ended = cli.wait();
    QVERIFY(clock.elapsed() < 5000);
    QCOMPARE(ended.exitCode, 5);
    QCOMPARE(ended.lines().constLast()[u"event"_s].toString(), u"finished"_s);
}

QTEST_GUILESS_MAIN(OutageTest)
#include "tst_e2e_outage.moc"
