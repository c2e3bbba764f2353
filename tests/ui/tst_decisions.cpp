// SPDX-FileCopyrightText: 2026 Fleetwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ledger/sqliteledger.h"
#include "ui/batchesdialog.h"
#include "ui/fleettableview.h"
#include "ui/orderanewdialog.h"
#include "wfw/tenant.h"
#include "windowtest.h"

using ui::MainWindow;
using ui::RowState;
using windowtest::action;
using windowtest::count;
using windowtest::find;

/** What only a person may decide, and is asked in plain words. */
class TestDecisions : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup() { m_server->stop(); }
    void ordersAnewWhatNobodyCanFindOut();
    void asksWhoseABatchIs();
    void tellsWhatContradictsAnEnd();

private:
    [[nodiscard]] ui::Startup startup() const
    {
        ui::Startup startup = windowtest::serverStartup(*m_server, m_server->token());
        startup.ledger = ledgerPath();
        return startup;
    }
    [[nodiscard]] QString ledgerPath() const
    {
        return m_directory->filePath(QStringLiteral("ledger.sqlite"));
    }
    /** A batch of two customers, each in \a state for three days. */
    void remember(const QString &tenant, fleet::JobState state);
    static void openNewest(MainWindow &window);
    [[nodiscard]] qsizetype orders() const
    {
        QFile file(m_directory->filePath(QStringLiteral("sandbox.log")));
        return file.open(QIODevice::ReadOnly) ? file.readAll().count("POST /v2/agents ") : 0;
    }
    [[nodiscard]] QString own() const { return wfw::tenantFor(m_server->origin(), m_server->token()); }
    static QString notice(const MainWindow &window)
    {
        return find<ui::Banner>(window, "noticeBanner")->text();
    }

    std::unique_ptr<QTemporaryDir> m_directory;
    std::unique_ptr<sandbox::EmbeddedSandbox> m_server;
};

void TestDecisions::init()
{
    uitest::failOnWarnings();
    m_directory = std::make_unique<QTemporaryDir>();
    m_server = std::make_unique<sandbox::EmbeddedSandbox>();
    sandbox::Options options;
    options.speed = 60;
    options.log = m_directory->filePath(QStringLiteral("sandbox.log"));
    QVERIFY2(m_server->start(options), qPrintable(m_server->problem()));
}

void TestDecisions::remember(const QString &tenant, fleet::JobState state)
{
    auto opened = ledger::SqliteLedger::open(ledgerPath());
    auto &ledger = std::get<std::unique_ptr<ledger::SqliteLedger>>(opened);
    const QDateTime old = QDateTime::currentDateTimeUtc().addDays(-3);
    fleet::Batch batch;
    batch.name = QStringLiteral("old.csv");
    batch.origin = m_server->origin().toString();
    batch.tenant = tenant;
    batch.createdAt = old;
    ledger::Transaction all;
    for (fleet::JobIndex job = 0; job < 2; ++job) {
        fleet::Customer customer;
        customer.id = QStringLiteral("c%1").arg(job);
        customer.businessName = QStringLiteral("Practice %1").arg(job);
        customer.businessUrl = QStringLiteral("https://practice%1.example").arg(job);
        customer.agentName = customer.businessName;
        batch.customers.append(customer);
        if (state == fleet::JobState::Queued)
            continue;
        all.intents.append({job, 1, "provision-customer-c" + QByteArray::number(job), "{}", old});
        ledger::StateRecord record;
        record.job = job;
        record.state = state;
        if (state == fleet::JobState::Active)
            record.agentId = QStringLiteral("agt_%1").arg(job);
        record.at = old;
        all.states.append(record);
    }
    QVERIFY(!ledger->addBatch(batch));
    all.batch = batch.id;
    QVERIFY(!ledger->commit(all));
}

void TestDecisions::openNewest(MainWindow &window)
{
    window.show();
    QTRY_VERIFY(action(window, "actionBatches")->isEnabled());
    action(window, "actionBatches")->trigger();
    QTRY_VERIFY(windowtest::dialog<ui::BatchesDialog>(window));
    auto *dialog = windowtest::dialog<ui::BatchesDialog>(window);
    dialog->findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Open)->click();
    QTRY_COMPARE(windowtest::model(window)->rowCount(), 2);
}

// hazard 12
void TestDecisions::ordersAnewWhatNobodyCanFindOut()
{
    remember(own(), fleet::JobState::Unknown);
    MainWindow window(startup());
    openNewest(window);
    QTRY_COMPARE(count(window, RowState::Unknown), 2U);
    auto *table = window.findChild<ui::FleetTableView *>();
    table->selectRow(1);
    QAction *orderAnew = action(window, "actionOrderAnew");
    QTRY_VERIFY(orderAnew->isEnabled());
    const auto asked = [&] {
        orderAnew->trigger();
        return windowtest::dialog<ui::OrderAnewDialog>(window);
    };
    auto *question = asked();
    QVERIFY(question);
    const QString cost = question->findChild<QLabel *>(QStringLiteral("costLabel"))->text();
    QVERIFY2(cost.contains(QStringLiteral("may have made an agent")), qPrintable(cost));
    QVERIFY2(cost.contains(QStringLiteral("charged")), qPrintable(cost));
    QTest::keyClick(question, Qt::Key_Return); // one stray Enter orders nothing
    QTRY_VERIFY(!windowtest::dialog<ui::OrderAnewDialog>(window));
    QCOMPARE(orders(), 0);
    question = asked();
    QVERIFY(question);
    question->accept();
    QTRY_COMPARE_WITH_TIMEOUT(count(window, RowState::Active), 1U, 30'000);
    QCOMPARE(count(window, RowState::Unknown), 1U);
    QCOMPARE(orders(), 1);
}

// hazard 15
void TestDecisions::asksWhoseABatchIs()
{
    remember(QStringLiteral("token:0123456789abcdef"), fleet::JobState::Queued);
    MainWindow window(startup());
    window.show();
    QTRY_VERIFY(action(window, "actionBatches")->isEnabled());
    openNewest(window);
    QTRY_VERIFY(notice(window).contains(QStringLiteral("another token")));
    QCOMPARE(orders(), 0);
    const auto buttons = find<ui::Banner>(window, "noticeBanner")->findChildren<QPushButton *>();
    const auto same = std::find_if(buttons.begin(), buttons.end(),
        [](const QPushButton *button) { return button->text() == QStringLiteral("It is the same account"); });
    QVERIFY(same != buttons.end());
    (*same)->click();
    QTRY_VERIFY(action(window, "actionResume")->isEnabled()); // it was opened to be looked at
    action(window, "actionResume")->trigger();
    QTRY_COMPARE_WITH_TIMEOUT(count(window, RowState::Active), 2U, 30'000);
    QCOMPARE(orders(), 2);
}

// hazard 24
void TestDecisions::tellsWhatContradictsAnEnd()
{
    remember(own(), fleet::JobState::Active); // agents that the server does not have
    MainWindow window(startup());
    openNewest(window);
    QTRY_VERIFY(action(window, "actionCompare")->isEnabled());
    action(window, "actionCompare")->trigger();
    QTRY_VERIFY_WITH_TIMEOUT(windowtest::cell(window, 0, ui::Column::Problem)
                                 .contains(QStringLiteral("list of active agents does not have it")),
        30'000);
    QCOMPARE(count(window, RowState::Active), 2U); // the first word stands
}

QTEST_MAIN(TestDecisions)
#include "tst_decisions.moc"
