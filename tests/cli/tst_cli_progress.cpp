// SPDX-FileCopyrightText: 2026 Fleetwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/console.h"
#include "cli/jsonprogress.h"
#include "cli/resultdocument.h"
#include "cli/runresult.h"
#include "cli/summary.h"

#include <QBuffer>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;
using fleet::JobState;

/** What is told of a run: as lines of JSON, as a document, in words. */
class ProgressTest final : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void tellsEachChangeOnce();
    void tellsPauses();
    void endsWithTotals();
    void derivesTheExitCode_data();
    void derivesTheExitCode();
    void knowsWhyABatchWaits_data();
    void knowsWhyABatchWaits();
    void documentsTheResult();
    void sumsUpInWords();

private:
    static fleet::Batch batch();
    static cli::RunResult result();
};

fleet::Batch ProgressTest::batch()
{
    fleet::Batch batch;
    batch.id = 7;
    batch.header = QStringList{u"customer_id"_s};
    for (const QString &id : {u"42"_s, u"é\n\"x"_s, u"44"_s}) {
        fleet::Customer customer;
        customer.id = id;
        customer.row = static_cast<int>(batch.customers.size()) + 1;
        customer.cells = QStringList{id};
        batch.customers.append(customer);
    }
    return batch;
}

cli::RunResult ProgressTest::result()
{
    cli::RunResult result;
    result.batch = batch();
    result.jobs.resize(3);
    for (fleet::JobIndex index = 0; index < 3; ++index)
        result.jobs[index].index = index;
    result.jobs[0].state = JobState::Active;
    result.jobs[1].state = JobState::Failed;
    result.jobs[1].failure = fleet::Failure{fleet::Failure::Stage::Operation, fleet::Failure::Kind::Operation,
        u"scout_crawl_failed"_s, u"no \x1b[31manswer"_s, true, 0, {}};
    result.jobs[2].state = JobState::Overdue;
    result.jobs[2].operationId = u"op_9"_s;
    result.totals.imported = 4;
    result.totals.excluded = 1;
    for (const fleet::Job &job : std::as_const(result.jobs))
        ++result.totals.byState[indexOf(job.state)];
    result.duration = 412'349ms;
    return result;
}

void ProgressTest::tellsEachChangeOnce()
{
    QBuffer out;
    QBuffer err;
    QVERIFY(out.open(QIODevice::WriteOnly) && err.open(QIODevice::WriteOnly));
    cli::Console console(out, err);
    cli::JsonProgress progress(console);
    QList<fleet::Job> jobs(3);
    for (fleet::JobIndex index = 0; index < 3; ++index)
        jobs[index].index = index;
    fleet::BatchTotals totals;
    totals.imported = 3;
    progress.started(batch(), totals, jobs);

    fleet::Job job = jobs.first();
    job.state = JobState::Provisioning;
    job.percent = 45;
    job.message = u"Generating…"_s;
    job.operationId = u"op_1"_s;
    progress.changed({job}, totals);
    job.startedAt = QDateTime::currentDateTimeUtc(); // nothing a line tells
    progress.changed({job}, totals);
    fleet::Job other = jobs.at(1);
    other.state = JobState::Submitting;
    job.percent = 46;
    progress.changed({job, other}, totals);

    QCOMPARE(QString::fromUtf8(out.data()), uR"({"event":"started","batch":7,"total":3}
{"event":"job","customer_id":"42","state":"provisioning","progress":45,"message":"Generating…","attempt":1,"operation_id":"op_1"}
{"event":"job","customer_id":"42","state":"provisioning","progress":46,"message":"Generating…","attempt":1,"operation_id":"op_1"}
{"event":"job","customer_id":"é\n\"x","state":"submitting","progress":null,"message":null,"attempt":1,"operation_id":null}
)"_s);
    QVERIFY(err.data().isEmpty());
}

void ProgressTest::tellsPauses()
{
    QBuffer out;
    QBuffer err;
    QVERIFY(out.open(QIODevice::WriteOnly) && err.open(QIODevice::WriteOnly));
    cli::Console console(out, err);
    cli::JsonProgress progress(console);
    progress.paused(cli::PauseReason::NetworkLost);
    progress.paused(cli::PauseReason::ServerDown);
    progress.resumed();
    QCOMPARE(out.data(),
        QByteArray("{\"event\":\"paused\",\"reason\":\"network_lost\"}\n"
                   "{\"event\":\"paused\",\"reason\":\"server_down\"}\n"
                   "{\"event\":\"resumed\"}\n"));
}

void ProgressTest::endsWithTotals()
{
    QBuffer out;
    QBuffer err;
    QVERIFY(out.open(QIODevice::WriteOnly) && err.open(QIODevice::WriteOnly));
    cli::Console console(out, err);
    cli::JsonProgress(console).finished(result());
    QCOMPARE(out.data(),
        QByteArray("{\"event\":\"finished\",\"batch\":7,\"total\":4,\"active\":1,\"failed\":1,\"overdue\":1,"
                   "\"unknown\":0,\"cancelled\":0,\"excluded\":1,\"seconds\":412.3}\n"));
}

void ProgressTest::derivesTheExitCode_data()
{
    using End = cli::RunResult::End;
    QTest::addColumn<End>("end");
    QTest::addColumn<JobState>("third");
    QTest::addColumn<int>("code");
    QTest::newRow("all active") << End::Finished << JobState::Active << 0;
    QTest::newRow("one failed") << End::Finished << JobState::Failed << 2;
    QTest::newRow("one overdue") << End::Finished << JobState::Overdue << 2;
    QTest::newRow("one unknown") << End::Finished << JobState::Unknown << 2;
    QTest::newRow("sign-in refused") << End::SignInRefused << JobState::Queued << 4;
    QTest::newRow("forbidden") << End::Forbidden << JobState::Queued << 4;
    QTest::newRow("interrupted") << End::Interrupted << JobState::Failed << 5;
    QTest::newRow("ledger") << End::LedgerUnusable << JobState::Queued << 6;
}

