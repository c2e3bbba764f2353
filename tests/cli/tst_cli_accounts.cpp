// SPDX-FileCopyrightText: 2026 Fleetwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/programs.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>

using namespace Qt::Literals::StringLiterals;
using testing::Cli;
using testing::Ended;

/** Whose a batch is, how careful it is, and what only a person may decide. */
class AccountsTest final : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void twoAccountsDoNotMix();
    void aReplacedTokenIsRecognizedByTheFleet();
    void aPersonSaysThatItIsTheSameAccount();
    void aServiceAccountStaysTheSame();
    void theFirstRowsGoAhead();
    void theFirstRowsAreRememberedAfterAKill();
    void theBreakerCanBeSet_data();
    void theBreakerCanBeSet();
    void nonsenseIsComplainedOf_data();
    void nonsenseIsComplainedOf();
    void whatIsTooOldIsOrderedAnewOnRequest();
    void anAgentThatIsGoneIsFlagged();

private:
    QString write(const QByteArray &rows);
    QString ledger() const { return m_folder->filePath(u"ledger.sqlite"_s); }
    Ended run(const QStringList &arguments, const QString &token = u"first"_s);
    Ended runAs(const QString &clientId, const QStringList &arguments);
    void sql(const QString &path, const QString &statement);
    qsizetype submits() const;

    std::unique_ptr<QTemporaryDir> m_folder;
    testing::Sandbox m_sandbox;
};

void AccountsTest::init()
{
    QTest::failOnWarning(QRegularExpression(u".*"_s));
    m_folder = std::make_unique<QTemporaryDir>();
    m_sandbox.kill();
    QVERIFY(m_sandbox.start({u"--speed=200"_s, u"--log"_s, m_folder->filePath(u"sandbox.log"_s),
        u"--database"_s, m_folder->filePath(u"sandbox.sqlite"_s)}));
}

QString AccountsTest::write(const QByteArray &rows)
{
    QFile file(m_folder->filePath(u"list.csv"_s));
    const QByteArray bytes = "customer_id,business_name,business_url\n" + rows;
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() ? file.fileName() : QString();
}

Ended AccountsTest::run(const QStringList &arguments, const QString &token)
{
    Cli cli;
    cli.setVariable(u"WFW_API_BASE"_s, m_sandbox.origin().toString());
    cli.setVariable(u"WFW_API_TOKEN"_s, token);
    return cli.run(arguments + QStringList{u"--ledger"_s, ledger()});
}

Ended AccountsTest::runAs(const QString &clientId, const QStringList &arguments)
{
    Cli cli;
    cli.setVariable(u"WFW_API_BASE"_s, m_sandbox.origin().toString());
    cli.setVariable(u"WFW_CLIENT_ID"_s, clientId);
    cli.setVariable(u"WFW_CLIENT_SECRET"_s, u"sk_live_1"_s);
    return cli.run(arguments + QStringList{u"--ledger"_s, ledger()});
}

void AccountsTest::sql(const QString &path, const QString &statement)
{
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"outside"_s);
        database.setDatabaseName(path);
        QVERIFY(database.open());
        QSqlQuery query(database);
        QVERIFY2(query.exec(statement), qPrintable(query.lastError().text()));
    }
    QSqlDatabase::removeDatabase(u"outside"_s);
}

qsizetype AccountsTest::submits() const
{
    QFile file(m_folder->filePath(u"sandbox.log"_s));
    return file.open(QIODevice::ReadOnly) ? file.readAll().count("POST /v2/agents ") : -1;
}

// hazard 15
void AccountsTest::twoAccountsDoNotMix()
{
    // Two agencies number their customers from 1.
    QCOMPARE(run({u"provision"_s, write("1,A,https://a.example\n2,B,https://b.example\n")}).exitCode, 0);
    const Ended second =
        run({u"provision"_s, write("1,X,https://x.example\n2,Y,https://y.example\n")}, u"second"_s);
    QVERIFY2(second.exitCode == 0 && second.out.contains(u"2 agents active"), qPrintable(second.err));
    QVERIFY2(!second.err.contains(u"already"), qPrintable(second.err));
    QCOMPARE(submits(), 4);
    // Nothing of the first one's is taken up under the second one's token.
    for (const QString &command : {u"resume"_s, u"retry"_s}) {
        const Ended refused = run({command, u"1"_s}, u"second"_s);
        QCOMPARE(refused.exitCode, 1);
        QVERIFY2(refused.out.contains(u"another account"), qPrintable(refused.out + refused.err));
    }
    // And each knows its own.
    const Ended again = run({u"provision"_s, write("1,A,https://a.example\n")});
    QVERIFY2(again.err.contains(u"1 customer has an active agent already"), qPrintable(again.err));
    QCOMPARE(submits(), 4);
}

