// SPDX-FileCopyrightText: 2026 Fleetwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ledger/fixtures.h"
#include "ledger/memoryledger.h"

#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

using fleet::JobState;

namespace {

const QStringList origins{QStringLiteral("https://a.example"), QStringLiteral("https://b.example")};

/** What a batch holds, in a form that both ledgers give and that can be compared. */
QStringList describe(const ledger::Ledger &ledger, fleet::BatchId id)
{
    QStringList lines;
    const auto stored = ledger.load(id);
    if (!stored)
        return {QStringLiteral("none")};
    const auto add = [&](auto... parts) { lines.append(QStringList{parts...}.join(u'|')); };
    const auto time = [](const QDateTime &at) { return at.toString(Qt::ISODateWithMs); };
    const fleet::Batch &batch = stored->batch;
    add(batch.name, batch.origin, batch.tenant, time(batch.createdAt), batch.header.join(u','),
        batch.encoding, QString(batch.delimiter), QString::number(batch.excluded),
        QString::number(batch.caution.equalFailuresMax), QString::number(batch.caution.earlyRows),
        QString::number(batch.caution.earlyFailedPercentMax), QString::number(batch.caution.canaryRows),
        QString::number(batch.requestTimeout.count()),
        QString::number(batch.keyLife ? batch.keyLife->count() : -1));
    for (const ledger::StoredJob &entry : stored->jobs) {
        const fleet::Job &job = entry.job;
        const fleet::Customer &customer = batch.customers.at(job.index);
        add(QString::number(job.index), customer.id, customer.businessName, customer.cells.join(u','),
            QString::number(customer.line), QString::fromLatin1(wordFor(job.state).data()),
            QString::number(job.attempt), QString::number(entry.sent), job.operationId, job.agentId,
            job.phoneNumber, time(job.startedAt), time(job.endedAt), time(entry.since),
            job.failure ? job.failure->code + job.failure->message : QString(), job.conflict);
        const fleet::JobHistory history = ledger.history(id, job.index);
        for (const fleet::HistoryEntry &line : history.entries) {
            add(time(line.at), QString::number(line.attempt),
                line.request    ? line.request->outcome + line.request->code
                    : line.note ? line.note->word + line.note->text
                                : QString::fromLatin1(wordFor(line.state).data()),
                line.request ? QString::fromLatin1(line.request->body) : QString());
        }
        for (const fleet::AttemptFacts &facts : history.attempts) {
            const auto attempt = ledger.attempt(id, job.index, facts.number);
            add(QString::number(facts.number), QString::fromLatin1(facts.key),
                QString::fromLatin1(facts.bodySha256.toHex()), time(facts.intendedAt),
                time(facts.firstSentAt), time(facts.settledAt),
                attempt ? QString::fromLatin1(attempt->key + attempt->body) : QString());
        }
    }
    return lines;
}

QStringList describe(const ledger::Ledger &ledger)
{
    QStringList lines;
    for (const fleet::BatchSummary &summary : ledger.batches()) {
        QString line = QString::number(summary.id) + summary.name;
        for (const JobState state : fleet::allJobStates)
            line += QStringLiteral(" %1").arg(summary.totals.of(state));
        lines.append(line);
        lines += describe(ledger, summary.id);
    }
    for (const QString &origin : origins) {
        if (const auto owner = ledger.ownerOf(origin, QStringLiteral("a")))
            lines.append(QStringLiteral("a: %1 %2").arg(owner->batch).arg(owner->job));
        QStringList active = ledger.activeCustomers(origin).values();
        active.sort();
        lines += active;
        const auto all = ledger.customerRecords(origin, [](const ledger::CustomerRecord &) { return true; });
        for (const ledger::CustomerRecord &record : all) {
            lines.append(QStringLiteral("%1 %2 %3 %4 %5 %6 %7 %8")
                             .arg(record.customerId)
                             .arg(record.batch)
                             .arg(record.job)
                             .arg(static_cast<int>(record.state))
                             .arg(record.attempt)
                             .arg(record.sent)
                             .arg(record.agentId, record.tenant));
        }
    }
    return lines;
}

} // namespace

/** Whatever is written, the durable ledger and the one in memory come to the same. */
class LedgerPairTest final : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void bothComeToTheSame_data()
    {
        QTest::addColumn<quint32>("seed");
        for (quint32 seed = 1; seed <= 6; ++seed)
            QTest::addRow("seed %u", seed) << seed;
    }

    void bothComeToTheSame() // hazard 14: also whose operation it is
    {
        QFETCH(quint32, seed);
        m_random.seed(seed);
        m_now = QDateTime::fromMSecsSinceEpoch(1700000000000, Qt::UTC);
        QTemporaryDir directory;
        const QString path = directory.filePath(QStringLiteral("ledger.sqlite"));
        ledger::MemoryLedger memory;
        auto durable = openLedger(path);
        QList<int> sizes;
        for (int step = 0; step < 30; ++step) {
            if (sizes.isEmpty() || m_random.bounded(10) == 0) {
                fleet::Batch batch = anyBatch();
                fleet::Batch same = batch;
                QVERIFY(!memory.addBatch(batch));
                QVERIFY(!durable->addBatch(same));
                QCOMPARE(same.id, batch.id);
                sizes.append(static_cast<int>(batch.customers.size()));
            } else if (m_random.bounded(6) == 0) {
                const fleet::BatchId batch = m_random.bounded(static_cast<int>(sizes.size())) + 1;
                const QString tenant = anyText();
                const std::chrono::milliseconds timeout(m_random.bounded(60000));
                QVERIFY(!memory.takeUp(batch, tenant, timeout));
                QVERIFY(!durable->takeUp(batch, tenant, timeout));
            } else {
                const int batch = m_random.bounded(static_cast<int>(sizes.size()));
                const ledger::Transaction transaction = anyTransaction(batch + 1, sizes.at(batch));
                // An intent that was recorded before is refused by both, and with it all it came with.
                QCOMPARE(durable->commit(transaction).has_value(), memory.commit(transaction).has_value());
            }
            durable.reset();
            durable = openLedger(path);
            QCOMPARE(describe(*durable), describe(memory));
        }
        QVERIFY(describe(memory).size() > 30);
    }

