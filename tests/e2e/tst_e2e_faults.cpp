// SPDX-FileCopyrightText: 2026 Fleetwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/programs.h"
#include "e2e/ledgerfile.h"
#include "e2e/sandboxlog.h"

#include <QSet>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;
using testing::Cli;
using testing::Ended;
using testing::LedgerFile;
using testing::LoggedRequest;
using testing::SandboxLog;

/**
 * A server that fails in every way it can, and one that grants little: every job comes up all the same, and no more is
 * sent than has to be. FLEETWRIGHT_FAULT_JOBS makes the list longer or shorter than its 200 customers.
 */
class FaultsTest final : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void everyJobComesUpOnce();
    void theBudgetIsUsedAndNotExceeded();
    void theSameListAgainSendsNothing();

private:
    QString listOf(int customers);
    Ended provision(const QString &list, const QStringList &more = {});
    void readLog(SandboxLog &log);
    /** Submits that came although an answer had told when the window opens again. */
    static int sentWhileClosed(const QList<LoggedRequest> &submits);

    std::unique_ptr<QTemporaryDir> m_folder;
    testing::Sandbox m_sandbox;
};

void FaultsTest::init()
{
    QTest::failOnWarning(QRegularExpression(u".*"_s));
    m_sandbox.kill();
    m_folder = std::make_unique<QTemporaryDir>();
}

QString FaultsTest::listOf(int customers)
{
    QFile file(m_folder->filePath(u"list.csv"_s));
    if (!file.open(QIODevice::WriteOnly))
        return {};
    file.write("customer_id,business_name,business_url\n");
    for (int customer = 1; customer <= customers; ++customer)
        file.write(u"c%1,Practice %1,https://practice%1.example\n"_s.arg(customer).toUtf8());
    return file.fileName();
}

