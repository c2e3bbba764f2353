// SPDX-FileCopyrightText: 2026 Fleetwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "runner/orders.h"
#include "runner/preflight.h"
#include "runner/reconciliation.h"

#include <QTest>

using fleet::JobState;
using ledger::CustomerRecord;
using runner::Already;
using runner::Preflight;
using runner::Standing;

namespace {

runner::BatchOrder order(int customers)
{
    return orderFor(QUrl(QStringLiteral("https://api.example")), "t", customers);
}

CustomerRecord record(int customer, JobState state, int attempt = 1, fleet::BatchId batch = 1)
{
    CustomerRecord found;
    found.customerId = QString::number(customer);
    found.batch = batch;
    found.state = state;
    found.attempt = attempt;
    found.sent = state != JobState::Queued && state != JobState::Cancelled;
    if (state == JobState::Active)
        found.agentId = QStringLiteral("agt_%1_%2").arg(customer).arg(attempt);
    return found;
}

wfw::AgentRow agent(const QString &id, const QString &name, const QString &url)
{
    return {id, name, QStringLiteral("active"), url};
}

wfw::AgentsListing listingOf(const QList<wfw::AgentRow> &agents)
{
    wfw::AgentsListing listing;
    listing.answer.verdict = wfw::Verdict::Completed;
    listing.isComplete = true;
    listing.agents = agents;
    return listing;
}

} // namespace