// hazard 15
void AccountsTest::aReplacedTokenIsRecognizedByTheFleet()
{
    QCOMPARE(run({u"provision"_s, write("1,A,https://a.example\n")}).exitCode, 0);
    // The same account, as the ledger of a version before, or under a token before, has it.
    sql(ledger(), u"UPDATE batch SET tenant = 'token:0123456789abcdef0123456789abcdef'"_s);
    const Ended again = run({u"provision"_s, write("1,A,https://a.example\n")});
    QVERIFY2(again.err.contains(u"1 customer has an active agent already"), qPrintable(again.err));
    QCOMPARE(run({u"retry"_s, u"1"_s}).exitCode, 0);
    QCOMPARE(submits(), 1);
}

// hazard 15
void AccountsTest::aPersonSaysThatItIsTheSameAccount()
{
    const QString list = write("1,A,https://crawlfail.example\n");
    QCOMPARE(run({u"provision"_s, list}).exitCode, 2);
    const Ended refused = run({u"retry"_s, u"1"_s, u"--json"_s}, u"second"_s);
    QCOMPARE(refused.exitCode, 1);
    QVERIFY2(refused.err.contains(u"--same-account"), qPrintable(refused.err));
    const QJsonObject document = QJsonDocument::fromJson(refused.out.toUtf8()).object();
    QCOMPARE(document[u"outcome"_s].toString(), u"unclear_account"_s);
    QCOMPARE(submits(), 1);
    QCOMPARE(run({u"retry"_s, u"1"_s, u"--same-account"_s}, u"second"_s).exitCode, 2);
    QCOMPARE(submits(), 2);
    QCOMPARE(run({u"retry"_s, u"1"_s}, u"second"_s).exitCode, 2); // it has been said
    QCOMPARE(submits(), 3);
}

// hazard 15
void AccountsTest::aServiceAccountStaysTheSame()
{
    const QString list = write("1,A,https://crawlfail.example\n");
    QCOMPARE(runAs(u"sa_one"_s, {u"provision"_s, list}).exitCode, 2);
    QCOMPARE(runAs(u"sa_one"_s, {u"retry"_s, u"1"_s}).exitCode, 2); // with another token
    QCOMPARE(submits(), 2);
    const Ended refused = runAs(u"sa_two"_s, {u"retry"_s, u"1"_s, u"--same-account"_s});
    QCOMPARE(refused.exitCode, 1);
    QVERIFY2(refused.err.contains(u"another service account"), qPrintable(refused.err));
    QCOMPARE(submits(), 2);
    QFile file(ledger());
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(!file.readAll().contains("sk_live_1")); // hazard 60
}

void AccountsTest::theFirstRowsGoAhead()
{
    const QString list = write("1,A,https://a.example\n2,B,https://crawlfail.example\n3,C,https://c.example\n"
                               "4,D,https://d.example\n5,E,https://e.example\n");
    const Ended held = run({u"provision"_s, list, u"--first"_s, u"2"_s});
    QCOMPARE(held.exitCode, 2);
    QVERIFY2(held.out.contains(u"1 of the 2 rows sent ahead"), qPrintable(held.out + held.err));
    QCOMPARE(submits(), 2);
    QCOMPARE(run({u"resume"_s}).exitCode, 2); // to go on is a person's decision, and it was made
    QCOMPARE(submits(), 5);
}

