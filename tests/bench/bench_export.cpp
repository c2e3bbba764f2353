// SPDX-FileCopyrightText: 2026 Fleetwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "report/exportfile.h"
#include "report/failuregroups.h"

#include <QElapsedTimer>
#include <QGuiApplication>
#include <QTemporaryDir>

#include <array>
#include <cstdio>
#include <cstdlib>

// How long it takes to write the failures of a batch in each format, saved and verified.

namespace {

fleet::Batch batchOf(int customers)
{
    fleet::Batch batch;
    batch.id = 1;
    batch.name = QStringLiteral("practices.csv");
    batch.header = QStringLiteral("customer_id,business_name,business_url,city,notes").split(u',');
    for (int i = 0; i < customers; ++i) {
        fleet::Customer customer;
        customer.id = QString::number(100'000 + i);
        customer.businessName = QStringLiteral("Zahnärzte \"am Markt\" %1").arg(i);
        customer.businessUrl = QStringLiteral("https://practice-%1.example").arg(i);
        customer.cells = QStringList{customer.id, customer.businessName, customer.businessUrl,
            QStringLiteral("Köln"), QStringLiteral("=call, \"later\"")};
        customer.row = i + 1;
        batch.customers.append(customer);
    }
    return batch;
}

QList<fleet::Job> failedJobs(int count)
{
    constexpr std::array<const char *, 4> codes{
        "scout_crawl_failed", "template_not_found", "invalid_url", "brand_new_code"};
    QList<fleet::Job> jobs;
    for (int i = 0; i < count; ++i) {
        fleet::Job job;
        job.index = static_cast<fleet::JobIndex>(i);
        job.state = fleet::JobState::Failed;
        job.operationId = QStringLiteral("op_%1").arg(i);
        job.failure = fleet::Failure{};
        job.failure->code = QLatin1StringView(codes.at(static_cast<std::size_t>(i) % codes.size()));
        job.failure->message = QStringLiteral("The website %1 could not be crawled").arg(i);
        job.failure->at = QDateTime(QDate(2026, 3, 1), QTime(9, 30), Qt::UTC);
        jobs.append(job);
    }
    return jobs;
}

} // namespace

int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QGuiApplication application(argc, argv);
    const int failures = argc > 1 ? QByteArray(argv[1]).toInt() : 100'000;
    const fleet::Batch batch = batchOf(failures);
    const QList<fleet::Job> jobs = failedJobs(failures);
    const QTemporaryDir folder;
    for (const report::Format format : {report::Format::Csv, report::Format::Json, report::Format::Xlsx,
             report::Format::Html, report::Format::Pdf}) {
        const QString path = folder.filePath(QStringLiteral("out.") + report::suffixOf(format));
        QElapsedTimer timer;
        timer.start();
        const report::Written file = report::writeExport(report::Scope::Failures, format, batch, jobs);
        if (!file.ok() || !report::saveFile(path, file.bytes).ok())
            std::abort();
        std::printf("%-4s %d failures, %.1f MB: %.2f s\n", qPrintable(report::suffixOf(format)), failures,
            static_cast<double>(file.bytes.size()) / 1e6, static_cast<double>(timer.elapsed()) / 1000);
    }
    QElapsedTimer timer;
    timer.start();
    const report::FailureGroups groups(jobs);
    std::printf(
        "%lld causes found in %.2f s\n", groups.groups().size(), static_cast<double>(timer.elapsed()) / 1000);
    return 0;
}