/** What is known of a customer beforehand, and what follows for its keys. */
class PreflightTest final : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void theLedgerSays_data()
    {
        QTest::addColumn<QList<CustomerRecord>>("records");
        QTest::addColumn<Standing>("standing");
        QTest::addColumn<int>("nextAttempt");
        const auto active = record(1, JobState::Active);
        const auto failed = record(1, JobState::Failed);
        QTest::newRow("nothing") << QList<CustomerRecord>() << Standing::New << 1;
        QTest::newRow("active") << QList{active} << Standing::Active << 2;
        QTest::newRow("failed") << QList{failed} << Standing::FailedBefore << 2;
        QTest::newRow("failed three times")
            << QList{record(1, JobState::Failed, 3)} << Standing::FailedBefore << 4;
        QTest::newRow("failed, then active")
            << QList{failed, record(1, JobState::Active, 2, 2)} << Standing::Active << 3;
        QTest::newRow("active, then failed when ordered again")
            << QList{active, record(1, JobState::Failed, 2, 2)} << Standing::Active << 3;
        for (const JobState open : {JobState::Queued, JobState::Submitting, JobState::Provisioning,
                 JobState::Overdue, JobState::Unknown}) {
            QTest::addRow("active, and another %s", wordFor(open).data())
                << QList{record(1, open, 1), record(1, JobState::Active, 2, 2)} << Standing::InProgress << 3;
        }
        // Cancelled before anything was sent under it: that number is free.
        QTest::newRow("cancelled") << QList{record(1, JobState::Cancelled)} << Standing::New << 1;
        QTest::newRow("failed, retried, cancelled")
            << QList{record(1, JobState::Cancelled, 2)} << Standing::New << 2;
    }

    void theLedgerSays() // hazards 13 and 15
    {
        QFETCH(const QList<CustomerRecord>, records);
        QFETCH(const Standing, standing);
        QFETCH(const int, nextAttempt);
        const Preflight preflight = preflightOf(order(1), records, std::nullopt);
        QCOMPARE(preflight.rows.first().standing, standing);
        QCOMPARE(preflight.rows.first().nextAttempt, nextAttempt);
        QVERIFY(!preflight.askedFleet);
    }

    void itsOwnBatchDoesNotCount()
    {
        auto retried = order(1);
        retried.batch.id = 1;
        const QList records{record(1, JobState::Failed, 1, 1)};
        QCOMPARE(preflightOf(retried, records, std::nullopt).rows.first().standing, Standing::New);
        QCOMPARE(preflightOf(retried, records + QList{record(1, JobState::Active, 2, 2)}, std::nullopt)
                     .rows.first()
                     .standing,
            Standing::Active);
    }

    void theFleetSays_data()
    {
        QTest::addColumn<wfw::AgentRow>("listed");
        QTest::addColumn<wfw::Dialect>("dialect");
        QTest::addColumn<bool>("isLikely");
        const QString id = QStringLiteral("agt_1");
        const QString name = QStringLiteral("Practice 1 AI Receptionist");
        const QString url = QStringLiteral("https://practice1.example");
        using wfw::Dialect;
        QTest::newRow("the same") << agent(id, name, url) << Dialect::Payload << true;
        QTest::newRow("written otherwise") << agent(id, QStringLiteral("PRACTICE 1  AI receptionist "),
            QStringLiteral("https://Practice1.example:443/"))
                                           << Dialect::Payload << true;
        QTest::newRow("another name") << agent(id, QStringLiteral("Other"), url) << Dialect::Payload << false;
        QTest::newRow("another address")
            << agent(id, name, QStringLiteral("https://other.example")) << Dialect::Payload << false;
        QTest::newRow("no address told") << agent(id, name, {}) << Dialect::Payload << true;
        QTest::newRow("nothing told") << agent(id, {}, {}) << Dialect::Payload << false;
        QTest::newRow("the name is the server's")
            << agent(id, QStringLiteral("practice1.example"), url) << Dialect::Mixed << true;
    }

    void theFleetSays() // hazard 16
    {
        QFETCH(const wfw::AgentRow, listed);
        QFETCH(const wfw::Dialect, dialect);
        QFETCH(const bool, isLikely);
        auto asked = order(2);
        asked.dialect = dialect;
        const Preflight preflight = preflightOf(asked, {}, listingOf({listed}));
        QVERIFY(preflight.askedFleet && preflight.knowsFleet);
        QCOMPARE(preflight.rows.first().standing, isLikely ? Standing::ProbablyExists : Standing::New);
        QCOMPARE(preflight.rows.last().standing, Standing::New);
    }

    void anAgentThatIsAccountedForIsNoSecondCustomers()
    {
        // Two customers of one name and address; the agent is the first one's, and the ledger knows it.
        auto twins = order(2);
        twins.batch.customers[1].agentName = twins.batch.customers.at(0).agentName;
        twins.batch.customers[1].businessUrl = twins.batch.customers.at(0).businessUrl;
        const auto mine = record(1, JobState::Active);
        const Preflight preflight = preflightOf(twins, {mine},
            listingOf({agent(mine.agentId, twins.batch.customers.at(0).agentName,
                twins.batch.customers.at(0).businessUrl)}));
        QCOMPARE(preflight.rows.first().standing, Standing::Active);
        QCOMPARE(preflight.rows.last().standing, Standing::New);
    }

    void aListThatCannotBeReadLeavesTheLedger()
    {
        wfw::AgentsListing listing;
        listing.answer.verdict = wfw::Verdict::Forbidden;
        const Preflight preflight = preflightOf(order(2), {record(2, JobState::Active)}, listing);
        QVERIFY(preflight.askedFleet && !preflight.knowsFleet);
        QCOMPARE(preflight.count(Standing::New), 1);
        QCOMPARE(preflight.count(Standing::Active), 1);
    }

    void otherAccountsCountAsFarAsTheyAreThisOne_data()
    {
        QTest::addColumn<QString>("tenant"); // of the batch that has the customer's agent
        QTest::addColumn<int>("listed"); // -1: no list; else whether it has that agent
        QTest::addColumn<Standing>("standing");
        QTest::addColumn<int>("nextAttempt");
        const QString own = QStringLiteral("token:1");
        const QString rotated = QStringLiteral("token:2");
        const QString account = QStringLiteral("client:sa_1");
        QTest::newRow("own") << own << -1 << Standing::Active << 2;
        QTest::newRow("own, its agent is gone") << own << 0 << Standing::Active << 2;
        QTest::newRow("another token, no list") << rotated << -1 << Standing::Unclear << 1;
        QTest::newRow("the token was replaced") << rotated << 1 << Standing::Active << 2;
        QTest::newRow("another account's token") << rotated << 0 << Standing::New << 1;
        QTest::newRow("a service account, no list") << account << -1 << Standing::Unclear << 1;
        QTest::newRow("a service account's") << account << 1 << Standing::Active << 2;
        QTest::newRow("not known, no list") << QString() << -1 << Standing::Unclear << 1;
        QTest::newRow("not known, listed") << QString() << 1 << Standing::Active << 2;
        QTest::newRow("not known, not listed") << QString() << 0 << Standing::New << 1;
    }

    void otherAccountsCountAsFarAsTheyAreThisOne() // hazard 15
    {
        QFETCH(const QString, tenant);
        QFETCH(const int, listed);
        QFETCH(const Standing, standing);
        QFETCH(const int, nextAttempt);
        auto asked = order(2);
        asked.tenant = QStringLiteral("token:1");
        CustomerRecord active = record(1, JobState::Active);
        active.tenant = tenant;
        CustomerRecord open = record(2, JobState::Unknown);
        open.tenant = tenant;
        std::optional<wfw::AgentsListing> listing;
        if (listed >= 0) {
            listing = listingOf({agent(listed ? active.agentId : QStringLiteral("agt_other"),
                QStringLiteral("Somebody else"), QStringLiteral("https://else.example"))});
        }
        const Preflight preflight = preflightOf(asked, {active, open}, listing);
        QCOMPARE(preflight.rows.first().standing, standing);
        QCOMPARE(preflight.rows.first().nextAttempt, nextAttempt);
        const auto openAs = standing == Standing::Active ? Standing::InProgress : standing;
        QCOMPARE(preflight.rows.last().standing, openAs);
        auto skipping = asked;
        prepareOrder(skipping, preflight, Already::Skip);
        QCOMPARE(skipping.batch.customers.size(), standing == Standing::New ? 2 : 0);
        auto again = asked;
        prepareOrder(again, preflight, Already::Again);
        QCOMPARE(again.batch.customers.size(), standing == Standing::Active ? 1 : 2);
    }

    void twoServiceAccountsAreTwo() // hazard 15
    {
        auto asked = order(1);
        asked.tenant = QStringLiteral("client:sa_2");
        CustomerRecord open = record(1, JobState::Provisioning);
        open.tenant = QStringLiteral("client:sa_1");
        const Preflight preflight = preflightOf(asked, {open}, std::nullopt);
        QCOMPARE(preflight.rows.first().standing, Standing::New);
        QCOMPARE(preflight.rows.first().nextAttempt, 1);
    }

    void aListInPartDoesNotMakeItAnotherAccounts() // hazard 15
    {
        auto asked = order(1);
        asked.tenant = QStringLiteral("token:1");
        CustomerRecord active = record(1, JobState::Active);
        active.tenant = QStringLiteral("token:2");
        auto listing = listingOf({});
        listing.isComplete = false;
        QCOMPARE(preflightOf(asked, {active}, listing).rows.first().standing, Standing::Unclear);
    }

    void anOrderLeavesOutWhatIsThere_data()
    {
        QTest::addColumn<Already>("already");
        QTest::addColumn<QStringList>("ordered");
        QTest::addColumn<QList<int>>("attempts");
        QTest::newRow("skip") << Already::Skip << QStringList{QStringLiteral("1"), QStringLiteral("4")}
                              << QList{1, 3};
        QTest::newRow("again") << Already::Again
                               << QStringList{QStringLiteral("1"), QStringLiteral("2"), QStringLiteral("4"),
                                      QStringLiteral("5")}
                               << QList{1, 2, 3, 2};
    }

    void anOrderLeavesOutWhatIsThere()
    {
        QFETCH(const Already, already);
        QFETCH(const QStringList, ordered);
        QFETCH(const QList<int>, attempts);
        auto asked = order(5);
        asked.batch.excluded = 2;
        const Preflight preflight = preflightOf(asked,
            {record(2, JobState::Active), record(3, JobState::Unknown), record(4, JobState::Failed, 2)},
            listingOf({agent(QStringLiteral("agt_x"), asked.batch.customers.at(4).agentName,
                asked.batch.customers.at(4).businessUrl)}));
        const runner::LeftOut leftOut = prepareOrder(asked, preflight, already);
        QStringList ids;
        for (const fleet::Customer &customer : std::as_const(asked.batch.customers))
            ids.append(customer.id);
        QCOMPARE(ids, ordered);
        QCOMPARE(asked.batch.firstAttempts, attempts);
        QCOMPARE(asked.batch.excluded, 2 + 5 - static_cast<int>(ids.size()));
        QCOMPARE(leftOut.count(Standing::InProgress), 1); // whatever was asked for
        QCOMPARE(leftOut.rows.size(), 5 - ids.size());
    }

    void reconcilingComparesIds() // hazard 17
    {
        QList<fleet::Job> jobs(3);
        for (int i = 0; i < 3; ++i) {
            jobs[i].state = i < 2 ? JobState::Active : JobState::Failed;
            jobs[i].agentId = i < 2 ? QStringLiteral("agt_%1").arg(i) : QString();
        }
        // As many as there should be, and still one is missing.
        auto listing =
            listingOf({agent(QStringLiteral("agt_1"), {}, {}), agent(QStringLiteral("agt_9"), {}, {})});
        auto found = runner::reconcile(listing, jobs, {});
        QVERIFY(found.isComplete && !found.allFound);
        QCOMPARE(found.compared, 2);
        QCOMPARE(found.missing, QStringList{QStringLiteral("agt_0")});
        QCOMPARE(found.unexpected, QStringList{QStringLiteral("agt_9")});

        CustomerRecord other;
        other.agentId = QStringLiteral("agt_9"); // of another batch
        QVERIFY(runner::reconcile(listing, jobs, {other}).unexpected.isEmpty());

        listing.isComplete = false; // out of sight is not missing
        found = runner::reconcile(listing, jobs, {});
        QVERIFY(found.missing.isEmpty() && !found.allFound && !found.isComplete);
    }
};

QTEST_APPLESS_MAIN(PreflightTest)
#include "tst_preflight.moc"
