// SPDX-FileCopyrightText: 2026 Fleetwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The ledger beside SQLite's own C interface doing the same to the same tables, in one run and on one disk.
//   bench_ledger [customers] [rounds]     default 1,000,000 and 3; the best round of each counts

#include "bench/rawledger.h"
#include "ledger/sqliteledger.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QTemporaryDir>

#include <algorithm>
#include <cstdio>
#include <ctime>
#include <functional>

namespace {

using fleet::JobState;

fleet::Batch batchOf(int customers)
{
    fleet::Batch batch;
    batch.name = QStringLiteral("bench.csv");
    batch.environment = QStringLiteral("Bench");
    batch.origin = QStringLiteral("https://api.example");
    batch.createdAt = QDateTime::currentDateTimeUtc();
    batch.header = {QStringLiteral("customer_id"), QStringLiteral("business_name"),
        QStringLiteral("business_url"), QStringLiteral("city")};
    batch.templateId = QStringLiteral("dental_receptionist");
    batch.dialect = QStringLiteral("payload");
    for (int i = 0; i < customers; ++i) {
        fleet::Customer customer;
        customer.id = QString::number(100000 + i);
        customer.businessName = QStringLiteral("Zahnarztpraxis Nummer %1").arg(i);
        customer.businessUrl = QStringLiteral("https://practice%1.example").arg(i);
        customer.agentName = customer.businessName + QStringLiteral(" AI Receptionist");
        customer.cells = {
            customer.id, customer.businessName, customer.businessUrl, QStringLiteral("Lüneburg")};
        customer.row = i + 1;
        customer.line = i + 2;
        batch.customers.append(customer);
    }
    return batch;
}

std::unique_ptr<ledger::SqliteLedger> open(const QString &path)
{
    auto opened = ledger::SqliteLedger::open(path);
    if (const auto *problem = std::get_if<ledger::Problem>(&opened))
        qFatal("%s", qPrintable(problem->detail));
    return std::move(std::get<std::unique_ptr<ledger::SqliteLedger>>(opened));
}

/** Of this process's CPU time: what else the machine is doing does not count, nor does the disk. */
double seconds(const std::function<void()> &work)
{
    const std::clock_t start = std::clock();
    work();
    return static_cast<double>(std::clock() - start) / CLOCKS_PER_SEC;
}

void demand(bool holds)
{
    if (!holds)
        qFatal("the ledger did not do what it was asked");
}

/** One state each for \a count jobs from \a first on. */
ledger::Transaction updates(fleet::BatchId batch, fleet::JobIndex first, fleet::JobIndex count, JobState to)
{
    ledger::Transaction transaction;
    transaction.batch = batch;
    const QDateTime at = QDateTime::currentDateTimeUtc();
    for (fleet::JobIndex job = first; job < first + count; ++job) {
        ledger::StateRecord record;
        record.job = job;
        record.state = to;
        record.operationId = QStringLiteral("op_%1").arg(job, 16, 16, QLatin1Char('0'));
        record.at = at;
        if (to == JobState::Active) {
            record.agentId = QStringLiteral("agt_%1").arg(job, 16, 16, QLatin1Char('0'));
            record.phoneNumber = QStringLiteral("+15555550100");
        }
        transaction.states.append(record);
    }
    return transaction;
}

struct Times
{
    double record = 1e9, update = 1e9;
};

template <typename Writer>
void measure(Times &best, Writer &writer, fleet::Batch batch, fleet::JobIndex perTransaction)
{
    best.record = std::min(best.record, seconds([&] { demand(writer.addBatch(batch)); }));
    const auto jobs = std::min<fleet::JobIndex>(100000, static_cast<fleet::JobIndex>(batch.customers.size()));
    QList<ledger::Transaction> transactions;
    for (const JobState to : {JobState::Provisioning, JobState::Active}) {
        for (fleet::JobIndex first = 0; first + perTransaction <= jobs; first += perTransaction)
            transactions.append(updates(batch.id, first, perTransaction, to));
    }
    best.update = std::min(best.update, seconds([&] {
        for (const ledger::Transaction &transaction : transactions)
            demand(writer.commit(transaction));
    }));
}

/** The ledger with the raw one's manners. */
struct Ours
{
    explicit Ours(const QString &path)
        : ledger(open(path))
    {
    }
    bool addBatch(fleet::Batch &batch) { return !ledger->addBatch(batch); }
    bool commit(const ledger::Transaction &transaction) { return !ledger->commit(transaction); }
    std::unique_ptr<ledger::SqliteLedger> ledger;
};

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    const int customers = argc > 1 ? QByteArray(argv[1]).toInt() : 1000000;
    const int rounds = argc > 2 ? QByteArray(argv[2]).toInt() : 3;
    const fleet::Batch batch = batchOf(customers);
    constexpr fleet::JobIndex perTransaction = 1000;
    Times ours, raw;
    QTemporaryDir directory;
    QString path;
    const auto measureRaw = [&](int round) {
        const QString rawPath = directory.filePath(QStringLiteral("raw%1.sqlite").arg(round));
        (void)open(rawPath); // for its tables
        {
            bench::RawLedger writer(rawPath);
            measure(raw, writer, batch, perTransaction);
        }
        QFile::remove(rawPath);
    };
    for (int round = 0; round < rounds; ++round) {
        if (round % 2 == 0) // who comes second finds another disk and other memory: each does
            measureRaw(round);
        if (!path.isEmpty())
            QFile::remove(path);
        path = directory.filePath(QStringLiteral("ours%1.sqlite").arg(round));
        {
            Ours writer(path);
            measure(ours, writer, batch, perTransaction);
        }
        if (round % 2 == 1)
            measureRaw(round);
    }
    std::printf("%d customers recorded: %.2f s, raw %.2f s: x %.2f\n", customers, ours.record, raw.record,
        ours.record / raw.record);
    std::printf("updates at %u a transaction: %.2f s, raw %.2f s: %.2f of its speed\n", perTransaction,
        ours.update, raw.update, raw.update / ours.update);

    std::unique_ptr<ledger::SqliteLedger> ledger;
    std::printf("opened in %.3f s (%.0f MB)\n", seconds([&] { ledger = open(path); }),
        static_cast<double>(QFileInfo(path).size()) / 1e6);
    std::printf("batches() in %.3f s\n", seconds([&] { demand(ledger->batches().size() == 1); }));
    std::printf("activeCustomers() in %.3f s\n",
        seconds([&] { demand(!ledger->activeCustomers(batch.origin).isEmpty()); }));
    std::printf("history() in %.6f s\n", seconds([&] { demand(!ledger->history(1, 7).entries.isEmpty()); }));
    std::printf("load() in %.3f s\n", seconds([&] { demand(ledger->load(1).has_value()); }));
    return 0;
}
