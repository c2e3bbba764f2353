// SPDX-FileCopyrightText: 2026 Fleetwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/programs.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>

using namespace Qt::Literals::StringLiterals;
using testing::Cli;
using testing::Ended;

/** What lasts beyond a run: batches, and what can be done with them later. */
class LedgerTest final : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void listsItsBatches();
    void retriesWhatFailed();
    void leavesARetryToTheBatchThatSucceeded();
    void goesOnAfterAnInterruption();
    void leavesWhatIsInProgressToItsBatch();
    void exportsAtAnyMoment();
    void reconcilesByAgent();
    void looksAgainAtWhatIsOverdue();
    void isPinnedToItsServer_data();
    void isPinnedToItsServer();
    void saysWhatCannotBeDone_data();
    void saysWhatCannotBeDone();
    void refusesALedgerItCannotUse_data();
    void refusesALedgerItCannotUse();
    void followsTheLedgerWhereTheFleetCannotBeListed();
    void keepsNothingOfAnEmbeddedSandbox();

private:
    QString write(const QByteArray &rows);
    QString ledger() const { return m_folder->filePath(u"ledger.sqlite"_s); }
    Cli &cli(const QString &token = u"t"_s);
    Ended run(const QStringList &arguments, const QString &token = u"t"_s);

    std::unique_ptr<QTemporaryDir> m_folder;
    testing::Sandbox m_sandbox;
    std::unique_ptr<Cli> m_cli;
};

void LedgerTest::init()
{
    QTest::failOnWarning(QRegularExpression(u".*"_s));
    m_folder = std::make_unique<QTemporaryDir>();
    m_sandbox.kill();
    QVERIFY(m_sandbox.start({u"--speed=200"_s, u"--log"_s, m_folder->filePath(u"sandbox.log"_s)}));
}

QString LedgerTest::write(const QByteArray &rows)
{
    QFile file(m_folder->filePath(u"list.csv"_s));
    const QByteArray bytes = "customer_id,business_name,business_url\n" + rows;
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() ? file.fileName() : QString();
}

Cli &LedgerTest::cli(const QString &token)
{
    m_cli = std::make_unique<Cli>();
    m_cli->setVariable(u"WFW_API_BASE"_s, m_sandbox.origin().toString());
    m_cli->setVariable(u"WFW_API_TOKEN"_s, token);
    return *m_cli;
}

Ended LedgerTest::run(const QStringList &arguments, const QString &token)
{
    return cli(token).run(arguments + QStringList{u"--ledger"_s, ledger()});
}

void LedgerTest::listsItsBatches()
{
    const QString list = write("1,A,https://a.example\n2,B,https://crawlfail.example\n");
    QCOMPARE(run({u"provision"_s, list}).exitCode, 2);
    const Ended table = run({u"batches"_s});
    QCOMPARE(table.exitCode, 0);
    QCOMPARE(table.out.count(u'\n'), 2);
    QVERIFY2(table.out.contains(u"list.csv") && table.out.contains(u"finished"), qPrintable(table.out));
    const Ended document = run({u"batches"_s, u"--json"_s});
    const QJsonObject json = QJsonDocument::fromJson(document.out.toUtf8()).object();
    QCOMPARE(json[u"ledger"_s].toString(), ledger());
    const QJsonObject batch = json[u"batches"_s][0].toObject();
    QCOMPARE(batch[u"batch"_s].toInt(), 1);
    QCOMPARE(batch[u"name"_s].toString(), u"list.csv"_s);
    QCOMPARE(batch[u"origin"_s].toString(), m_sandbox.origin().toString());
    QCOMPARE(batch[u"finished"_s].toBool(), true);
    QCOMPARE(batch[u"totals"_s][u"total"_s].toInt(), 2);
    QCOMPARE(batch[u"totals"_s][u"active"_s].toInt(), 1);
    QCOMPARE(batch[u"totals"_s][u"failed"_s].toInt(), 1);
}

void LedgerTest::retriesWhatFailed()
{
    const QString list = write("1,A,https://a.example\n2,B,https://crawlflaky.example\n");
    QCOMPARE(run({u"provision"_s, list}).exitCode, 2);
    const Ended retried = run({u"retry"_s, u"latest"_s, u"--results"_s, u"-"_s});
    QVERIFY2(retried.exitCode == 0, qPrintable(retried.err));
    const QJsonDocument results = QJsonDocument::fromJson(retried.out.toUtf8());
    QCOMPARE(results[0][u"attempt"_s].toInt(), 1);
    QCOMPARE(results[1][u"attempt"_s].toInt(), 2);
    QCOMPARE(results[1][u"status"_s].toString(), u"active"_s);
    // Nothing is left to do, and nothing is done.
    QCOMPARE(run({u"retry"_s, u"1"_s}).exitCode, 0);
    const Ended resumed = run({u"resume"_s});
    QCOMPARE(resumed.exitCode, 0);
    QVERIFY2(resumed.err.contains(u"nothing to go on with"), qPrintable(resumed.err));
}

