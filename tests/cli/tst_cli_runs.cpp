// SPDX-FileCopyrightText: 2026 Fleetwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/programs.h"
#include "wfw/rawserver.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using testing::Cli;
using testing::Ended;

/** Whole runs on the embedded sandbox: what is told, what is written, and the exit code. */
class RunsTest final : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void bringsTheSampleUp();
    void printsTheResult();
    void tellsOverdueFromFailed();
    void endsWhereRowAfterRowFails();
    void drawsABarWhereItIsAskedFor();
    void writesFailuresToStandardOutput();
    void saysThatAFileCouldNotBeWritten();
    void watchesWhatNobodyKnows();
    void missesAgentsThatAreNotListed_data();
    void missesAgentsThatAreNotListed();
    void survivesAReaderThatLeaves();

private:
    static QStringList provision(const QString &list, const QStringList &more);
    QString write(const QByteArray &rows);

    QTemporaryDir m_folder;
};

QStringList RunsTest::provision(const QString &list, const QStringList &more)
{
    return QStringList{u"provision"_s, list, u"--sandbox"_s, u"--sandbox-speed"_s, u"200"_s} + more;
}

QString RunsTest::write(const QByteArray &rows)
{
    QFile file(m_folder.filePath(u"list.csv"_s));
    const QByteArray bytes = "customer_id,business_name,business_url\n" + rows;
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() ? file.fileName() : QString();
}

void RunsTest::bringsTheSampleUp()
{
    const QString failures = m_folder.filePath(u"failures.csv"_s);
    const QString results = m_folder.filePath(u"results.json"_s);
    Cli cli;
    const Ended ended = cli.run(provision(testing::sampleList(),
        {u"--progress"_s, u"json"_s, u"--failures"_s, failures, u"--results"_s, results}));
    QVERIFY2(ended.exitCode == 2, qPrintable(ended.err));
    const auto lines = ended.lines();
    QCOMPARE(lines.first(), QJsonObject({{u"event"_s, u"started"_s}, {u"batch"_s, 1}, {u"total"_s, 100}}));
    const QJsonObject last = lines.last();
    QCOMPARE(last[u"event"_s].toString(), u"finished"_s);
    QCOMPARE(last[u"active"_s].toInt(), 97);
    QCOMPARE(last[u"failed"_s].toInt(), 3);
    QCOMPARE(last[u"total"_s].toInt(), 100);
    // A job's last line tells its end.
    QHash<QString, QString> states;
    for (const QJsonObject &line : lines) {
        if (line[u"event"_s] == u"job"_s)
            states[line[u"customer_id"_s].toString()] = line[u"state"_s].toString();
    }
    QCOMPARE(states.size(), 100);
    QCOMPARE(std::count(states.cbegin(), states.cend(), u"active"_s), 97);

    QFile table(failures);
    QVERIFY(table.open(QIODevice::ReadOnly));
    QCOMPARE(table.readAll().count('\n'), 4); // a header and three rows
    QFile document(results);
    QVERIFY(document.open(QIODevice::ReadOnly));
    QCOMPARE(QJsonDocument::fromJson(document.readAll()).array().size(), 100);

    // The failure file is a list again.
    Cli again;
    const Ended checked = again.run({u"check"_s, failures});
    QVERIFY2(checked.exitCode == 0 && checked.out.contains(u"3 rows, 3 ready"), qPrintable(checked.err));
}

void RunsTest::printsTheResult()
{
    Cli cli;
    const Ended ended =
        cli.run(provision(write("1,A,https://a.example\n2,B,https://crawlfail-b.example\n"), {u"--json"_s}));
    QCOMPARE(ended.exitCode, 2);
    const QJsonObject json = QJsonDocument::fromJson(ended.out.toUtf8()).object();
    QCOMPARE(json[u"outcome"_s].toString(), u"finished"_s);
    QCOMPARE(json[u"environment"_s].toString(), u"Sandbox"_s);
    QCOMPARE(json[u"exit_code"_s].toInt(), 2);
    QCOMPARE(json[u"totals"_s][u"active"_s].toInt(), 1);
    QCOMPARE(json[u"list"_s][u"records"_s].toInt(), 2);
    QCOMPARE(json[u"failures"_s][0][u"code"_s].toString(), u"scout_crawl_failed"_s);
    QCOMPARE(json[u"failures"_s][0][u"customer_id"_s].toString(), u"2"_s);
    QCOMPARE(json[u"missing_agents"_s], QJsonValue(QJsonArray())); // the sandbox lists what it made
    QVERIFY2(ended.err.contains(u"row 2, customer 2: "), qPrintable(ended.err));
    QVERIFY2(ended.err.contains(u"1 agent active, 1 agent failed"), qPrintable(ended.err));
}

