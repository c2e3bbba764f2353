// SPDX-FileCopyrightText: 2026 Fleetwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/programs.h"
#include "e2e/sandboxlog.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using testing::Cli;
using testing::Ended;
using testing::LoggedRequest;
using testing::SandboxLog;

/** The sample list against a sandbox of its own, whose log proves that every rule of the wire was kept. */
class SampleTest final : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void keepsTheRulesOfTheWire_data();
    void keepsTheRulesOfTheWire();
};

void SampleTest::keepsTheRulesOfTheWire_data()
{
    QTest::addColumn<QStringList>("sandboxOptions");
    QTest::addColumn<QStringList>("cliOptions");
    QTest::addColumn<int>("submitsMax");
    QTest::addColumn<int>("pollsMax");
    QTest::newRow("as it comes") << QStringList() << QStringList() << 5 << 20;
    // Slow enough for every slot to be wanted at once.
    QTest::newRow("slow replies") << QStringList{u"--post-latency=5-10"_s, u"--get-latency=10-20"_s}
                                  << QStringList() << 5 << 20;
    QTest::newRow("narrow limits") << QStringList{u"--post-latency=2-4"_s, u"--get-latency=5-10"_s}
                                   << QStringList{u"--submit-limit"_s, u"2"_s, u"--poll-limit"_s, u"7"_s,
                                          u"--dialect"_s, u"mixed"_s}
                                   << 2 << 7;
}

void SampleTest::keepsTheRulesOfTheWire()
{
    QFETCH(const QStringList, sandboxOptions);
    QFETCH(const QStringList, cliOptions);
    QFETCH(const int, submitsMax);
    QFETCH(const int, pollsMax);
    QTemporaryDir folder;
    const QString logPath = folder.filePath(u"sandbox.log"_s);
    testing::Sandbox sandbox;
    QVERIFY(sandbox.start(QStringList{u"--speed=100"_s, u"--log"_s, logPath} + sandboxOptions));
    Cli cli;
    cli.setVariable(u"WFW_API_BASE"_s, sandbox.origin().toString());
    cli.setVariable(u"WFW_API_TOKEN"_s, u"e2e-token"_s);
    const Ended ended =
        cli.run(QStringList{u"provision"_s, testing::sampleList(), u"--results"_s, u"-"_s} + cliOptions);
    QVERIFY2(ended.exitCode == 2, qPrintable(ended.err));
    QVERIFY2(ended.err.contains(u"97 agents active, 3 agents failed"), qPrintable(ended.err));
    sandbox.kill(); // its log is whole: it writes unbuffered

    SandboxLog log;
    QVERIFY2(log.read(logPath), qPrintable(log.problem()));
    const QList<LoggedRequest> submits = log.submits();
    const QList<LoggedRequest> polls = log.polls();
    QVERIFY2(SandboxLog::inFlightMax(submits) <= submitsMax, "submits in flight, from their times");
    QVERIFY2(SandboxLog::inFlightMax(polls) <= pollsMax, "polls in flight, from their times");
    QVERIFY2(log.counterMax("submits") <= submitsMax, "submits in flight, as the sandbox counts");
    QVERIFY2(log.counterMax("polls") <= pollsMax, "polls in flight, as the sandbox counts");
    if (!sandboxOptions.isEmpty()) { // the limits were not only kept: they were used
        QCOMPARE(SandboxLog::inFlightMax(submits), submitsMax);
        QCOMPARE(SandboxLog::inFlightMax(polls), pollsMax);
    }
    QCOMPARE(log.marked("early"), 0);
    QCOMPARE(log.marked("overlap"), 0);
    QCOMPARE(log.marked("doubled"), 0);
    QCOMPARE(log.marked("gone"), 0);

    QSet<QByteArray> keys;
    QSet<QByteArray> agents;
    for (const LoggedRequest &submit : submits) {
        QVERIFY2(!keys.contains(submit.fields.value("key")), submit.fields.value("key").constData());
        keys.insert(submit.fields.value("key"));
    }
    QCOMPARE(keys.size(), 100);
    QVERIFY(keys.contains("provision-customer-DP-1001"));
    const QJsonArray results = QJsonDocument::fromJson(ended.out.toUtf8()).array();
    for (const QJsonValue &result : results) {
        if (const QString agent = result[u"agent_id"_s].toString(); !agent.isEmpty())
            agents.insert(agent.toUtf8());
    }
    QCOMPARE(results.size(), 100);
    QCOMPARE(agents.size(), 97);
}

QTEST_GUILESS_MAIN(SampleTest)
#include "tst_e2e_sample.moc"