void LedgerTest::leavesARetryToTheBatchThatSucceeded()
{
    QCOMPARE(run({u"provision"_s, write("1,A,https://crawlfail.example\n")}).exitCode, 2);
    const Ended corrected = run({u"provision"_s, write("1,A,https://a.example\n")});
    QVERIFY2(corrected.exitCode == 0 && corrected.err.contains(u"1 customer failed before"),
        qPrintable(corrected.err));
    const Ended retried = run({u"retry"_s, u"1"_s});
    QCOMPARE(retried.exitCode, 2); // that row of that batch did fail
    QVERIFY2(retried.err.contains(u"batch 2 has taken care of this customer"), qPrintable(retried.err));
    QCOMPARE(run({u"reconcile"_s, u"2"_s}).exitCode, 0);
}

// hazard 52
void LedgerTest::goesOnAfterAnInterruption()
{
    Cli &first = cli();
    first.start({u"provision"_s, testing::sampleList(), u"--ledger"_s, ledger(), u"--progress"_s, u"json"_s,
        u"--request-timeout"_s, u"1s"_s});
    QTRY_VERIFY_WITH_TIMEOUT(first.outSoFar().contains("\"active\""), 30'000);
    first.send(SIGTERM);
    const Ended ended = first.wait();
    QCOMPARE(ended.exitCode, 5);
    QVERIFY2(ended.err.contains(u"resume 1 --ledger "_s + ledger()), qPrintable(ended.err));
    const Ended resumed = run({u"resume"_s, u"--request-timeout"_s, u"1s"_s, u"--progress"_s, u"json"_s});
    QVERIFY2(resumed.exitCode == 2, qPrintable(resumed.err));
    const auto lines = resumed.lines();
    QCOMPARE(lines.first(), QJsonObject({{u"event"_s, u"started"_s}, {u"batch"_s, 1}, {u"total"_s, 100}}));
    QCOMPARE(lines.last()[u"active"_s].toInt(), 97);
    QCOMPARE(lines.last()[u"failed"_s].toInt(), 3);
}

void LedgerTest::leavesWhatIsInProgressToItsBatch()
{
    const Ended stuck =
        run({u"provision"_s, write("1,A,https://stuck.example\n"), u"--operation-timeout"_s, u"1s"_s});
    QCOMPARE(stuck.exitCode, 2);
    const Ended again = run({u"provision"_s, write("1,A,https://stuck.example\n2,B,https://b.example\n"),
        u"--already"_s, u"again"_s, u"--json"_s});
    QCOMPARE(again.exitCode, 2); // one that was asked for is left to another batch
    QVERIFY2(again.err.contains(u"row 1, customer 1: in progress in batch 1"), qPrintable(again.err));
    QVERIFY2(again.err.contains(u"\"retry 1\""), qPrintable(again.err));
    const QJsonObject json = QJsonDocument::fromJson(again.out.toUtf8()).object();
    QCOMPARE(json[u"totals"_s][u"excluded"_s].toInt(), 1);
    QCOMPARE(json[u"totals"_s][u"active"_s].toInt(), 1);
    QCOMPARE(json[u"preflight"_s][u"in_progress"_s].toInt(), 1);
    QCOMPARE(json[u"preflight"_s][u"new"_s].toInt(), 1);
    QCOMPARE(json[u"preflight"_s][u"rows"_s][0][u"standing"_s].toString(), u"in_progress"_s);
    QCOMPARE(json[u"preflight"_s][u"rows"_s][0][u"ordered"_s].toBool(), false);
}

void LedgerTest::exportsAtAnyMoment()
{
    const QString list = write("1,A,https://a.example\n2,B,https://crawlfail.example\n");
    QCOMPARE(run({u"provision"_s, list}).exitCode, 2);
    const QString failures = m_folder->filePath(u"failures.csv"_s);
    const Ended exported = run({u"export"_s, u"1"_s, u"--failures"_s, failures, u"--results"_s, u"-"_s});
    QVERIFY2(exported.exitCode == 0, qPrintable(exported.err));
    QCOMPARE(QJsonDocument::fromJson(exported.out.toUtf8()).array().size(), 2);
    QFile file(failures);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray table = file.readAll();
    QVERIFY2(table.count('\n') == 2 && table.contains("scout_crawl_failed"), table.constData());
    // While a run has the ledger open nobody else does.
    Cli running;
    running.setVariable(u"WFW_API_BASE"_s, m_sandbox.origin().toString());
    running.setVariable(u"WFW_API_TOKEN"_s, u"other"_s);
    running.start(
        {u"provision"_s, testing::sampleList(), u"--ledger"_s, ledger(), u"--progress"_s, u"json"_s});
    QTRY_VERIFY_WITH_TIMEOUT(running.outSoFar().contains("\"provisioning\""), 30'000);
    QCOMPARE(run({u"export"_s, u"1"_s, u"--results"_s, u"-"_s}).exitCode, 6);
    running.send(SIGTERM);
    QCOMPARE(running.wait().exitCode, 5);
    // Of an unfinished batch: what is known by now.
    const Ended half = run({u"export"_s, u"latest"_s, u"--results"_s, u"-"_s});
    QCOMPARE(half.exitCode, 0);
    QCOMPARE(QJsonDocument::fromJson(half.out.toUtf8()).array().size(), 100);
}

// hazard 17
void LedgerTest::reconcilesByAgent()
{
    const QString list = write("1,A,https://a.example\n");
    QCOMPARE(run({u"provision"_s, list}).exitCode, 0);
    const Ended fine = run({u"reconcile"_s, u"1"_s, u"--json"_s});
    QCOMPARE(fine.exitCode, 0);
    QJsonObject json = QJsonDocument::fromJson(fine.out.toUtf8()).object();
    QCOMPARE(json[u"compared"_s].toInt(), 1);
    QCOMPARE(json[u"missing_agents"_s].toArray().size(), 0);
    QCOMPARE(json[u"unexpected_agents"_s].toArray().size(), 0);

    // Ordered by a program with another ledger, in the same account.
    Cli other;
    other.setVariable(u"WFW_API_BASE"_s, m_sandbox.origin().toString());
    other.setVariable(u"WFW_API_TOKEN"_s, u"t"_s);
    QCOMPARE(other.run({u"provision"_s, write("9,Z,https://z.example\n")}).exitCode, 0);
    const Ended more = run({u"reconcile"_s, u"1"_s});
    QCOMPARE(more.exitCode, 0);
    QVERIFY2(more.err.contains(u"lists 1 active agent that no batch"), qPrintable(more.err));

    // In another account it is not there: as many as there should be would not have told.
    const Ended missing = run({u"reconcile"_s, u"1"_s, u"--json"_s}, u"somebody-else"_s);
    QCOMPARE(missing.exitCode, 2);
    json = QJsonDocument::fromJson(missing.out.toUtf8()).object();
    QCOMPARE(json[u"missing_agents"_s].toArray().size(), 1);
    QCOMPARE(run({u"reconcile"_s, u"1"_s}, u"refused"_s).exitCode, 4);
}

// hazard 19
void LedgerTest::looksAgainAtWhatIsOverdue()
{
    const QString list = write("1,A,https://slow.example\n"); // takes about a second
    const Ended late = run({u"provision"_s, list, u"--operation-timeout"_s, u"100ms"_s});
    QVERIFY2(late.exitCode == 2 && late.err.contains(u"Still in progress"), qPrintable(late.err));
    const Ended looked = run({u"retry"_s, u"1"_s, u"--operation-timeout"_s, u"1m"_s});
    QVERIFY2(
        looked.exitCode == 0 && looked.out.contains(u"1 agent active"), qPrintable(looked.err + looked.out));
}

void LedgerTest::isPinnedToItsServer_data()
{
    QTest::addColumn<QString>("address");
    QTest::addColumn<int>("exitCode");
    QTest::newRow("its own, unsaid") << QString() << 0;
    QTest::newRow("its own") << u"own"_s << 0;
    QTest::newRow("another") << u"https://api.example"_s << 1;
}

// hazard 15
void LedgerTest::isPinnedToItsServer()
{
    QFETCH(QString, address);
    QFETCH(const int, exitCode);
    QCOMPARE(run({u"provision"_s, write("1,A,https://a.example\n")}).exitCode, 0);
    if (address == u"own")
        address = m_sandbox.origin().toString() + u"/v2/"_s;
    for (const QString &command : {u"resume"_s, u"retry"_s, u"reconcile"_s}) {
        Cli program;
        program.setVariable(u"WFW_API_TOKEN"_s, u"t"_s);
        QStringList arguments{command, u"1"_s, u"--ledger"_s, ledger()};
        if (!address.isEmpty())
            arguments += {u"--api"_s, address};
        const Ended ended = program.run(arguments);
        QVERIFY2(ended.exitCode == exitCode, qPrintable(command + u": "_s + ended.err));
        QCOMPARE(ended.err.contains(u"was ordered at "_s + m_sandbox.origin().toString()), exitCode == 1);
    }
}

void LedgerTest::saysWhatCannotBeDone_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("said");
    QTest::newRow("resume") << QStringList{u"resume"_s, u"7"_s} << u"There is no batch 7."_s;
    QTest::newRow("retry") << QStringList{u"retry"_s, u"7"_s} << u"There is no batch 7."_s;
    QTest::newRow("reconcile") << QStringList{u"reconcile"_s, u"7"_s} << u"There is no batch 7."_s;
    QTest::newRow("export") << QStringList{u"export"_s, u"7"_s, u"--results"_s, u"-"_s}
                            << u"There is no batch 7."_s;
    QTest::newRow("a sandbox that is gone")
        << QStringList{u"resume"_s, u"1"_s, u"--sandbox"_s} << u"ends with its run"_s;
}

void LedgerTest::saysWhatCannotBeDone()
{
    QFETCH(const QStringList, arguments);
    QFETCH(const QString, said);
    QCOMPARE(run({u"provision"_s, write("1,A,https://a.example\n")}).exitCode, 0);
    const Ended ended = run(arguments);
    QCOMPARE(ended.exitCode, 1);
    QVERIFY2(ended.err.contains(said), qPrintable(ended.err));
    QVERIFY(ended.out.isEmpty());
}

void LedgerTest::refusesALedgerItCannotUse_data()
{
    QTest::addColumn<QStringList>("command");
    QTest::addColumn<QByteArray>("content"); // empty: there is none
    const QString list = u"LIST"_s;
    const QByteArray other("customer_id,business_name\n");
    QTest::newRow("provision") << QStringList{u"provision"_s, list} << other;
    QTest::newRow("batches") << QStringList{u"batches"_s} << other;
    QTest::newRow("resume") << QStringList{u"resume"_s} << other;
    QTest::newRow("no such file") << QStringList{u"batches"_s} << QByteArray();
    QTest::newRow("no such file to resume") << QStringList{u"resume"_s} << QByteArray();
}

// hazard 50
void LedgerTest::refusesALedgerItCannotUse()
{
    QFETCH(QStringList, command);
    QFETCH(const QByteArray, content);
    command.replaceInStrings(u"LIST"_s, write("1,A,https://a.example\n"));
    QFile file(ledger());
    if (!content.isEmpty()) {
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(content.repeated(100));
        file.close();
    }
    const Ended ended = run(command);
    QCOMPARE(ended.exitCode, 6);
    QCOMPARE(ended.err.count(u'\n'), 1);
    QVERIFY2(ended.err.contains(ledger()), qPrintable(ended.err));
    if (!content.isEmpty()) {
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), content.repeated(100));
    } else {
        QVERIFY(!file.exists());
    }
}

