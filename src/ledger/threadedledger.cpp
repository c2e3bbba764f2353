// SPDX-FileCopyrightText: 2026 Fleetwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ledger/threadedledger.h"

#include "ledger/sqliteledger.h"

#include <utility>

namespace ledger {

template <typename Work>
auto ThreadedLedger::there(Work work) const
{
    std::optional<decltype(work())> answer;
    QMetaObject::invokeMethod(
        m_there.get(), [&] { answer.emplace(work()); }, Qt::BlockingQueuedConnection);
    return std::move(*answer);
}

ThreadedLedger::ThreadedLedger(const Make &make)
    : m_here(std::make_unique<QObject>())
    , m_there(std::make_unique<QObject>())
{
    m_thread.setObjectName(QStringLiteral("ledger"));
    m_there->moveToThread(&m_thread);
    m_thread.start();
    m_ledger = there(make);
}

ThreadedLedger::~ThreadedLedger()
{
    // Commits that were begun stand before this in the queue.
    (void)there([&] { return std::exchange(m_ledger, nullptr) != nullptr; });
    m_thread.quit();
    m_thread.wait();
}

std::variant<std::unique_ptr<ThreadedLedger>, Problem> ThreadedLedger::open(const QString &path)
{
    std::optional<Problem> problem;
    auto threaded = std::make_unique<ThreadedLedger>([&]() -> std::unique_ptr<Ledger> {
        auto opened = SqliteLedger::open(path);
        if (auto *ledger = std::get_if<std::unique_ptr<SqliteLedger>>(&opened))
            return std::move(*ledger);
        problem = std::get<Problem>(opened);
        return nullptr;
    });
    if (problem)
        return *problem;
    return threaded;
}

std::optional<Problem> ThreadedLedger::addBatch(fleet::Batch &batch)
{
    return there([&] { return m_ledger->addBatch(batch); });
}

std::optional<Problem> ThreadedLedger::commit(const Transaction &transaction)
{
    noteOperations(transaction);
    return there([&] { return m_ledger->commit(transaction); });
}

void ThreadedLedger::beginCommit(const Transaction &transaction, const CommitDone &done)
{
    noteOperations(transaction);
    QMetaObject::invokeMethod(
        m_there.get(),
        [this, transaction, done] {
            const std::optional<Problem> problem = m_ledger->commit(transaction);
            QMetaObject::invokeMethod(
                m_here.get(), [done, problem] { done(problem); }, Qt::QueuedConnection);
        },
        Qt::QueuedConnection);
}

std::optional<Problem> ThreadedLedger::takeUp(
    fleet::BatchId batch, const QString &tenant, std::chrono::milliseconds requestTimeout)
{
    return there([&] { return m_ledger->takeUp(batch, tenant, requestTimeout); });
}

std::optional<StoredAttempt> ThreadedLedger::attempt(
    fleet::BatchId batch, fleet::JobIndex job, int number) const
{
    return there([&] { return m_ledger->attempt(batch, job, number); });
}

std::optional<OperationOwner> ThreadedLedger::ownerOf(const QString &origin, const QString &operationId) const
{
    if (!m_operations) {
        m_operations = there([&] {
            std::unordered_set<std::size_t> hashes;
            m_ledger->visitOperations([&](const QString &id) { hashes.insert(qHash(id)); });
            return hashes;
        });
    }
    if (!m_operations->contains(qHash(operationId)))
        return std::nullopt;
    return there([&] { return m_ledger->ownerOf(origin, operationId); });
}

void ThreadedLedger::noteOperations(const Transaction &transaction)
{
    if (!m_operations)
        return; // it will be among those that are read
    for (const StateRecord &record : transaction.states) {
        if (!record.operationId.isEmpty())
            m_operations->insert(qHash(record.operationId));
    }
}

void ThreadedLedger::visitOperations(const OperationVisitor &visit) const
{
    (void)there([&] {
        m_ledger->visitOperations(visit);
        return true;
    });
}

fleet::JobHistory ThreadedLedger::history(fleet::BatchId batch, fleet::JobIndex job) const
{
    return there([&] { return m_ledger->history(batch, job); });
}

QList<fleet::BatchSummary> ThreadedLedger::batches() const
{
    return there([&] { return m_ledger->batches(); });
}

std::optional<StoredBatch> ThreadedLedger::load(fleet::BatchId batch) const
{
    return there([&] { return m_ledger->load(batch); });
}

QList<CustomerRecord> ThreadedLedger::customerRecords(
    const QString &origin, const RecordFilter &isWanted) const
{
    return there([&] { return m_ledger->customerRecords(origin, isWanted); });
}

QSet<QString> ThreadedLedger::activeCustomers(const QString &origin) const
{
    return there([&] { return m_ledger->activeCustomers(origin); });
}

} // namespace ledger
