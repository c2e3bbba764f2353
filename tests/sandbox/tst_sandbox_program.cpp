// SPDX-FileCopyrightText: 2026 Fleetwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sandbox/commandline.h"
#include "sandbox/stand.h"

#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using sandbox::CommandLine;

/** The stand-alone program: its arguments, its first line, and how it ends. */
class ProgramTest final : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void readsItsArguments();
    void complains_data();
    void complains();
    void helps();
    void printsItsAddressAndLogs();
    void survivesBeingKilled();
    void refusesATakenPort();

private:
    /** Starts it and gives its address, empty when it does not come up. */
    static QUrl start(QProcess &program, const QStringList &arguments);
};

QUrl ProgramTest::start(QProcess &program, const QStringList &arguments)
{
    program.start(QStringLiteral(SANDBOX_PROGRAM), arguments);
    if (!program.waitForReadyRead(10'000))
        return {};
    const QString line = QString::fromUtf8(program.readLine()).trimmed();
    const QString start = u"Sandbox listening on "_s;
    return line.startsWith(start) ? QUrl(line.mid(start.size())) : QUrl();
}

void ProgramTest::readsItsArguments()
{
    const CommandLine line = sandbox::readCommandLine({u"program"_s, u"--listen"_s, u"::1"_s, u"--port=81"_s,
        u"--speed"_s, u"20"_s, u"--database=x.sqlite"_s, u"--seed=7"_s, u"--token=a"_s, u"--token=b"_s,
        u"--fault=delay=0.1"_s, u"--failure-rate=0.5"_s, u"--fault-rate=0.1"_s, u"--post-latency=0.2-6"_s,
        u"--get-latency=0"_s, u"--write-budget=60/60"_s, u"--read-budget=1/1"_s, u"--dialect=mixed"_s,
        u"--scenario=s.json"_s, u"--webhook=http://127.0.0.1/"_s, u"--webhook-secret=whsec_x"_s,
        u"--webhook-anywhere"_s, u"--failure-events"_s});
    QCOMPARE(line.wish, CommandLine::Wish::Run);
    const sandbox::Options &options = line.options;
    QCOMPARE(options.address, u"::1"_s);
    QCOMPARE(options.port, quint16(81));
    QCOMPARE(options.speed, 20.0);
    QCOMPARE(options.database, u"x.sqlite"_s);
    QCOMPARE(options.seed, 7U);
    QCOMPARE(options.tokens, QStringList({u"a"_s, u"b"_s}));
    QCOMPARE(options.faults, u"delay=0.1"_s);
    QCOMPARE(options.failureRate, 0.5);
    QCOMPARE(options.faultRate, 0.1);
    QCOMPARE(options.postLatency, u"0.2-6"_s);
    QCOMPARE(options.getLatency, u"0"_s);
    QCOMPARE(options.writeBudget, u"60/60"_s);
    QCOMPARE(options.readBudget, u"1/1"_s);
    QCOMPARE(options.dialect, u"mixed"_s);
    QCOMPARE(options.scenario, u"s.json"_s);
    QCOMPARE(options.webhook, u"http://127.0.0.1/"_s);
    QCOMPARE(options.webhookSecret, u"whsec_x"_s);
    QVERIFY(options.webhookAnywhere && options.failureEvents);
    QCOMPARE(options.log, u"-"_s);
    QCOMPARE(sandbox::readCommandLine({u"program"_s, u"--quiet"_s}).options.log, QString());
    QCOMPARE(sandbox::readCommandLine({u"program"_s, u"--log=l"_s}).options.log, u"l"_s);
}

void ProgramTest::complains_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("text");
    QTest::newRow("an unknown option") << QStringList{u"--sped=2"_s} << u"sped"_s;
    QTest::newRow("a word too many") << QStringList{u"list.csv"_s} << u"list.csv"_s;
    QTest::newRow("a port too high") << QStringList{u"--port=65536"_s} << u"65536"_s;
    QTest::newRow("a speed of words") << QStringList{u"--speed=fast"_s} << u"fast"_s;
    QTest::newRow("a speed of nothing") << QStringList{u"--speed=0"_s} << u"speed"_s;
    QTest::newRow("no such scenario") << QStringList{u"--scenario=/nowhere.json"_s} << u"/nowhere.json"_s;
    QTest::newRow("a share above one") << QStringList{u"--failure-rate=2"_s} << u"0 to 1"_s;
}

void ProgramTest::complains()
{
    QFETCH(const QStringList, arguments);
    QFETCH(const QString, text);
    QProcess program;
    program.start(QStringLiteral(SANDBOX_PROGRAM), arguments);
    QVERIFY(program.waitForFinished(10'000));
    QCOMPARE(program.exitCode(), 1);
    const QString said = QString::fromUtf8(program.readAllStandardError());
    QVERIFY2(said.startsWith(u"fleetwright-sandbox: ") && said.contains(text), qPrintable(said));
    QCOMPARE(said.count(u'\n'), 1);
    QVERIFY(program.readAllStandardOutput().isEmpty());
}

void ProgramTest::helps()
{
    for (const QString &option : {u"--help"_s, u"--version"_s}) {
        QProcess program;
        program.start(QStringLiteral(SANDBOX_PROGRAM), {option});
        QVERIFY(program.waitForFinished(10'000));
        QCOMPARE(program.exitCode(), 0);
        const QByteArray text = program.readAllStandardOutput();
        QVERIFY(
            option == u"--help" ? text.contains("--write-budget") : text.startsWith("fleetwright-sandbox "));
    }
}

void ProgramTest::printsItsAddressAndLogs()
{
    QProcess program;
    const QUrl origin = start(program, {u"--speed=1000"_s, u"--token=t"_s});
    QCOMPARE(origin.host(), u"127.0.0.1"_s);
    QVERIFY(origin.port() > 0);
    {
        Line line(origin);
        QCOMPARE(line.ask("GET", "/v2/agents", {{"Authorization", "Bearer t"}}).status, 200);
    }
    QTRY_VERIFY(program.bytesAvailable() > 0);
    QVERIFY(program.readLine().contains(" GET /v2/agents 200 "));
    program.terminate();
    QVERIFY(program.waitForFinished(10'000));
    QCOMPARE(program.exitStatus(), QProcess::NormalExit);
    QCOMPARE(program.exitCode(), 0);
    QVERIFY(program.readAllStandardError().isEmpty());
}

void ProgramTest::survivesBeingKilled()
{
    QTemporaryDir folder;
    const QStringList arguments{
        u"--speed=60"_s, u"--quiet"_s, u"--database"_s, folder.filePath(u"sandbox.sqlite"_s)};
    QStringList ids;
    {
        QProcess program;
        const QUrl origin = start(program, arguments);
        Line line(origin);
        for (int i = 0; i < 20; ++i)
            ids.append(idIn(line.ask("POST", "/v2/agents", Stand::submitHeaders(QByteArray::number(i)),
                Stand::orderFor("p" + QByteArray::number(i) + ".example"))));
        program.kill(); // without a chance to write anything
        QVERIFY(program.waitForFinished(10'000));
    }
    QProcess program;
    const QUrl origin = start(program, arguments);
    QVERIFY(!origin.isEmpty());
    Line line(origin);
    for (const QString &id : std::as_const(ids)) {
        const auto status = [&line, &id] {
            return statusIn(
                line.ask("GET", "/v2/operations/" + id.toLatin1(), {{"Authorization", "Bearer one"}}));
        };
        QTRY_COMPARE(status(), u"completed"_s);
    }
    program.terminate();
    QVERIFY(program.waitForFinished(10'000));
}

void ProgramTest::refusesATakenPort()
{
    const Stand stand;
    QProcess program;
    program.start(QStringLiteral(SANDBOX_PROGRAM), {u"--port=%1"_s.arg(stand.origin().port())});
    QVERIFY(program.waitForFinished(10'000));
    QCOMPARE(program.exitCode(), 1);
    QVERIFY(program.readAllStandardError().contains("Cannot listen on 127.0.0.1 port "));
}

QTEST_GUILESS_MAIN(ProgramTest)
#include "tst_sandbox_program.moc"
