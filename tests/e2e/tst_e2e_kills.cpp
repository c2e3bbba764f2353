// SPDX-FileCopyrightText: 2026 Fleetwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/programs.h"
#include "e2e/hurtrun.h"
#include "e2e/ledgerfile.h"
#include "e2e/sandboxlog.h"

#include <QElapsedTimer>
#include <QHash>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QTest>
#include <QVariant>

#include <algorithm>
#include <array>
#include <csignal>
#include <functional>
#include <memory>
#include <vector>

using namespace Qt::Literals::StringLiterals;
using fleet::JobState;
using testing::HurtRun;
using testing::Injection;
using testing::LedgerFile;
using testing::LoggedRequest;
using testing::SandboxLog;

namespace {

constexpr int atATime = 6;

/** Where to kill: writing, syncing and sending at every step, the rest now and then. */
struct Target
{
    const char *call;
    int step;
    int most;
};
constexpr std::array killTargets{Target{"pwrite64", 1, 200}, Target{"fdatasync", 1, 50},
    Target{"ftruncate", 1, 5}, Target{"unlink", 1, 5}, Target{"sendto", 1, 40}, Target{"sendmsg", 1, 40},
    Target{"connect", 1, 8}, Target{"write", 1, 120}, Target{"recvfrom", 5, 100}, Target{"read", 12, 800},
    Target{"openat", 4, 64}};

} // namespace

/**
 * The real command line, killed at one system call after the other, and with disks that fail: resumed, everything is
 * there once. FLEETWRIGHT_KILL_STEP=0.2 goes through five times as many points.
 */
class KillsTest final : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void losesNothingAndDoublesNothing();
    void survivesKillsAtRandom();
    void survivesAFailingDisk();
    void startsAgainAtOnceAfterItWasKilled();

private:
    QList<Injection> killPoints();
    void runAll(const QList<Injection> &injections);
    /** Runs all of m_runs, so many at a time, each begun by \a begin. */
    void finishAll(const std::function<void(HurtRun &)> &begin);
    void compareWithTheServer();
    QStringList complaintsOf(const HurtRun &run, const QHash<QByteArray, QList<LoggedRequest>> &sent) const;

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<testing::Sandbox> m_sandbox;
    std::vector<std::unique_ptr<HurtRun>> m_runs;
};

void KillsTest::init()
{
    QTest::failOnWarning(QRegularExpression(u".*"_s));
    m_runs.clear();
    m_folder = std::make_unique<QTemporaryDir>();
    m_sandbox = std::make_unique<testing::Sandbox>();
    QVERIFY(m_sandbox->start({u"--speed=500"_s, u"--log"_s, m_folder->filePath(u"sandbox.log"_s),
        u"--database"_s, m_folder->filePath(u"sandbox.sqlite"_s)}));
}