private:
    QString anyText()
    {
        const QStringList texts{QString(), QStringLiteral("a"), QStringLiteral("Bäder \"Nord\"\n"),
            QStringLiteral("😀'--"), QStringLiteral("\\\u0001")};
        return texts.at(m_random.bounded(static_cast<int>(texts.size())));
    }

    fleet::Batch anyBatch()
    {
        fleet::Batch batch;
        batch.name = anyText();
        batch.origin = origins.at(m_random.bounded(2));
        batch.tenant = anyText();
        batch.createdAt = m_now;
        batch.header = {anyText(), anyText()};
        if (m_random.bounded(2) == 0) {
            batch.encoding = QStringLiteral("UTF-8");
            batch.delimiter = QLatin1Char('\t');
        }
        batch.excluded = m_random.bounded(3);
        batch.caution = {m_random.bounded(9), m_random.bounded(9), m_random.bounded(9), m_random.bounded(9)};
        batch.requestTimeout = std::chrono::milliseconds(m_random.bounded(60000));
        if (m_random.bounded(2))
            batch.keyLife = std::chrono::hours(m_random.bounded(99));
        // Around the number of rows that go into one statement as well.
        const int rows = m_random.bounded(8) == 0 ? m_random.bounded(98, 204) : m_random.bounded(1, 6);
        for (int row = 0; row < rows; ++row) {
            fleet::Customer customer;
            customer.id = QStringLiteral("id %1").arg(m_random.bounded(9));
            customer.businessName = anyText();
            customer.cells = {anyText(), anyText()};
            customer.line = row + 2;
            batch.customers.append(customer);
            if (rows < 6)
                batch.firstAttempts.append(m_random.bounded(1, 4));
        }
        return batch;
    }

    ledger::Transaction anyTransaction(fleet::BatchId batch, int jobs)
    {
        ledger::Transaction transaction;
        transaction.batch = batch;
        for (int count = m_random.bounded(3); count > 0; --count) {
            transaction.intents.append({anyJob(jobs), m_random.bounded(1, 4),
                "key" + QByteArray::number(m_random.bounded(99)), anyText().toUtf8(), tick()});
        }
        if (transaction.intents.size() == 2
            && transaction.intents.first().job == transaction.intents.last().job)
            transaction.intents.removeLast();
        for (int count = m_random.bounded(6); count > 0; --count) {
            ledger::StateRecord record;
            record.job = anyJob(jobs);
            record.attempt = m_random.bounded(1, 4);
            record.state = static_cast<JobState>(m_random.bounded(static_cast<int>(fleet::jobStateCount)));
            record.operationId = anyText();
            record.agentId = anyText();
            record.phoneNumber = anyText();
            if (m_random.bounded(2))
                record.failure = fleet::Failure{{}, {}, anyText(), anyText(), true, 500, m_now};
            record.at = tick();
            transaction.states.append(record);
        }
        for (int count = m_random.bounded(4); count > 0; --count) {
            ledger::RequestRecord record{anyJob(jobs), m_random.bounded(1, 4), tick(), {}};
            record.request.kind =
                m_random.bounded(2) ? fleet::Request::Kind::Submit : fleet::Request::Kind::Poll;
            record.request.outcome = QStringLiteral("lost");
            record.request.code = anyText();
            record.request.message = anyText();
            record.request.body = anyText().toUtf8();
            transaction.requests.append(record);
        }
        if (m_random.bounded(3) == 0) {
            transaction.notes.append({anyJob(jobs), m_random.bounded(1, 4), tick(),
                {m_random.bounded(2) ? fleet::conflictNote : fleet::orderedAnewNote, anyText()}});
        }
        if (m_random.bounded(5) == 0)
            transaction.keyLife = std::chrono::hours(m_random.bounded(99));
        return transaction;
    }

    fleet::JobIndex anyJob(int jobs) { return static_cast<fleet::JobIndex>(m_random.bounded(jobs)); }

    QDateTime tick() { return m_now = m_now.addMSecs(m_random.bounded(3)); }

    QRandomGenerator m_random;
    QDateTime m_now;
};

QTEST_GUILESS_MAIN(LedgerPairTest)
#include "tst_ledgerpair.moc"
