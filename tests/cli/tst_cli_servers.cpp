// SPDX-FileCopyrightText: 2026 Fleetwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/programs.h"
#include "wfw/rawserver.h"

#include <QTcpServer>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using testing::Cli;
using testing::Ended;
using testing::RawServer;
using testing::Reaction;
using testing::Request;

/** Servers that are no server, cannot be reached or fall silent: one clear sentence, and nothing is ordered. */
class ServersTest final : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void refusesBadAddresses_data();
    void refusesBadAddresses();
    void saysThatNobodyAnswers();
    void saysThatTheServerIsSilent();
};

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

QTEST_GUILESS_MAIN(ServersTest)
#include "tst_cli_servers.moc"