void ProgressTest::derivesTheExitCode()
{
    QFETCH(const cli::RunResult::End, end);
    QFETCH(const JobState, third);
    QFETCH(const int, code);
    cli::RunResult result;
    result.end = end;
    result.totals.imported = 4;
    result.totals.excluded = 1; // left out is not asked for
    result.totals.byState[indexOf(JobState::Active)] = 2;
    ++result.totals.byState[indexOf(third)];
    QCOMPARE(static_cast<int>(exitCodeFor(result)), code);
}

void ProgressTest::knowsWhyABatchWaits_data()
{
    using runner::BatchPhase;
    QTest::addColumn<BatchPhase>("phase");
    QTest::addColumn<QString>("flag");
    QTest::addColumn<QString>("word");
    QTest::newRow("runs") << BatchPhase::Running << u""_s << u""_s;
    QTest::newRow("network") << BatchPhase::Running << u"offline"_s << u"network_lost"_s;
    QTest::newRow("portal") << BatchPhase::Running << u"interfered"_s << u"interfered"_s;
    QTest::newRow("server") << BatchPhase::Running << u"down"_s << u"server_down"_s;
    QTest::newRow("token") << BatchPhase::SignInRefused << u"offline"_s << u"signin_refused"_s;
    QTest::newRow("scope") << BatchPhase::Forbidden << u""_s << u"forbidden"_s;
    QTest::newRow("ledger") << BatchPhase::LedgerUnusable << u"offline"_s << u"ledger_unusable"_s;
    QTest::newRow("person") << BatchPhase::Paused << u""_s << u"user"_s;
    QTest::newRow("over") << BatchPhase::Finished << u"offline"_s << u""_s;
}

void ProgressTest::knowsWhyABatchWaits()
{
    QFETCH(const runner::BatchPhase, phase);
    QFETCH(const QString, flag);
    QFETCH(const QString, word);
    runner::BatchDelta delta;
    delta.phase = phase;
    delta.flight.offline = !flag.isEmpty();
    delta.flight.interfered = flag == u"interfered";
    delta.flight.serverDown = flag == u"down";
    const auto reason = cli::pauseReasonOf(delta);
    const auto told = reason ? wordFor(*reason) : std::string_view();
    QCOMPARE(QString::fromUtf8(told.data(), static_cast<qsizetype>(told.size())), word);
    if (reason)
        QVERIFY(!sentenceFor(*reason).isEmpty());
}

void ProgressTest::documentsTheResult()
{
    cli::Outcome outcome;
    outcome.code = cli::ExitCode::NotAllActive;
    outcome.run = result();
    outcome.listReport = R"({"file":"list.csv"})";
    const QJsonObject json = QJsonDocument::fromJson(resultDocument(u"provision"_s, outcome)).object();
    QCOMPARE(json[u"command"_s].toString(), u"provision"_s);
    QCOMPARE(json[u"outcome"_s].toString(), u"finished"_s);
    QCOMPARE(json[u"exit_code"_s].toInt(), 2);
    QCOMPARE(json[u"list"_s][u"file"_s].toString(), u"list.csv"_s);
    QCOMPARE(json[u"batch"_s].toInt(), 7);
    QCOMPARE(json[u"seconds"_s].toDouble(), 412.3);
    const QJsonObject totals = json[u"totals"_s].toObject();
    int sum = 0;
    for (const fleet::JobState state : fleet::allJobStates)
        sum += totals[QLatin1StringView(wordFor(state).data())].toInt();
    QCOMPARE(totals[u"total"_s].toInt(), totals[u"excluded"_s].toInt() + sum);
    QCOMPARE(json[u"failures"_s].toArray().size(), 2);
    QCOMPARE(json[u"failures"_s][1][u"status"_s].toString(), u"timeout"_s);

    cli::Outcome refused;
    refused.code = cli::ExitCode::ListRefused;
    const QJsonObject early = QJsonDocument::fromJson(resultDocument(u"provision"_s, refused)).object();
    QCOMPARE(early[u"outcome"_s].toString(), u"list_refused"_s);
    QVERIFY(!early.contains(u"totals"_s));
}

void ProgressTest::sumsUpInWords()
{
    const QString summary = summaryOf(result());
    for (const QString &part : {u"6 min 52 s"_s, u"1 agent(s) active"_s, u"1 agent(s) failed"_s,
             u"1 agent(s) overdue"_s, u"1 row(s) left out"_s})
        QVERIFY2(summary.contains(part), qPrintable(summary));
    QVERIFY2(!summary.contains(u"unknown"), qPrintable(summary)); // nothing is said of what is not there

    const QStringList lines = failureLines(result(), 20);
    QCOMPARE(lines.size(), 2);
    QVERIFY2(lines.at(0).contains(u"row 2"), qPrintable(lines.at(0)));
    QVERIFY2(lines.at(1).contains(u"watch op_9"), qPrintable(lines.at(1)));
    const QStringList few = failureLines(result(), 1);
    QCOMPARE(few.size(), 2);
    QVERIFY2(few.at(1).contains(u"1 more"), qPrintable(few.at(1)));
}

QTEST_APPLESS_MAIN(ProgressTest)
#include "tst_cli_progress.moc"
