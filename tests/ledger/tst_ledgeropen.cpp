// SPDX-FileCopyrightText: 2026 Fleetwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ledger/fixtures.h"
#include "ledger/sql.h"

#include <QDir>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

#include <unistd.h>

using Kind = ledger::Problem::Kind;

namespace {

/** Permissions do not bind root: as long as one of these lives, root is nobody. */
class Nobody final
{
    Q_DISABLE_COPY_MOVE(Nobody)

public:
    explicit Nobody(const QString &ownedDirectory)
    {
        if (geteuid() != 0)
            return;
        m_wasRoot = true;
        QDir directory(ownedDirectory);
        give(ownedDirectory);
        for (const QString &name : directory.entryList(QDir::Files))
            give(directory.filePath(name));
        m_changed = setresuid(nobody, nobody, 0) == 0; // of access() the real one is asked
    }
    ~Nobody()
    {
        if (m_changed && setresuid(0, 0, 0) != 0)
            qFatal("root cannot be root again");
    }

    /** Without it a test of permissions would prove nothing. */
    [[nodiscard]] bool isBound() const { return !m_wasRoot || m_changed; }

private:
    static constexpr uid_t nobody = 65534;

    static void give(const QString &path)
    {
        if (chown(QFile::encodeName(path).constData(), nobody, static_cast<gid_t>(-1)) != 0)
            qFatal("%s has no other owner", qPrintable(path));
    }

    bool m_wasRoot = false;
    bool m_changed = false;
};

} // namespace

