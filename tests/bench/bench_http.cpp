// SPDX-FileCopyrightText: 2026 Fleetwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The whole client over real HTTP against the sandbox at 1/20 time, beside the lower bound of what the sandbox
// drew: POST 0.2–6 s, operation 60–120 s, X-Poll-After 10 and 5.
//   bench_http [agents] [speed] [seed]

#include "bench/workload.h"
#include "runner/fleetsession.h"
#include "runner/orders.h"
#include "sandbox/embeddedsandbox.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTemporaryDir>

#include <cstdio>

namespace {

/** What the sandbox drew for each customer, in sandbox milliseconds. */
bench::Workload drawn(const QString &log, const QString &database, int count, double speed)
{
    bench::Workload workload;
    workload.agents.resize(static_cast<std::size_t>(count));
    QHash<QString, double> operationSeconds;
    {
        QSqlDatabase sql = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("bench"));
        sql.setDatabaseName(database);
        if (sql.open()) {
            QSqlQuery query(QStringLiteral("SELECT operation_id, plan FROM sandbox_plans"), sql);
            while (query.next()) {
                const QJsonObject plan = QJsonDocument::fromJson(query.value(1).toByteArray()).object();
                operationSeconds.insert(query.value(0).toString(),
                    plan.value(QStringLiteral("pending")).toDouble()
                        + plan.value(QStringLiteral("running")).toDouble());
            }
        }
    }
    QSqlDatabase::removeDatabase(QStringLiteral("bench"));
    static const QRegularExpression line(
        QStringLiteral("POST /v2/agents 202 .*latency=([0-9.]+).*key=provision-customer-([0-9]+) op=(\\S+)"));
    QFile file(log);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    for (const QByteArray &text : file.readAll().split('\n')) {
        const QRegularExpressionMatch match = line.match(QString::fromUtf8(text));
        if (!match.hasMatch())
            continue;
        auto &agent = workload.agents[match.captured(2).toUInt() - 1];
        agent.post = bench::Duration(qRound64(match.captured(1).toDouble() * speed));
        agent.operation = bench::Duration(qRound64(operationSeconds.value(match.captured(3)) * 1000));
    }
    return workload;
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    const int count = arguments.value(1, QStringLiteral("100")).toInt();
    const double speed = arguments.value(2, QStringLiteral("20")).toDouble();
    QTemporaryDir directory;
    sandbox::Options options;
    options.speed = speed;
    options.seed = arguments.value(3, QStringLiteral("1")).toULongLong();
    options.postLatency = QStringLiteral("0.2-6");
    options.database = directory.filePath(QStringLiteral("sandbox.sqlite"));
    options.log = directory.filePath(QStringLiteral("sandbox.log"));
    sandbox::EmbeddedSandbox server;
    if (!server.start(options)) {
        std::fprintf(stderr, "%s\n", qPrintable(server.problem()));
        return 1;
    }
    runner::FleetSession session;
    QElapsedTimer clock;
    qint64 elapsed = 0;
    int deltas = 0;
    QObject::connect(&session, &runner::FleetSession::changed, &application, [&] { ++deltas; });
    QObject::connect(
        &session, &runner::FleetSession::finished, &application, [&](const fleet::BatchTotals &totals) {
            elapsed = clock.elapsed();
            std::printf("%u of %d active\n", totals.of(fleet::JobState::Active), count);
            QCoreApplication::quit();
        });
    clock.start();
    session.start(orderFor(server.origin(), server.token(), count));
    QCoreApplication::exec();
    server.stop();

    const double bound = bench::lowerBound(drawn(options.log, options.database, count, speed));
    const double reached = static_cast<double>(elapsed) / 1000 * speed;
    std::printf("%d agents at %.0fx: %.1f s of sandbox time, lower bound %.1f s: x %.3f (%d deltas)\n", count,
        speed, reached, bound, reached / bound, deltas);
    return 0;
}