// hazard 19
void RunsTest::tellsOverdueFromFailed()
{
    Cli cli;
    const Ended ended = cli.run(provision(
        write("1,A,https://stuck.example\n"), {u"--operation-timeout"_s, u"1s"_s, u"--failures"_s, u"-"_s}));
    QCOMPARE(ended.exitCode, 2);
    const QJsonDocument failures = QJsonDocument::fromJson(ended.out.toUtf8());
    QCOMPARE(failures[0][u"status"_s].toString(), u"timeout"_s);
    QVERIFY2(ended.err.contains(u"1 agent overdue"), qPrintable(ended.err));
    QVERIFY2(
        ended.err.contains(u"watch "_s + failures[0][u"operation_id"_s].toString()), qPrintable(ended.err));
}

void RunsTest::endsWhereRowAfterRowFails()
{
    QByteArray rows;
    for (int row = 1; row <= 60; ++row)
        rows += QByteArray::number(row) + ",A,https://a" + QByteArray::number(row) + ".example\n";
    Cli cli;
    const Ended ended =
        cli.run(provision(write(rows), {u"--template"_s, u"missing"_s, u"--progress"_s, u"json"_s}));
    QCOMPARE(ended.exitCode, 2);
    const auto lines = ended.lines();
    QVERIFY(std::any_of(lines.cbegin(), lines.cend(), [](const QJsonObject &line) {
        return line[u"event"_s] == u"paused"_s && line[u"reason"_s] == u"equal_failures"_s;
    }));
    QVERIFY2(lines.last()[u"failed"_s].toInt() < 20, qPrintable(ended.out)); // the others were spared
    QVERIFY2(ended.err.contains(u"template_not_found"_s), qPrintable(ended.err));
}

void RunsTest::drawsABarWhereItIsAskedFor()
{
    Cli cli;
    const Ended ended = cli.run(provision(write("1,A,https://a.example\n"), {u"--progress"_s, u"bar"_s}));
    QCOMPARE(ended.exitCode, 0);
    QVERIFY2(ended.err.contains(u"] 0/1 · 0 active · 1 queued"), qPrintable(ended.err));
    QVERIFY2(!ended.err.contains(QChar(0x1b)), qPrintable(ended.err)); // no terminal, no escapes
    QVERIFY2(ended.out.contains(u"1 agent active."), qPrintable(ended.out));

    Cli silent;
    const Ended quiet = silent.run(provision(write("1,A,https://a.example\n"), {}));
    QCOMPARE(quiet.exitCode, 0);
    QVERIFY2(quiet.err.isEmpty(), qPrintable(quiet.err)); // not a terminal: no progress
}

void RunsTest::writesFailuresToStandardOutput()
{
    Cli cli;
    const Ended ended = cli.run(provision(write("1,A,https://a.example\n"), {u"--failures"_s, u"-"_s}));
    QCOMPARE(ended.exitCode, 0);
    QCOMPARE(ended.out.simplified(), u"[]"_s);
    QVERIFY2(ended.err.contains(u"1 agent active."), qPrintable(ended.err));
}

// hazard 54
void RunsTest::saysThatAFileCouldNotBeWritten()
{
    Cli cli;
    const Ended ended =
        cli.run(provision(write("1,A,https://a.example\n"), {u"--results"_s, u"/proc/self/results.csv"_s}));
    QCOMPARE(ended.exitCode, 1);
    QVERIFY2(ended.err.contains(u"/proc/self"), qPrintable(ended.err));
}