/** Ledgers that cannot be opened, or only with care. Whatever is refused is left as it was. */
class LedgerOpenTest final : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(QStringLiteral(".*")));
        m_directory = std::make_unique<QTemporaryDir>();
    }

    /** What SQLite answers, with its extended codes, is told as what a person can do something about. */
    void everyAnswerOfSqliteIsAKind_data()
    {
        QTest::addColumn<int>("code");
        QTest::addColumn<ledger::Problem::Kind>("kind");
        QTest::newRow("busy") << 5 << Kind::Locked;
        QTest::newRow("locked") << 6 << Kind::Locked;
        QTest::newRow("read only") << 8 << Kind::ReadOnly;
        QTest::newRow("read only, directory") << (8 | (6 << 8)) << Kind::ReadOnly;
        QTest::newRow("corrupt") << 11 << Kind::Corrupt;
        QTest::newRow("no database") << 26 << Kind::Corrupt;
        QTest::newRow("full") << 13 << Kind::Full;
        QTest::newRow("input or output, fsync") << (10 | (4 << 8)) << Kind::Io;
    }
    void everyAnswerOfSqliteIsAKind()
    {
        QFETCH(const int, code);
        QFETCH(const ledger::Problem::Kind, kind);
        const QSqlError error(QStringLiteral("driver"), QStringLiteral("words of SQLite"),
            QSqlError::StatementError, QString::number(code));
        QCOMPARE(ledger::problemFrom(error).kind, kind);
        QCOMPARE(ledger::problemFrom(error).detail, QStringLiteral("words of SQLite"));
    }

    void aReadOnlyFileIsRefused() // hazard 50
    {
        fill(3);
        QVERIFY(QFile::setPermissions(path(), QFile::ReadOwner));
        {
            const Nobody nobody(m_directory->path());
            QVERIFY(nobody.isBound());
            QCOMPARE(refusal().kind, Kind::ReadOnly);
        }
        QVERIFY(QFile::setPermissions(path(), QFile::ReadOwner | QFile::WriteOwner));
        QCOMPARE(openLedger(path())->batches().size(), 1);
    }

    void aFileOfSomebodyElseIsRefused()
    {
        fill(3);
        const Nobody nobody(m_directory->path());
        QVERIFY(nobody.isBound());
        QVERIFY(QFile::setPermissions(path(), QFile::WriteOwner));
        QCOMPARE(refusal().kind, Kind::Io);
    }

    void aReadOnlyDirectoryIsRefused_data()
    {
        QTest::addColumn<bool>("exists");
        QTest::newRow("with a ledger") << true;
        QTest::newRow("without one") << false;
    }

    void aReadOnlyDirectoryIsRefused() // hazard 50
    {
        QFETCH(bool, exists);
        if (exists)
            fill(3);
        QVERIFY(QFile::setPermissions(m_directory->path(), QFile::ReadOwner | QFile::ExeOwner));
        {
            const Nobody nobody(m_directory->path());
            QVERIFY(nobody.isBound());
            QCOMPARE(refusal().kind, Kind::ReadOnly);
        }
        QVERIFY(QFile::setPermissions(
            m_directory->path(), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
        QCOMPARE(QFile::exists(path()), exists);
    }

    void aDirectoryThatCannotBeMadeIsTold()
    {
        QCOMPARE(refusalOf(QStringLiteral("/proc/none/fleetwright.sqlite")).kind, Kind::Io);
        fill(1);
        QCOMPARE(refusalOf(path() + QStringLiteral("/below.sqlite")).kind, Kind::Io);
    }

    void aDamagedFileIsRefused_data()
    {
        QTest::addColumn<int>("damage");
        for (int eighth = 1; eighth < 8; ++eighth)
            QTest::addRow("%d/8", eighth) << eighth;
    }

    void aDamagedFileIsRefused() // hazard 50
    {
        QFETCH(int, damage);
        fill(2000);
        QFile file(path());
        QVERIFY(file.open(QIODevice::ReadWrite));
        const qint64 page = file.size() / 4096 * damage / 8;
        QVERIFY(file.seek(page * 4096));
        file.write(QByteArray(4096, '\xa5'));
        file.close();
        const QByteArray before = content();
        QCOMPARE(refusal().kind, Kind::Corrupt);
        QCOMPARE(content(), before);
    }

    /** Who is answered half of what there is would order the other half once more. */
    void afterAnAnswerThatBrokeOffNothingIsWritten() // hazard 50
    {
        fill(40000); // more than SQLite keeps in memory
        const auto ledger = openLedger(path());
        const auto all = [](const ledger::CustomerRecord &) { return true; };
        QCOMPARE(ledger->customerRecords(QStringLiteral(""), all).size(), 40000);
        fleet::Batch batch;
        batch.createdAt = QDateTime::currentDateTimeUtc();
        batch.customers.resize(1);
        QVERIFY(!ledger->addBatch(batch));
        QFile file(path());
        QVERIFY(file.open(QIODevice::ReadWrite));
        const qint64 pages = file.size() / 4096;
        for (qint64 page = pages / 4; page < pages / 2; ++page) {
            QVERIFY(file.seek(page * 4096));
            QCOMPARE(file.write(QByteArray(4096, '\xa5')), 4096);
        }
        file.close();
        QVERIFY(ledger->customerRecords(QStringLiteral(""), all).size() < 40000);
        const auto problem = ledger->addBatch(batch);
        QVERIFY(problem.has_value());
        QCOMPARE(problem->kind, Kind::Corrupt);
        ledger::Transaction transaction;
        transaction.batch = batch.id;
        transaction.intents.append({0, 1, "key", "body", batch.createdAt});
        QVERIFY(ledger->commit(transaction).has_value());
    }

    void aFileThatWasNotClosedIsLookedThroughAndGoesOn() // hazard 47
    {
        fleet::Batch batch;
        batch.createdAt = QDateTime::currentDateTimeUtc();
        batch.customers.resize(5);
        const QString copy = m_directory->filePath(QStringLiteral("copy.sqlite"));
        {
            const auto ledger = openLedger(path());
            QVERIFY(!ledger->addBatch(batch));
            // What a kill would leave behind: the file, and its journal.
            QVERIFY(QFile::copy(path(), copy));
            QVERIFY(QFile::copy(path() + QStringLiteral("-wal"), copy + QStringLiteral("-wal")));
        }
        QVERIFY(QFileInfo(copy + QStringLiteral("-wal")).size() > 0);
        QCOMPARE(openLedger(copy)->load(batch.id)->jobs.size(), 5);
        QCOMPARE(runOn(copy, {QStringLiteral("PRAGMA integrity_check")}).toString(), QStringLiteral("ok"));
    }

    void anotherProgramsFileIsNotTouched() // hazard 50
    {
        (void)runOn(path(), {QStringLiteral("CREATE TABLE notes (text TEXT)")});
        const QByteArray before = content();
        QCOMPARE(refusal().kind, Kind::Corrupt);
        QCOMPARE(content(), before);
        QVERIFY(!QFile::exists(path() + QStringLiteral("-wal")));
    }

    void aNewDirectoryBelongsToItsOwner() // hazard 62
    {
        const QString below = m_directory->filePath(QStringLiteral("a/b"));
        (void)openLedger(below + QStringLiteral("/fleetwright.sqlite"));
        const auto owner = QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner | QFile::ReadUser
            | QFile::WriteUser | QFile::ExeUser;
        QCOMPARE(QFileInfo(below).permissions(), owner);
    }

    void nothingOfItIsWrittenElsewhere()
    {
        const auto ledger = openLedger(path());
        fleet::Batch batch;
        batch.customers.resize(30000); // more than SQLite keeps in memory for taking a statement back
        QVERIFY(!ledger->addBatch(batch));
        ledger::StateRecord record;
        record.state = fleet::JobState::Submitting;
        record.at = QDateTime::currentDateTimeUtc();
        QVERIFY(!ledger->commit({batch.id, {}, {record}}));
        for (const QFileInfo &open :
            QDir(QStringLiteral("/proc/self/fd")).entryInfoList(QDir::Files | QDir::System))
            QVERIFY2(
                !open.symLinkTarget().contains(QStringLiteral("etilqs")), qPrintable(open.symLinkTarget()));
    }

private:
    void fill(int customers)
    {
        fleet::Batch batch;
        batch.createdAt = QDateTime::currentDateTimeUtc();
        for (int i = 0; i < customers; ++i) {
            fleet::Customer customer;
            customer.id = QString::number(i);
            customer.businessName = QStringLiteral("a practice with a name, number %1").arg(i);
            batch.customers.append(customer);
        }
        QVERIFY(!openLedger(path())->addBatch(batch));
    }

    static ledger::Problem refusalOf(const QString &path)
    {
        const auto opened = ledger::SqliteLedger::open(path);
        const auto *problem = std::get_if<ledger::Problem>(&opened);
        if (!problem)
            qFatal("it was opened");
        return *problem;
    }

    ledger::Problem refusal() const { return refusalOf(path()); }

    QByteArray content() const
    {
        QFile file(path());
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    QString path() const { return m_directory->filePath(QStringLiteral("fleetwright.sqlite")); }

    std::unique_ptr<QTemporaryDir> m_directory;
};

QTEST_GUILESS_MAIN(LedgerOpenTest)
#include "tst_ledgeropen.moc"