QList<Injection> KillsTest::killPoints()
{
    HurtRun whole(u"whole"_s, std::nullopt, 4, m_folder->path(), m_sandbox->origin());
    const QString trace = m_folder->filePath(u"trace"_s);
    QSignalSpy ended(&whole, &HurtRun::ended);
    whole.startTraced(trace);
    if (!ended.wait(60'000) || whole.firstCode() != 0)
        return {};
    const double scale =
        std::clamp(qEnvironmentVariable("FLEETWRIGHT_KILL_STEP", u"1"_s).toDouble(), 0.01, 10.0);
    const auto calls = testing::callsPerThread(trace);
    QList<Injection> points;
    for (const Target &target : killTargets) {
        for (const auto &[call, count] : calls) {
            if (call != QLatin1StringView(target.call))
                continue;
            const int step = std::max(1, static_cast<int>(target.step * scale));
            for (int number = 1; number <= std::min(count, target.most); number += step)
                points.append({call, number, u"signal=SIGKILL"_s});
        }
    }
    return points;
}

void KillsTest::runAll(const QList<Injection> &injections)
{
    for (qsizetype next = 0; next < injections.size(); ++next) {
        m_runs.push_back(std::make_unique<HurtRun>(
            u"p%1"_s.arg(next), injections.at(next), 3 + next % 3, m_folder->path(), m_sandbox->origin()));
    }
    finishAll([](HurtRun &run) { run.start(); });
}

void KillsTest::finishAll(const std::function<void(HurtRun &)> &begin)
{
    int running = 0;
    std::size_t next = 0;
    const auto startMore = [&] {
        while (running < atATime && next < m_runs.size()) {
            HurtRun &run = *m_runs[next++];
            connect(&run, &HurtRun::ended, this, [&] { --running; });
            ++running;
            begin(run);
        }
    };
    startMore();
    QElapsedTimer clock;
    clock.start();
    while (running > 0 && clock.elapsed() < 30 * 60'000) {
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents, 1000);
        startMore();
    }
    QCOMPARE(running, 0);
}

QStringList KillsTest::complaintsOf(
    const HurtRun &run, const QHash<QByteArray, QList<LoggedRequest>> &sent) const
{
    QStringList complaints;
    if (!run.problem().isEmpty())
        complaints.append(run.problem());
    const LedgerFile ledger = LedgerFile::read(run.ledgerPath());
    if (!ledger.problem.isEmpty())
        complaints.append(u"ledger: "_s + ledger.problem);
    if (ledger.batches() > 1) // the list was ordered again although its customers were there
        complaints.append(u"ordered in %1 batches"_s.arg(ledger.batches()));
    if (ledger.agents().size() != run.customers())
        complaints.append(u"%1 agents for %2 customers"_s.arg(ledger.agents().size()).arg(run.customers()));
    for (int customer = 1; customer <= run.customers(); ++customer) {
        const QByteArray key = run.key(customer);
        QSet<QByteArray> agents;
        for (const LoggedRequest &request : sent.value(key)) {
            if (const QByteArray agent = request.fields.value("agent"); !agent.isEmpty())
                agents.insert(agent);
        }
        if (agents.size() != 1)
            complaints.append(u"%1 made %2 agents"_s.arg(QString::fromUtf8(key)).arg(agents.size()));
        else if (!ledger.agents().contains(QString::fromUtf8(*agents.cbegin())))
            complaints.append(u"%1: the ledger has another agent"_s.arg(QString::fromUtf8(key)));
        if (!ledger.keys.contains(key))
            complaints.append(u"%1 was sent and not written down"_s.arg(QString::fromUtf8(key)));
    }
    return complaints;
}

void KillsTest::compareWithTheServer()
{
    m_sandbox->kill();
    SandboxLog log;
    QVERIFY2(log.read(m_folder->filePath(u"sandbox.log"_s)), qPrintable(log.problem()));
    QCOMPARE(log.marked("overlap"), 0);
    QCOMPARE(log.marked("doubled"), 0);
    QHash<QByteArray, QList<LoggedRequest>> sent;
    for (const LoggedRequest &request : log.submits())
        sent[request.fields.value("key")].append(request);
    QStringList complaints;
    qsizetype customers = 0;
    for (const auto &run : m_runs) {
        customers += run->customers();
        for (const QString &complaint : complaintsOf(*run, sent))
            complaints.append(u"%1: %2"_s.arg(run->name(), complaint));
    }
    QVERIFY2(complaints.isEmpty(), qPrintable(complaints.join(u'\n')));
    // And by the server's own tables.
    qsizetype agents = -1;
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"sandbox"_s);
        database.setDatabaseName(m_folder->filePath(u"sandbox.sqlite"_s));
        QVERIFY(database.open());
        QSqlQuery query(database);
        QVERIFY(query.exec(u"SELECT count(*) FROM ww_agents WHERE name LIKE 'Practice %'"_s));
        QVERIFY(query.next());
        agents = query.value(0).toInt();
    }
    QSqlDatabase::removeDatabase(u"sandbox"_s);
    const qsizetype ofTheWhole = agents - customers; // the run that was only counted, where there was one
    QVERIFY2(ofTheWhole == 0 || ofTheWhole == 4,
        qPrintable(u"%1 agents, %2 customers"_s.arg(agents).arg(customers)));
}

