// SPDX-FileCopyrightText: 2026 Fleetwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/programs.h"
#include "cli/withlisting.h"

#include <QElapsedTimer>
#include <QJsonDocument>
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

/** SIGINT and SIGTERM: an end within five seconds, and nothing lost that was known. */
class InterruptsTest final : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void endsWithinFiveSeconds_data();
    void endsWithinFiveSeconds();
    void endsBeforeAnythingBegan();
};

void InterruptsTest::endsWithinFiveSeconds_data()
{
    QTest::addColumn<QList<int>>("numbers");
    QTest::addColumn<int>("milliseconds");
    QTest::newRow("SIGINT") << QList<int>{SIGINT} << 5000;
    QTest::newRow("SIGTERM") << QList<int>{SIGTERM} << 5000;
    QTest::newRow("both: does not even wait for the replies") << QList<int>{SIGINT, SIGTERM} << 2000;
}

// hazard 52
void InterruptsTest::endsWithinFiveSeconds()
{
    QFETCH(const QList<int>, numbers);
    QFETCH(const int, milliseconds);
    // The first order is refused at once, all others never get an answer.
    int orders = 0;
    RawServer server(testing::withListing([&](const Request &) {
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

void InterruptsTest::endsBeforeAnythingBegan()
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

QTEST_GUILESS_MAIN(InterruptsTest)
#include "tst_cli_interrupts.moc"