Ended FaultsTest::provision(const QString &list, const QStringList &more)
{
    Cli cli;
    cli.setVariable(u"WFW_API_BASE"_s, m_sandbox.origin().toString());
    cli.setVariable(u"WFW_API_TOKEN"_s, u"e2e-token"_s);
    cli.start(
        QStringList{u"provision"_s, list, u"--ledger"_s, m_folder->filePath(u"ledger.sqlite"_s)} + more);
    return cli.wait(10 * 60'000);
}

int FaultsTest::sentWhileClosed(const QList<LoggedRequest> &submits)
{
    constexpr double onTheWay = 50; // milliseconds: sent before the 429 was read
    int sent = 0;
    for (const LoggedRequest &refusal : submits) {
        if (refusal.status != 429 || !refusal.fields.contains("retry"))
            continue;
        const double opens = refusal.endedAt + refusal.fields.value("retry").toDouble();
        sent += static_cast<int>(std::count_if(submits.begin(), submits.end(), [&](const auto &submit) {
            return submit.arrivedAt > refusal.endedAt + onTheWay && submit.arrivedAt < opens - 1;
        }));
    }
    return sent;
}

void FaultsTest::readLog(SandboxLog &log)
{
    QVERIFY2(log.read(m_folder->filePath(u"sandbox.log"_s)), qPrintable(log.problem()));
}

// hazards 9, 10, 27, 35 and 36
void FaultsTest::everyJobComesUpOnce()
{
    const int jobs = std::max(1, qEnvironmentVariable("FLEETWRIGHT_FAULT_JOBS", u"200"_s).toInt());
    QVERIFY(m_sandbox.start({u"--speed=20"_s, u"--write-budget=100/60:20"_s, u"--log"_s,
        m_folder->filePath(u"sandbox.log"_s), u"--fault"_s,
        u"drop-before=0.1,drop-after=0.1,5xx=0.02,html=0.01,truncate=0.02,garbage=0.01,reset=0.02,delay=0.05"_s}));
    // The client's own waits are shortened as the sandbox's time is.
    const Ended ended = provision(listOf(jobs),
        {u"--request-timeout"_s, u"1s"_s, u"--poll-delay"_s, u"200ms"_s, u"--poll-delay-max"_s, u"1s"_s,
            u"--no-reconcile"_s});
    QVERIFY2(ended.exitCode == 0, qPrintable(ended.out + ended.err));
    m_sandbox.kill();
    SandboxLog log;
    readLog(log);
    QCOMPARE(log.marked("overlap"), 0);
    QCOMPARE(log.marked("doubled"), 0);
    QSet<QString> agents;
    int faults = 0;
    int refused = 0; // by the budget: sent once more, and no fault's repeat
    const auto submits = log.submits();
    for (const LoggedRequest &submit : submits) {
        if (const QByteArray agent = submit.fields.value("agent"); !agent.isEmpty())
            agents.insert(QString::fromUtf8(agent));
        refused += submit.status == 429 ? 1 : 0;
        faults += submit.fields.contains("fault") && submit.fields.value("fault") != "delay" ? 1 : 0;
    }
    QCOMPARE(agents.size(), jobs);
    QCOMPARE(LedgerFile::read(m_folder->filePath(u"ledger.sqlite"_s)).agents(), agents);
    const auto repeats = submits.size() - refused - jobs;
    QVERIFY2(static_cast<double>(repeats) <= 1.1 * faults,
        qPrintable(u"%1 repeats for %2 faults"_s.arg(repeats).arg(faults)));
    qInfo("%lld submits, %d refused by the budget, %lld repeats for %d faults, in %lld s",
        static_cast<long long>(submits.size()), refused, static_cast<long long>(repeats), faults,
        static_cast<long long>(ended.milliseconds / 1000));
    QCOMPARE(sentWhileClosed(submits), 0);
}

// hazard 27
void FaultsTest::theBudgetIsUsedAndNotExceeded()
{
    constexpr int jobs = 80;
    constexpr int perWindow = 20;
    constexpr double windowMs = 6000; // 60 sandbox seconds
    QVERIFY(m_sandbox.start(
        {u"--speed=10"_s, u"--write-budget=20/60"_s, u"--log"_s, m_folder->filePath(u"sandbox.log"_s)}));
    const Ended ended = provision(listOf(jobs));
    QVERIFY2(ended.exitCode == 0, qPrintable(ended.out + ended.err));
    SandboxLog log;
    readLog(log);
    const auto submits = log.submits();
    QCOMPARE(submits.size(), jobs);
    for (const LoggedRequest &submit : submits) // a closed window answers 429
        QCOMPARE(submit.status, 202);
    const double took = submits.last().arrivedAt - submits.first().arrivedAt;
    const double needed = windowMs * (jobs - perWindow) / perWindow;
    QVERIFY2(took <= 1.25 * needed, qPrintable(u"%1 ms for what needs %2"_s.arg(took).arg(needed)));
}

// hazards 13 and 16
void FaultsTest::theSameListAgainSendsNothing()
{
    QVERIFY(m_sandbox.start({u"--speed=200"_s, u"--log"_s, m_folder->filePath(u"sandbox.log"_s)}));
    const QString list = listOf(12);
    QCOMPARE(provision(list).exitCode, 0);
    const Ended again = provision(list);
    QCOMPARE(again.exitCode, 0);
    QVERIFY2(again.err.contains(u"12 customers have an active agent already and are left out"),
        qPrintable(again.err));
    QVERIFY2(again.out.contains(u"12 rows left out"), qPrintable(again.out));
    // Another machine: no ledger there, and still nothing.
    QVERIFY(QFile::remove(m_folder->filePath(u"ledger.sqlite"_s)));
    const Ended elsewhere = provision(list);
    QCOMPARE(elsewhere.exitCode, 0);
    QVERIFY2(
        elsewhere.err.contains(u"12 customers probably have an agent already"), qPrintable(elsewhere.err));
    SandboxLog log;
    readLog(log);
    QCOMPARE(log.submits().size(), 12);
    // Said in so many words, each gets one more.
    QCOMPARE(provision(list, {u"--already"_s, u"again"_s}).exitCode, 0);
    SandboxLog more;
    readLog(more);
    QCOMPARE(more.submits().size(), 24);
    QSet<QByteArray> agents;
    for (const LoggedRequest &submit : more.submits())
        agents.insert(submit.fields.value("agent"));
    QCOMPARE(agents.size(), 24);
}

QTEST_GUILESS_MAIN(FaultsTest)
#include "tst_e2e_faults.moc"