void RunsTest::watchesWhatNobodyKnows()
{
    testing::Sandbox sandbox;
    QVERIFY(sandbox.start({u"--speed=200"_s, u"--quiet"_s}));
    const QString address = sandbox.origin().toString();
    Cli ordering;
    ordering.setVariable(u"WFW_API_TOKEN"_s, u"t"_s);
    const Ended ordered =
        ordering.run({u"provision"_s, write("1,A,https://a.example\n2,B,https://crawlfail.example\n"),
            u"--api"_s, address, u"--results"_s, u"-"_s});
    QCOMPARE(ordered.exitCode, 2);
    const QJsonDocument results = QJsonDocument::fromJson(ordered.out.toUtf8());
    const QString good = results[0][u"operation_id"_s].toString();
    const QString bad = results[1][u"operation_id"_s].toString();

    const auto watch = [&](const QStringList &ids, const QString &token) {
        Cli cli;
        cli.setVariable(u"WFW_API_TOKEN"_s, token);
        return cli.run(
            QStringList{u"watch"_s} + ids + QStringList{u"--api"_s, address, u"--progress"_s, u"json"_s});
    };
    const Ended fine = watch({good}, u"t"_s);
    QVERIFY2(fine.exitCode == 0, qPrintable(fine.err));
    QCOMPARE(fine.lines().constLast()[u"active"_s].toInt(), 1);
    const Ended mixed = watch({good, bad}, u"t"_s);
    QCOMPARE(mixed.exitCode, 2);
    QCOMPARE(mixed.lines().constLast()[u"failed"_s].toInt(), 1);
}

void RunsTest::missesAgentsThatAreNotListed_data()
{
    QTest::addColumn<QByteArray>("listing");
    QTest::addColumn<QStringList>("options");
    QTest::addColumn<QString>("said");
    QTest::addColumn<int>("listings"); // the first is the probe, the second the look before the start
    const QByteArray empty = testing::httpReply(200, R"({"data":[],"meta":{"total":0}})");
    const QByteArray full =
        testing::httpReply(200, R"({"data":[{"id":"agt_1","status":"active"}],"meta":{"total":1}})");
    const QByteArray missing =
        testing::httpReply(404, R"({"error":{"code":"no_such_route","message":"no"}})");
    QTest::newRow("listed") << full << QStringList() << QString() << 3;
    QTest::newRow("not listed") << empty << QStringList() << u"agt_1"_s << 4; // and looked for twice
    QTest::newRow("no list") << missing << QStringList() << u"no_such_route"_s << 3;
    QTest::newRow("not asked") << empty << QStringList{u"--no-reconcile"_s} << QString() << 2;
}

// hazard 17
void RunsTest::missesAgentsThatAreNotListed()
{
    QFETCH(const QByteArray, listing);
    QFETCH(const QStringList, options);
    QFETCH(const QString, said);
    QFETCH(const int, listings);
    int asked = 0;
    testing::RawServer server([&](const testing::Request &request) {
        if (request.method == "POST")
            return testing::Reaction{
                testing::httpReply(200, R"({"id":"op_1","status":"completed","agent_id":"agt_1"})"), {}, {},
                {}};
        ++asked;
        return testing::Reaction{listing, {}, {}, {}};
    });
    Cli cli;
    cli.setVariable(u"WFW_API_TOKEN"_s, u"t"_s);
    const Ended ended = cli.run(
        QStringList{u"provision"_s, write("1,A,https://a.example\n"), u"--api"_s, server.origin().toString()}
        + options);
    QCOMPARE(ended.exitCode, 0); // the orders were carried out, whatever the list says
    QVERIFY2(said.isEmpty() ? ended.err.isEmpty() : ended.err.contains(said), qPrintable(ended.err));
    QCOMPARE(asked, listings);
}

void RunsTest::survivesAReaderThatLeaves()
{
    const QString results = m_folder.filePath(u"after.json"_s);
    QProcess shell;
    shell.start(u"/bin/sh"_s,
        {u"-c"_s, u"\"$@\" | head -n 1"_s, u"sh"_s, QStringLiteral(CLI_PROGRAM), u"provision"_s,
            testing::sampleList(), u"--sandbox"_s, u"--sandbox-speed"_s, u"200"_s, u"--progress"_s, u"json"_s,
            u"--results"_s, results});
    QVERIFY(shell.waitForFinished(30'000));
    QVERIFY2(shell.readAllStandardError().contains("Standard output"), "it is said");
    QFile file(results); // and the run went on to its end
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll().count("\"active\""), 97);
}

QTEST_GUILESS_MAIN(RunsTest)
#include "tst_cli_runs.moc"
