// SPDX-FileCopyrightText: 2026 Fleetwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ledger/fixtures.h"
#include "ledger/memoryledger.h"
#include "ledger/schema.h"

#include <QCryptographicHash>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>
#include <sys/resource.h>

using fleet::JobState;

namespace {

const QDateTime t0 = QDateTime::fromMSecsSinceEpoch(1700000000000, Qt::UTC);

fleet::Batch batchOf(int customers)
{
    fleet::Batch batch;
    batch.name = QStringLiteral("practices.csv");
    batch.environment = QStringLiteral("Sandbox");
    batch.origin = QStringLiteral("http://127.0.0.1:1");
    batch.createdAt = t0;
    batch.header = {QStringLiteral("customer_id"), QStringLiteral("näme"), QString()};
    batch.encoding = QStringLiteral("Windows-1252");
    batch.delimiter = QLatin1Char(';');
    batch.templateId = QStringLiteral("dental_receptionist");
    batch.dialect = QStringLiteral("payload");
    batch.excluded = 2;
    for (int i = 0; i < customers; ++i) {
        fleet::Customer customer;
        customer.id = QStringLiteral("id %1").arg(i);
        customer.businessName = QStringLiteral("Zahnärzte \"am Markt\"");
        customer.businessUrl = QStringLiteral("https://a.example");
        customer.agentName = QStringLiteral("Empfang");
        customer.cells = {customer.id, QStringLiteral("a\n,b"), QStringLiteral("😀")};
        customer.row = i + 1;
        customer.line = i + 2;
        batch.customers.append(customer);
    }
    return batch;
}

ledger::IntentRecord intent(fleet::JobIndex job, int attempt = 1)
{
    return {job, attempt, "provision-customer-" + QByteArray::number(job),
        QByteArray("{\"bytes\":\"\0\xff\"}", 14), t0.addSecs(5)};
}

ledger::StateRecord state(fleet::JobIndex job, JobState to, int attempt = 1, const QString &operation = {})
{
    ledger::StateRecord record;
    record.job = job;
    record.attempt = attempt;
    record.state = to;
    record.operationId = operation;
    record.at = t0.addSecs(9);
    return record;
}

} // namespace