void LedgerTest::followsTheLedgerWhereTheFleetCannotBeListed()
{
    // The first listing, the probe, is answered; from then on nobody may read.
    const QString list = write("1,A,https://a.example\n");
    QCOMPARE(run({u"provision"_s, list}).exitCode, 0);
    m_sandbox.kill();
    const int port = m_sandbox.origin().port();
    QFile scenario(m_folder->filePath(u"scenario.json"_s));
    QVERIFY(scenario.open(QIODevice::WriteOnly));
    scenario.write(R"({"read_budget": "1/100000"})"); // one read, then none for a day
    scenario.close();
    QVERIFY(m_sandbox.start({u"--port"_s, QString::number(port), u"--scenario"_s, scenario.fileName(),
        u"--quiet"_s, u"--speed=200"_s}));
    const Ended again = run({u"provision"_s, list, u"--request-timeout"_s, u"1s"_s});
    QVERIFY2(again.exitCode == 0, qPrintable(again.err));
    QVERIFY2(
        again.err.contains(u"only the ledger says") && again.err.contains(u"1 customer has an active agent"),
        qPrintable(again.err));
}

void LedgerTest::keepsNothingOfAnEmbeddedSandbox()
{
    const QString list = write("1,A,https://a.example\n");
    const QStringList provision{u"provision"_s, list, u"--sandbox"_s, u"--sandbox-speed"_s, u"200"_s};
    Cli program;
    QCOMPARE(program.run(provision).exitCode, 0);
    const Ended batches = program.run({u"batches"_s});
    QCOMPARE(batches.exitCode, 0);
    QVERIFY2(batches.err.contains(u"holds no batch yet"), qPrintable(batches.err));
    // Unless somebody wants to have it.
    QCOMPARE(program.run(provision + QStringList{u"--ledger"_s, ledger()}).exitCode, 0);
    const Ended kept = program.run({u"batches"_s, u"--ledger"_s, ledger()});
    QCOMPARE(kept.out.count(u'\n'), 2);
    QCOMPARE(program.run({u"resume"_s, u"1"_s, u"--ledger"_s, ledger()}).exitCode, 1);
}

QTEST_GUILESS_MAIN(LedgerTest)
#include "tst_cli_ledger.moc"