// hazard 47
void KillsTest::losesNothingAndDoublesNothing()
{
    if (const QString problem = testing::straceProblem(); !problem.isEmpty())
        QSKIP(qPrintable(problem));
    const QList<Injection> points = killPoints();
    QVERIFY2(points.size() >= 200, qPrintable(QString::number(points.size())));
    runAll(points);
    const auto killed =
        std::count_if(m_runs.begin(), m_runs.end(), [](const auto &run) { return run->wasKilled(); });
    qInfo("%d of %d points were reached", static_cast<int>(killed), static_cast<int>(points.size()));
    QVERIFY2(killed >= 200, qPrintable(QString::number(killed)));
    compareWithTheServer();
}

// hazard 47
void KillsTest::survivesKillsAtRandom()
{
    constexpr int runs = 24;
    constexpr int killsEach = 4;
    const auto seed = qEnvironmentVariableIsSet("FLEETWRIGHT_KILL_SEED")
        ? qEnvironmentVariable("FLEETWRIGHT_KILL_SEED").toUInt()
        : QRandomGenerator::global()->generate();
    qInfo("FLEETWRIGHT_KILL_SEED=%u", seed);
    QRandomGenerator random(seed);
    for (int run = 0; run < runs; ++run) {
        m_runs.push_back(std::make_unique<HurtRun>(
            u"r%1"_s.arg(run), std::nullopt, 3 + run % 6, m_folder->path(), m_sandbox->origin()));
    }
    finishAll([&](HurtRun &run) {
        QList<int> kills;
        for (int kill = 0; kill < killsEach; ++kill) // a resume stays quiet for 800 ms before it repeats
            kills.append(random.bounded(kill == 0 ? 10 : 100, kill == 0 ? 300 : 1200));
        run.startKilledAfter(kills);
    });
    const auto killed =
        std::count_if(m_runs.begin(), m_runs.end(), [](const auto &run) { return run->wasKilled(); });
    QVERIFY2(killed >= runs / 2, qPrintable(QString::number(killed)));
    compareWithTheServer();
}

// hazard 48
void KillsTest::survivesAFailingDisk()
{
    if (const QString problem = testing::straceProblem(); !problem.isEmpty())
        QSKIP(qPrintable(problem));
    QList<Injection> injections;
    for (const QString &what : {u"error=EIO"_s, u"error=ENOSPC"_s}) {
        for (int number = 1; number <= 12; number += 2)
            injections.append({u"fdatasync"_s, number, what, true});
        for (int number = 1; number <= 60; number += 10)
            injections.append({u"pwrite64"_s, number, what, true});
    }
    runAll(injections);
    for (const auto &run : m_runs) // a disk that fails for good ends the run, with the code that says so
        QVERIFY2(run->firstCode() == 6, qPrintable(u"%1: %2"_s.arg(run->name()).arg(run->firstCode())));
    compareWithTheServer();
}

// hazard 49
void KillsTest::startsAgainAtOnceAfterItWasKilled()
{
    const QString ledger = m_folder->filePath(u"ledger.sqlite"_s);
    const auto prepare = [&](testing::Cli &cli) {
        cli.setVariable(u"WFW_API_BASE"_s, m_sandbox->origin().toString());
        cli.setVariable(u"WFW_API_TOKEN"_s, u"t"_s);
    };
    testing::Cli first;
    prepare(first);
    first.start({u"provision"_s, testing::sampleList(), u"--ledger"_s, ledger, u"--progress"_s, u"json"_s,
        u"--request-timeout"_s, u"800ms"_s});
    QTRY_VERIFY_WITH_TIMEOUT(first.outSoFar().contains("\"provisioning\""), 30'000);
    testing::Cli second;
    prepare(second);
    const auto refused = second.run({u"provision"_s, testing::sampleList(), u"--ledger"_s, ledger});
    QCOMPARE(refused.exitCode, 6);
    QVERIFY2(refused.err.contains(u"in use by another process"), qPrintable(refused.err));
    first.send(SIGKILL);
    QVERIFY(!first.wait().isNormal);
    testing::Cli third;
    prepare(third);
    const auto resumed = third.run({u"resume"_s, u"--ledger"_s, ledger, u"--request-timeout"_s, u"800ms"_s});
    QVERIFY2(resumed.exitCode == 2 && resumed.out.contains(u"97 agents active, 3 agents failed"),
        qPrintable(resumed.err + resumed.out));
}

QTEST_GUILESS_MAIN(KillsTest)
#include "tst_e2e_kills.moc"