/** What every ledger promises, and what only the durable one can. */
class LedgerTest final : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(QStringLiteral(".*")));
        m_directory = std::make_unique<QTemporaryDir>();
    }

    void remembersAttemptsByteForByte_data() { bothKinds(); }
    void remembersAttemptsByteForByte()
    {
        const auto ledger = make();
        fleet::Batch batch = batchOf(3);
        QVERIFY(!ledger->addBatch(batch));
        QVERIFY(batch.id > 0);
        QVERIFY(!ledger->attempt(batch.id, 1, 1));
        QVERIFY(!ledger->commit({batch.id, {intent(1)}, {state(1, JobState::Submitting)}}));
        const auto stored = ledger->attempt(batch.id, 1, 1);
        QVERIFY(stored.has_value());
        QCOMPARE(stored->key, intent(1).key);
        QCOMPARE(stored->body, intent(1).body);
        QVERIFY(!ledger->attempt(batch.id, 1, 2));
        QVERIFY(!ledger->attempt(batch.id, 0, 1));
    }

    void anIntentIsRecordedOnce_data() { bothKinds(); }
    void anIntentIsRecordedOnce()
    {
        const auto ledger = make();
        fleet::Batch batch = batchOf(2);
        QVERIFY(!ledger->addBatch(batch));
        QVERIFY(!ledger->commit({batch.id, {intent(0)}, {}}));
        ledger::IntentRecord again = intent(0);
        again.body = "other bytes";
        // Refused as a whole: neither the second intent nor what came with it.
        QVERIFY(ledger->commit({batch.id, {intent(1), again}, {state(1, JobState::Submitting)}}).has_value());
        QCOMPARE(ledger->attempt(batch.id, 0, 1)->body, intent(0).body);
        QVERIFY(!ledger->attempt(batch.id, 1, 1));
        QCOMPARE(ledger->load(batch.id)->jobs.at(1).job.state, JobState::Queued);
    }

    /** On a disk that refused for a while, one transaction holds the end of an attempt and the next one's intent. */
    void aRetryInOneTransactionIsKnownToBeSent_data() { bothKinds(); }
    void aRetryInOneTransactionIsKnownToBeSent()
    {
        const auto ledger = make();
        fleet::Batch batch = batchOf(2);
        QVERIFY(!ledger->addBatch(batch));
        QVERIFY(!ledger->commit({batch.id, {intent(0)}, {state(0, JobState::Submitting)}}));
        ledger::IntentRecord again = intent(0, 2);
        again.at = t0.addSecs(7);
        QVERIFY(!ledger->commit({batch.id, {again},
            {state(0, JobState::Failed, 1, QStringLiteral("op_1")), state(0, JobState::Queued, 2),
                state(0, JobState::Submitting, 2)}}));
        const auto stored = ledger->load(batch.id);
        QVERIFY(stored.has_value());
        QCOMPARE(stored->jobs.at(0).job.attempt, 2);
        QCOMPARE(stored->jobs.at(0).job.state, JobState::Submitting);
        QVERIFY(stored->jobs.at(0).sent);
        QCOMPARE(stored->jobs.at(0).since, again.at);
        QVERIFY(!stored->jobs.at(1).sent);
    }

    void loadsABatchAsItWasLeft_data() { bothKinds(); }
    void loadsABatchAsItWasLeft()
    {
        fleet::Batch batch = batchOf(5);
        auto ledger = make();
        QVERIFY(!ledger->addBatch(batch));
        ledger::StateRecord active = state(1, JobState::Active, 1, QStringLiteral("op_1"));
        active.agentId = QStringLiteral("agt_1");
        active.phoneNumber = QStringLiteral("+15555550100");
        ledger::StateRecord failed = state(2, JobState::Failed, 1, QStringLiteral("op_2"));
        failed.failure = fleet::Failure{fleet::Failure::Stage::Operation, fleet::Failure::Kind::Operation,
            QStringLiteral("scout_crawl_failed"), QStringLiteral("no ‘site’"), true, 200, t0};
        QVERIFY(!ledger->commit({batch.id, {intent(0), intent(1), intent(2)},
            {state(0, JobState::Submitting), state(1, JobState::Submitting), state(2, JobState::Submitting),
                state(1, JobState::Provisioning, 1, QStringLiteral("op_1")), active, failed}}));
        // Job 2 is tried again: queued under a new number, then its intent.
        QVERIFY(!ledger->commit({batch.id, {}, {state(2, JobState::Queued, 2)}}));
        if (m_durable) {
            ledger.reset();
            ledger = make();
        }
        const auto stored = ledger->load(batch.id);
        QVERIFY(stored.has_value());
        QCOMPARE(stored->batch.customers, batch.customers);
        QCOMPARE(stored->batch.header, batch.header);
        QCOMPARE(stored->batch.encoding, batch.encoding);
        QCOMPARE(stored->batch.delimiter, batch.delimiter);
        QCOMPARE(stored->batch.origin, batch.origin);
        QCOMPARE(stored->batch.createdAt, batch.createdAt);
        QCOMPARE(stored->batch.dialect, batch.dialect);
        QCOMPARE(stored->jobs.size(), 5);
        QCOMPARE(stored->jobs.at(0).job.state, JobState::Submitting);
        QVERIFY(stored->jobs.at(0).sent);
        QCOMPARE(stored->jobs.at(0).since, t0.addSecs(5));
        QCOMPARE(stored->jobs.at(1).job.state, JobState::Active);
        QCOMPARE(stored->jobs.at(1).job.agentId, QStringLiteral("agt_1"));
        QCOMPARE(stored->jobs.at(1).since, t0.addSecs(9)); // accepted
        QCOMPARE(stored->jobs.at(1).job.percent, 100);
        QCOMPARE(stored->jobs.at(2).job.state, JobState::Queued);
        QCOMPARE(stored->jobs.at(2).job.attempt, 2);
        QVERIFY(!stored->jobs.at(2).sent);
        QVERIFY(stored->jobs.at(2).job.operationId.isEmpty());
        QVERIFY(!stored->jobs.at(4).sent);

        const auto summaries = ledger->batches();
        QCOMPARE(summaries.size(), 1);
        QCOMPARE(summaries.first().totals.imported, 7U);
        QVERIFY(summaries.first().totals.reconciles());
        QCOMPARE(summaries.first().totals.of(JobState::Active), 1U);
        QCOMPARE(ledger->activeCustomers(batch.origin), QSet<QString>{QStringLiteral("id 1")});
        QVERIFY(ledger->activeCustomers(QStringLiteral("https://elsewhere.example")).isEmpty()); // hazard 15
        QVERIFY(!ledger->load(99));
    }

    void knowsWhatEveryBatchMadeOfACustomer_data() { bothKinds(); }
    void knowsWhatEveryBatchMadeOfACustomer()
    {
        const auto ledger = make();
        fleet::Batch first = batchOf(3);
        QVERIFY(!ledger->addBatch(first));
        ledger::StateRecord active = state(1, JobState::Active, 1, QStringLiteral("op_1"));
        active.agentId = QStringLiteral("agt_1");
        QVERIFY(!ledger->commit({first.id, {intent(1)}, {state(1, JobState::Submitting), active}}));
        // The same customers again: the second one begins with its second generation.
        fleet::Batch second = batchOf(3);
        second.firstAttempts = {1, 2, 1};
        QVERIFY(!ledger->addBatch(second));
        const QList<ledger::CustomerRecord> records = ledger->customerRecords(first.origin,
            [](const ledger::CustomerRecord &record) { return record.customerId == QStringLiteral("id 1"); });
        QCOMPARE(records.size(), 2);
        QCOMPARE(records.first().batch, first.id);
        QCOMPARE(records.first().state, JobState::Active);
        QCOMPARE(records.first().agentId, QStringLiteral("agt_1"));
        QVERIFY(records.first().sent);
        QCOMPARE(records.last().batch, second.id);
        QCOMPARE(records.last().attempt, 2);
        QCOMPARE(records.last().job, 1U);
        QVERIFY(!records.last().sent);
        QCOMPARE(ledger->load(second.id)->jobs.at(1).job.attempt, 2);
        QCOMPARE(ledger->load(second.id)->jobs.at(2).job.attempt, 1);
        // hazard 15
        QVERIFY(ledger
                    ->customerRecords(QStringLiteral("https://elsewhere.example"),
                        [](const ledger::CustomerRecord &) { return true; })
                    .isEmpty());
    }

    void tellsHowAJobCameToWhereItIs_data() { bothKinds(); }
    void tellsHowAJobCameToWhereItIs()
    {
        fleet::Batch batch = batchOf(2);
        batch.tenant = QStringLiteral("sa_1");
        auto ledger = make();
        QVERIFY(!ledger->addBatch(batch));
        QVERIFY(ledger->history(batch.id, 1).entries.isEmpty());
        ledger::StateRecord submitting = state(1, JobState::Submitting);
        submitting.at = t0.addSecs(6);
        QVERIFY(!ledger->commit({batch.id, {intent(1)}, {submitting}}));
        ledger::RequestRecord submit{1, 1, t0.addMSecs(8000), {}};
        submit.request.duration = std::chrono::milliseconds(1999);
        submit.request.httpStatus = 503;
        submit.request.outcome = QStringLiteral("server_fault");
        submit.request.code = QStringLiteral("http_503");
        submit.request.message = QStringLiteral("Überlast");
        submit.request.body = QByteArray("<html>\0</html>", 14);
        ledger::RequestRecord poll{1, 1, t0.addSecs(20), {}};
        poll.request.kind = fleet::Request::Kind::Poll;
        poll.request.outcome = QStringLiteral("completed");
        ledger::StateRecord active = state(1, JobState::Active, 1, QStringLiteral("op_1"));
        active.at = poll.at;
        // In one commit; each comes where it belongs in time.
        QVERIFY(!ledger->commit({batch.id, {},
            {state(1, JobState::Provisioning, 1, QStringLiteral("op_1")), active}, {submit, poll}}));
        if (m_durable) {
            ledger.reset();
            ledger = make();
        }
        const fleet::JobHistory history = ledger->history(batch.id, 1);
        QCOMPARE(history.entries.size(), 5);
        QCOMPARE(history.entries.at(0).state, JobState::Submitting);
        QCOMPARE(history.entries.at(1).request.value(), submit.request);
        QCOMPARE(history.entries.at(1).at, submit.at);
        QCOMPARE(history.entries.at(2).state, JobState::Provisioning);
        QCOMPARE(history.entries.at(3).request.value(), poll.request);
        QCOMPARE(history.entries.at(4).state, JobState::Active);
        QCOMPARE(history.attempts.size(), 1);
        const fleet::AttemptFacts &attempt = history.attempts.first();
        QCOMPARE(attempt.key, intent(1).key);
        QCOMPARE(attempt.bodySha256, QCryptographicHash::hash(intent(1).body, QCryptographicHash::Sha256));
        QCOMPARE(attempt.origin, batch.origin);
        QCOMPARE(attempt.tenant, batch.tenant);
        QCOMPARE(attempt.intendedAt, intent(1).at);
        QCOMPARE(attempt.firstSentAt, submitting.at);
        QCOMPARE(attempt.settledAs, JobState::Active);
        QCOMPARE(attempt.settledAt, active.at);
        QCOMPARE(ledger->load(batch.id)->batch.tenant, batch.tenant);
        QVERIFY(ledger->history(batch.id, 0).attempts.isEmpty());
        QVERIFY(ledger->history(99, 0).entries.isEmpty());
    }

    void failuresSurvive()
    {
        fleet::Batch batch = batchOf(1);
        const fleet::Failure failure{fleet::Failure::Stage::Submit, fleet::Failure::Kind::Template,
            QStringLiteral("template_not_found"), QStringLiteral("<b>\"x\"</b>"), false, 422, t0};
        {
            const auto ledger = durable();
            QVERIFY(!ledger->addBatch(batch));
            ledger::StateRecord record = state(0, JobState::Failed);
            record.failure = failure;
            QVERIFY(!ledger->commit({batch.id, {intent(0)}, {record}}));
        }
        const auto stored = durable()->load(batch.id);
        QCOMPARE(stored->jobs.first().job.failure.value(), failure);
    }

    void belongsToItsOwnerAlone() // hazard 62
    {
        const auto ledger = durable();
        fleet::Batch batch = batchOf(1);
        QVERIFY(!ledger->addBatch(batch));
        const auto owner = QFile::ReadOwner | QFile::WriteOwner | QFile::ReadUser | QFile::WriteUser;
        QCOMPARE(QFileInfo(path()).permissions(), owner);
        QCOMPARE(QFileInfo(path() + QStringLiteral("-wal")).permissions(), owner);
    }

    void aSecondOneIsRefused() // hazard 49
    {
        const auto first = durable();
        const auto second = ledger::SqliteLedger::open(path());
        QCOMPARE(std::get<ledger::Problem>(second).kind, ledger::Problem::Kind::Locked);
    }

    void newerSchemaIsRefusedAndLeftAlone() // hazard 50
    {
        fleet::Batch batch = batchOf(1);
        QVERIFY(!durable()->addBatch(batch));
        (void)runOn(path(), {QStringLiteral("PRAGMA user_version = 99")});
        QCOMPARE(std::get<ledger::Problem>(ledger::SqliteLedger::open(path())).kind,
            ledger::Problem::Kind::NewerSchema);
        (void)runOn(path(), {QStringLiteral("PRAGMA user_version = %1").arg(ledger::schemaVersion)});
        QCOMPARE(durable()->batches().size(), 1);
    }

    void whatIsNoLedgerIsRefusedAndLeftAlone_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::newRow("text") << QByteArray("customer_id,business_name\n1,A\n").repeated(100);
        QTest::newRow("zeros") << QByteArray(8192, '\0');
        QTest::newRow("half a header") << QByteArray("SQLite format 3\0\x10\x00\x01", 19);
    }

    void whatIsNoLedgerIsRefusedAndLeftAlone() // hazard 50
    {
        QFETCH(QByteArray, content);
        QFile file(path());
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(content);
        file.close();
        QVERIFY(std::holds_alternative<ledger::Problem>(ledger::SqliteLedger::open(path())));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), content);
    }

    void anotherProgramsDatabaseIsRefused()
    {
        (void)runOn(path(), {QStringLiteral("CREATE TABLE batch (id INTEGER)")});
        QCOMPARE(std::get<ledger::Problem>(ledger::SqliteLedger::open(path())).kind,
            ledger::Problem::Kind::Corrupt);
    }

    void aDirectoryIsRefused()
    {
        QVERIFY(std::holds_alternative<ledger::Problem>(ledger::SqliteLedger::open(m_directory->path())));
    }

    void aFullDiskIsToldAndForgotten() // hazard 48
    {
        const auto ledger = durable();
        fleet::Batch batch = batchOf(1);
        QVERIFY(!ledger->addBatch(batch));
        std::signal(SIGXFSZ, SIG_IGN); // so that writing too much fails instead of killing
        rlimit before{};
        getrlimit(RLIMIT_FSIZE, &before);
        rlimit full = before;
        full.rlim_cur = static_cast<rlim_t>(QFileInfo(path() + QStringLiteral("-wal")).size());
        setrlimit(RLIMIT_FSIZE, &full);
        const auto problem = ledger->commit({batch.id, {intent(0)}, {state(0, JobState::Submitting)}});
        setrlimit(RLIMIT_FSIZE, &before);
        QVERIFY(problem.has_value());
        QVERIFY(!ledger->attempt(batch.id, 0, 1));
        QVERIFY(!ledger->commit({batch.id, {intent(0)}, {state(0, JobState::Submitting)}}));
        QVERIFY(ledger->attempt(batch.id, 0, 1).has_value());
    }

private:
    void bothKinds()
    {
        QTest::addColumn<bool>("durable");
        QTest::newRow("memory") << false;
        QTest::newRow("sqlite") << true;
    }

    std::unique_ptr<ledger::Ledger> make()
    {
        QFETCH(bool, durable);
        m_durable = durable;
        if (!durable)
            return std::make_unique<ledger::MemoryLedger>();
        return this->durable();
    }

    std::unique_ptr<ledger::SqliteLedger> durable() { return openLedger(path()); }

    QString path() const { return m_directory->filePath(QStringLiteral("fleetwright.sqlite")); }

    std::unique_ptr<QTemporaryDir> m_directory;
    bool m_durable = false;
};

QTEST_GUILESS_MAIN(LedgerTest)
#include "tst_ledger.moc"
