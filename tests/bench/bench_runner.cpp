// SPDX-FileCopyrightText: 2026 Fleetwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The whole client on a server that answers at once, with the durable ledger and without it.
//   bench_runner [jobs] [rounds]     default 100,000 and 1; of several rounds the best of each counts

#include "bench/fastserver.h"
#include "runner/fleetsession.h"
#include "runner/orders.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QTemporaryDir>
#include <QThread>

#include <algorithm>
#include <atomic>
#include <cstdio>
#include <ctime>

#include <sys/syscall.h>
#include <unistd.h>

namespace {

std::atomic<int> syncs;

struct Run
{
    double wall = 1e9;
    double cpu = 1e9; ///< of the whole process, the server included
    int syncs = 0;
};

Run provision(const QUrl &origin, int jobs, const QString &ledger)
{
    runner::FleetSession session;
    if (!ledger.isEmpty())
        session.openLedger(ledger);
    runner::BatchOrder order = orderFor(origin, "bench-token", jobs);
    order.limits.submitsInFlightMax = 5;
    order.limits.pollsInFlightMax = 20;
    quint32 active = 0;
    QObject::connect(&session, &runner::FleetSession::finished, QCoreApplication::instance(),
        [&](const fleet::BatchTotals &totals) {
            active = totals.of(fleet::JobState::Active);
            QCoreApplication::quit();
        });
    QElapsedTimer clock;
    clock.start();
    const std::clock_t cpu = std::clock();
    const int before = syncs;
    session.start(order);
    QCoreApplication::exec();
    if (active != static_cast<quint32>(jobs))
        qFatal("%u of %d active", active, jobs);
    return {static_cast<double>(clock.elapsed()) / 1000,
        static_cast<double>(std::clock() - cpu) / CLOCKS_PER_SEC, syncs - before};
}

void keepBest(Run &best, const Run &run)
{
    best.syncs = run.wall < best.wall ? run.syncs : best.syncs;
    best.wall = std::min(best.wall, run.wall);
    best.cpu = std::min(best.cpu, run.cpu);
}

} // namespace

/** SQLite's own syncs go through here, so that they can be counted. */
extern "C" int fdatasync(int file)
{
    ++syncs;
    return static_cast<int>(syscall(SYS_fdatasync, file));
}

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    const int jobs = argc > 1 ? QByteArray(argv[1]).toInt() : 100000;
    const int rounds = argc > 2 ? QByteArray(argv[2]).toInt() : 1;
    QThread thread;
    bench::FastServer server;
    server.moveToThread(&thread);
    thread.start();
    QTemporaryDir directory;
    Run off, on;
    for (int round = 0; round < rounds; ++round) {
        keepBest(off, provision(server.origin(), jobs, {}));
        keepBest(on,
            provision(
                server.origin(), jobs, directory.filePath(QStringLiteral("ledger%1.sqlite").arg(round))));
    }
    thread.quit();
    thread.wait();
    std::printf("%d jobs without a ledger: %.2f s, %.0f jobs/s, %.2f s of CPU\n", jobs, off.wall,
        jobs / off.wall, off.cpu);
    std::printf("%d jobs with a ledger:    %.2f s, %.0f jobs/s, %.2f s of CPU, %.1f syncs/s\n", jobs, on.wall,
        jobs / on.wall, on.cpu, on.syncs / on.wall);
    std::printf("x %.2f (CPU x %.2f)\n", on.wall / off.wall, on.cpu / off.cpu);
    return 0;
}
