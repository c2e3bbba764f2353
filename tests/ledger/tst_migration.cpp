// SPDX-FileCopyrightText: 2026 Fleetwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ledger/fixtures.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>
#include <sys/resource.h>

using fleet::JobState;

namespace {

QDateTime at(int seconds)
{
    return QDateTime::fromMSecsSinceEpoch(1700000000000, Qt::UTC).addSecs(seconds);
}

} // namespace

/** Ledgers of older versions of this program. */
class MigrationTest final : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(QStringLiteral(".*")));
        m_directory = std::make_unique<QTemporaryDir>();
        (void)runOn(path(), statementsOf(QFINDTESTDATA("schema1.sql")));
    }

    void nothingOfSchema1IsLost()
    {
        const auto ledger = openLedger(path());
        const auto summaries = ledger->batches();
        QCOMPARE(summaries.size(), 2);
        QCOMPARE(summaries.last().totals.imported, 8U);
        QVERIFY(summaries.last().totals.reconciles());
        const auto stored = ledger->load(1);
        QVERIFY(stored.has_value());
        QCOMPARE(stored->batch.name, QStringLiteral("practices.csv"));
        QCOMPARE(stored->batch.createdAt, at(0));
        QCOMPARE(stored->batch.excluded, 2);
        QVERIFY(stored->batch.tenant.isEmpty());
        const fleet::Customer &customer = stored->batch.customers.at(3);
        QCOMPARE(customer.id, QStringLiteral("id 3"));
        QCOMPARE(customer.businessName, QStringLiteral("Zahnärzte \"am Markt\" \\ 3"));
        QCOMPARE(customer.cells,
            (QStringList{QStringLiteral("id 3"), QStringLiteral("a\n,b\t"), QStringLiteral("😀")}));
        QCOMPARE(customer.line, 5);
        const QList<JobState> states{JobState::Submitting, JobState::Active, JobState::Submitting,
            JobState::Provisioning, JobState::Queued, JobState::Cancelled};
        for (qsizetype job = 0; job < states.size(); ++job)
            QCOMPARE(stored->jobs.at(job).job.state, states.at(job));
        QCOMPARE(stored->jobs.at(1).job.agentId, QStringLiteral("agt_1"));
        QCOMPARE(stored->jobs.at(1).job.phoneNumber, QStringLiteral("+15555550100"));
        QCOMPARE(stored->jobs.at(1).job.endedAt, at(60));
        QCOMPARE(stored->jobs.at(2).job.attempt, 2);
        QVERIFY(stored->jobs.at(2).sent);
        QCOMPARE(stored->jobs.at(3).job.operationId, QStringLiteral("op_3"));
        QCOMPARE(stored->jobs.at(3).since, at(9));
        QVERIFY(!stored->jobs.at(4).sent);
        QCOMPARE(ledger->load(2)->jobs.first().job.attempt, 3);
        QCOMPARE(ledger->attempt(1, 2, 2)->key, QByteArray("provision-customer-id%202~2"));
        QCOMPARE(ledger->attempt(1, 2, 2)->body, QByteArray("{\"payload\":{\"name\":\"x2\"}}"));
        QCOMPARE(ledger->activeCustomers(stored->batch.origin), QSet<QString>{QStringLiteral("id 1")});
    }

    void transitionsBecomeHistory()
    {
        const fleet::JobHistory history = openLedger(path())->history(1, 2);
        QCOMPARE(history.entries.size(), 5);
        QCOMPARE(history.entries.at(2).state, JobState::Failed);
        QCOMPARE(history.entries.at(2).at, at(61));
        QCOMPARE(history.entries.last().attempt, 2);
        QCOMPARE(history.attempts.size(), 2);
        QCOMPARE(history.attempts.first().settledAs, JobState::Failed);
        QCOMPARE(history.attempts.first().firstSentAt, at(5));
        QCOMPARE(history.attempts.first().bodySha256,
            QCryptographicHash::hash("{\"payload\":{\"name\":\"x2\"}}", QCryptographicHash::Sha256));
        QVERIFY(!history.attempts.last().settledAs.has_value());
    }

    void itIsWrittenOnAsUsual()
    {
        {
            const auto ledger = openLedger(path());
            ledger::StateRecord active;
            active.job = 3;
            active.state = JobState::Active;
            active.operationId = QStringLiteral("op_3");
            active.agentId = QStringLiteral("agt_3");
            active.at = at(99);
            QVERIFY(!ledger->commit({1, {}, {active}}));
            fleet::Batch batch;
            batch.createdAt = at(200);
            batch.customers.resize(2);
            QVERIFY(!ledger->addBatch(batch));
            QCOMPARE(batch.id, 3);
        }
        QCOMPARE(openLedger(path())->load(1)->jobs.at(3).job.state, JobState::Active);
        QCOMPARE(openLedger(path())->history(1, 3).entries.size(), 3);
        QCOMPARE(runOn(path(), {QStringLiteral("PRAGMA integrity_check")}).toString(), QStringLiteral("ok"));
        QCOMPARE(runOn(path(), {QStringLiteral("PRAGMA foreign_key_check")}), QVariant());
    }

    void theOldFileIsKeptBesideIt()
    {
        (void)openLedger(path());
        const QString backup = path() + QStringLiteral(".schema1");
        QCOMPARE(runOn(backup, {QStringLiteral("PRAGMA user_version")}).toInt(), 1);
        QCOMPARE(runOn(backup, {QStringLiteral("SELECT count(*) FROM transition")}).toInt(), 12);
        QCOMPARE(runOn(backup, {QStringLiteral("PRAGMA application_id")}).toInt(), 1180126279);
        const auto owner = QFile::ReadOwner | QFile::WriteOwner | QFile::ReadUser | QFile::WriteUser;
        QCOMPARE(QFileInfo(backup).permissions(), owner); // hazard 62
        (void)openLedger(path()); // it is up to date now
        QVERIFY(!QFile::exists(path() + QStringLiteral(".schema1-2")));
    }

    void withoutRoomForTheBackupNothingIsTouched() // hazards 48 and 50
    {
        std::signal(SIGXFSZ, SIG_IGN);
        rlimit before{};
        getrlimit(RLIMIT_FSIZE, &before);
        rlimit full = before;
        full.rlim_cur = 8192;
        setrlimit(RLIMIT_FSIZE, &full);
        const auto refused = ledger::SqliteLedger::open(path());
        setrlimit(RLIMIT_FSIZE, &before);
        QVERIFY(std::holds_alternative<ledger::Problem>(refused));
        QVERIFY(!QFile::exists(path() + QStringLiteral(".schema1")));
        QCOMPARE(runOn(path(), {QStringLiteral("PRAGMA user_version")}).toInt(), 1);
        QCOMPARE(openLedger(path())->batches().size(), 2);
    }

    void whatDoesNotFitTogetherIsRefusedAndKept() // hazard 50
    {
        (void)runOn(path(), {QStringLiteral("INSERT INTO attempt VALUES (7, 7, 1, 'key', x'00', x'00', 0)")});
        for (int i = 0; i < 2; ++i) {
            const auto refused = ledger::SqliteLedger::open(path());
            QCOMPARE(std::get<ledger::Problem>(refused).kind, ledger::Problem::Kind::Corrupt);
        }
        QCOMPARE(runOn(path(), {QStringLiteral("PRAGMA user_version")}).toInt(), 1);
        QCOMPARE(runOn(path(), {QStringLiteral("SELECT count(*) FROM transition")}).toInt(), 12);
        QVERIFY(QFile::exists(path() + QStringLiteral(".schema1-2"))); // no copy is written over
    }

    void schema2LearnsOfCautionAndConflicts()
    {
        QVERIFY(QFile::remove(path()));
        (void)runOn(path(), statementsOf(QFINDTESTDATA("schema2.sql")));
        {
            const auto ledger = openLedger(path());
            const auto stored = ledger->load(1);
            QVERIFY(stored.has_value());
            QCOMPARE(stored->batch.caution, fleet::Caution());
            QCOMPARE(stored->batch.requestTimeout, std::chrono::milliseconds(30000));
            QVERIFY(!stored->batch.keyLife.has_value());
            QCOMPARE(stored->batch.customers.first().businessName, QStringLiteral("Zahnärzte am Markt"));
            const QList<JobState> states{JobState::Active, JobState::Failed, JobState::Active};
            for (qsizetype job = 0; job < states.size(); ++job) {
                QCOMPARE(stored->jobs.at(job).job.state, states.at(job));
                QVERIFY(stored->jobs.at(job).job.conflict.isEmpty());
            }
            const fleet::JobHistory history = ledger->history(1, 1);
            QCOMPARE(history.entries.size(), 11);
            QCOMPARE(history.attempts.last().settledAs, JobState::Failed);
            const ledger::NoteRecord note{0, 1, at(60), {fleet::conflictNote, QStringLiteral("not_listed")}};
            ledger::Transaction transaction{1, {}, {}};
            transaction.notes = {note};
            QVERIFY(!ledger->commit(transaction));
            QVERIFY(!ledger->takeUp(1, QStringLiteral("client:sa_1"), std::chrono::minutes(1)));
        }
        const auto stored = openLedger(path())->load(1);
        QCOMPARE(stored->jobs.first().job.conflict, QStringLiteral("not_listed"));
        QCOMPARE(stored->batch.tenant, QStringLiteral("client:sa_1"));
        QCOMPARE(
            runOn(path() + QStringLiteral(".schema2"), {QStringLiteral("PRAGMA user_version")}).toInt(), 2);
        QCOMPARE(runOn(path(), {QStringLiteral("PRAGMA integrity_check")}).toString(), QStringLiteral("ok"));
        QCOMPARE(runOn(path(), {QStringLiteral("PRAGMA foreign_key_check")}), QVariant());
    }

    void aMigratedLedgerIsLikeANewOne_data()
    {
        QTest::addColumn<QString>("schema");
        QTest::newRow("1") << QStringLiteral("schema1.sql");
        QTest::newRow("2") << QStringLiteral("schema2.sql");
    }

    void aMigratedLedgerIsLikeANewOne()
    {
        QFETCH(QString, schema);
        const QString old = m_directory->filePath(QStringLiteral("old.sqlite"));
        const QString fresh = m_directory->filePath(QStringLiteral("fresh.sqlite"));
        (void)runOn(old, statementsOf(QFINDTESTDATA(schema)));
        (void)openLedger(old);
        (void)openLedger(fresh);
        const QString columns = QStringLiteral(
            "SELECT group_concat(line) FROM (SELECT s.name || '.' || c.name || c.type || "
            "c.\"notnull\" || coalesce(c.dflt_value, '') || c.pk AS line FROM sqlite_schema s, "
            "pragma_table_info(s.name) c WHERE s.name NOT LIKE 'sqlite%' ORDER BY line)");
        QVERIFY(runOn(old, {columns}).toString().contains(QStringLiteral("job.conflict")));
        QCOMPARE(runOn(old, {columns}), runOn(fresh, {columns}));
        const QString others = QStringLiteral(
            "SELECT group_concat(name) FROM (SELECT name FROM sqlite_schema WHERE name NOT LIKE 'sqlite%' "
            "ORDER BY name)");
        QCOMPARE(runOn(old, {others}), runOn(fresh, {others}));
    }

private:
    QString path() const { return m_directory->filePath(QStringLiteral("fleetwright.sqlite")); }

    std::unique_ptr<QTemporaryDir> m_directory;
};

QTEST_GUILESS_MAIN(MigrationTest)
#include "tst_migration.moc"