void AccountsTest::theFirstRowsAreRememberedAfterAKill()
{
    const QString list = write("1,A,https://a.example\n2,B,https://crawlfail.example\n3,C,https://c.example\n"
                               "4,D,https://d.example\n5,E,https://e.example\n");
    Cli killed;
    killed.setVariable(u"WFW_API_BASE"_s, m_sandbox.origin().toString());
    killed.setVariable(u"WFW_API_TOKEN"_s, u"first"_s);
    killed.start({u"provision"_s, list, u"--ledger"_s, ledger(), u"--first"_s, u"2"_s, u"--progress"_s,
        u"json"_s, u"--request-timeout"_s, u"800ms"_s});
    QTRY_VERIFY_WITH_TIMEOUT(killed.outSoFar().contains("\"provisioning\""), 30'000);
    killed.send(SIGKILL);
    QVERIFY(!killed.wait().isNormal);
    const Ended held = run({u"resume"_s, u"--request-timeout"_s, u"800ms"_s});
    QVERIFY2(held.exitCode == 2 && held.out.contains(u"1 of the 2 rows sent ahead"), qPrintable(held.out));
    QCOMPARE(submits(), 2);
}

void AccountsTest::theBreakerCanBeSet_data()
{
    QTest::addColumn<QString>("breaker");
    QTest::addColumn<int>("failed");
    QTest::newRow("off") << u"off"_s << 30;
    QTest::newRow("later") << u"0,100/30"_s << 30;
    QTest::newRow("at once") << u"1"_s << 5; // those that were out already
}

void AccountsTest::theBreakerCanBeSet()
{
    QFETCH(const QString, breaker);
    QFETCH(const int, failed);
    QByteArray rows;
    for (int row = 1; row <= 30; ++row)
        rows += QByteArray::number(row) + ",A,https://a.example\n";
    const Ended ended = run(
        {u"provision"_s, write(rows), u"--template"_s, u"missing"_s, u"--breaker"_s, breaker, u"--json"_s});
    QCOMPARE(ended.exitCode, 2);
    const QJsonObject totals = QJsonDocument::fromJson(ended.out.toUtf8())[u"totals"_s].toObject();
    QVERIFY2(failed == 30 ? totals[u"failed"_s].toInt() == 30
                          : totals[u"failed"_s].toInt() >= 1 && totals[u"failed"_s].toInt() <= 10,
        qPrintable(ended.out));
}

void AccountsTest::nonsenseIsComplainedOf_data()
{
    QTest::addColumn<QStringList>("options");
    for (const char *text : {"", "five", "5,", "5,101", "5,50/", "-1", "5,50/20/3", "9999999"})
        QTest::addRow("--breaker %s", text) << QStringList{u"--breaker=%1"_s.arg(QLatin1StringView(text))};
    QTest::newRow("--first 0") << QStringList{u"--first=0"_s};
}

void AccountsTest::nonsenseIsComplainedOf()
{
    QFETCH(const QStringList, options);
    const Ended ended = run(QStringList{u"provision"_s, write("1,A,https://a.example\n")} + options);
    QCOMPARE(ended.exitCode, 1);
    QVERIFY2(ended.err.contains(u"takes"), qPrintable(ended.err));
    QCOMPARE(submits(), 0);
}

// hazard 12
void AccountsTest::whatIsTooOldIsOrderedAnewOnRequest()
{
    QCOMPARE(run({u"provision"_s, write("1,A,https://a.example\n2,B,https://b.example\n")}).exitCode, 0);
    // As if the replies had been lost three days ago.
    sql(ledger(),
        u"UPDATE job SET state = 6, operation_id = NULL, agent_id = NULL, since = since - 259200000"_s);
    sql(m_folder->filePath(u"sandbox.sqlite"_s), u"UPDATE ww_operations SET idempotency_key = NULL"_s);
    const Ended looked = run({u"retry"_s, u"1"_s});
    QCOMPARE(looked.exitCode, 2);
    QVERIFY2(looked.out.contains(u"2 agents of unknown fate"), qPrintable(looked.out));
    QCOMPARE(submits(), 2);
    const Ended anew = run({u"retry"_s, u"1"_s, u"--order-unknown"_s, u"--no-reconcile"_s});
    QVERIFY2(anew.exitCode == 0 && anew.out.contains(u"2 agents active"), qPrintable(anew.out + anew.err));
    QCOMPARE(submits(), 4);
    // What came up stays as it is, whatever is asked.
    QCOMPARE(run({u"retry"_s, u"1"_s, u"--order-unknown"_s, u"--no-reconcile"_s}).exitCode, 0);
    QCOMPARE(submits(), 4);
}

// hazard 24
void AccountsTest::anAgentThatIsGoneIsFlagged()
{
    QCOMPARE(run({u"provision"_s, write("1,A,https://a.example\n2,B,https://b.example\n")}).exitCode, 0);
    sql(m_folder->filePath(u"sandbox.sqlite"_s), u"DELETE FROM ww_agents WHERE name LIKE 'B %'"_s);
    QCOMPARE(run({u"reconcile"_s, u"1"_s}).exitCode, 2);
    const Ended retried = run({u"retry"_s, u"1"_s, u"--json"_s, u"--no-reconcile"_s});
    QVERIFY2(retried.err.contains(u"row 2, customer 2: The agent came up, and the server's list"),
        qPrintable(retried.err));
    const QJsonDocument document = QJsonDocument::fromJson(retried.out.toUtf8());
    QCOMPARE(document[u"totals"_s][u"active"_s].toInt(), 2); // the first word stands
    QCOMPARE(document[u"conflicts"_s].toArray().size(), 1);
    QCOMPARE(document[u"conflicts"_s][0][u"customer_id"_s].toString(), u"2"_s);
    QCOMPARE(document[u"conflicts"_s][0][u"conflict"_s].toString(), u"not_listed"_s);
}

QTEST_GUILESS_MAIN(AccountsTest)
#include "tst_cli_accounts.moc"
