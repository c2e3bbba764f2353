// SPDX-FileCopyrightText: 2026 Fleetwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/batchesdialog.h"
#include "ui/comparedialog.h"
#include "ui/fleetcontroller.h"
#include "windowtest.h"

#include <QCheckBox>
#include <QPlainTextEdit>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTreeWidget>

using ui::Column;
using ui::MainWindow;
using ui::RowState;
using windowtest::action;
using windowtest::condition;
using windowtest::count;
using windowtest::find;

/** Windows that come and go over one ledger and one server. */
class TestBatches : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup() { m_server->stop(); }
    void goesOnWhereItWasLeft();
    void showsAnOldBatchAndRetries();
    void showsTheFirstWindowInPlaceOfASecond();
    void startsAtOnceAfterAKill();
    void saysWhenTheLedgerCannotBeUsed();
    void sendsNothingToAnotherServer();
    void ordersNobodyTwice();
    void ordersAgainWhereAPersonSaysSo();
    void comparesWithTheLiveFleet();
    void triesAFewFirst();

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
    [[nodiscard]] QString listPath() const
    {
        return windowtest::writeFile(*m_directory, QStringLiteral("practices.csv"),
            "customer_id,business_name,business_url\n"
            "c1,One,https://one.example\n"
            "c2,Two,https://two.example\n"
            "c3,Three,https://crawlflaky-three.example\n"
            "c4,Four,https://four.example\n");
    }
    static QString notice(const MainWindow &window)
    {
        return find<ui::Banner>(window, "noticeBanner")->text();
    }
    static QPushButton *offer(const MainWindow &window, const QString &text)
    {
        const auto buttons = find<ui::Banner>(window, "noticeBanner")->findChildren<QPushButton *>();
        for (QPushButton *button : buttons) {
            if (button->isVisible() && button->text() == text)
                return button;
        }
        return nullptr;
    }
    void provisionAll(MainWindow &window) const
    {
        window.show();
        window.openList(listPath());
        QTRY_COMPARE(windowtest::model(window)->rowCount(), 4);
        windowtest::startHere(window, 4);
        QTRY_COMPARE_WITH_TIMEOUT(count(window, RowState::Active), 3U, 30'000);
        QTRY_COMPARE_WITH_TIMEOUT(count(window, RowState::Failed), 1U, 30'000);
    }
    static void openNewest(MainWindow &window)
    {
        action(window, "actionBatches")->trigger();
        QTRY_VERIFY(windowtest::dialog<ui::BatchesDialog>(window));
        auto *dialog = windowtest::dialog<ui::BatchesDialog>(window);
        dialog->findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Open)->click();
    }
    [[nodiscard]] QByteArray log() const
    {
        QFile file(m_directory->filePath(QStringLiteral("sandbox.log")));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    std::unique_ptr<QTemporaryDir> m_directory;
    std::unique_ptr<sandbox::EmbeddedSandbox> m_server;
};

void TestBatches::init()
{
    uitest::failOnWarnings();
    m_directory = std::make_unique<QTemporaryDir>();
    m_server = std::make_unique<sandbox::EmbeddedSandbox>();
    sandbox::Options options;
    options.speed = 60;
    options.log = m_directory->filePath(QStringLiteral("sandbox.log"));
    QVERIFY2(m_server->start(options), qPrintable(m_server->problem()));
}

void TestBatches::goesOnWhereItWasLeft()
{
    {
        MainWindow window(startup());
        window.show();
        window.openList(listPath());
        QTRY_COMPARE(windowtest::model(window)->rowCount(), 4);
        windowtest::startHere(window, 4);
        QTRY_VERIFY_WITH_TIMEOUT(count(window, RowState::Provisioning) > 0, 30'000);
    } // without a question and without waiting for answers
    MainWindow window(startup());
    window.show();
    QTRY_VERIFY(notice(window).contains(QStringLiteral("practices.csv")));
    QPushButton *goOn = offer(window, QStringLiteral("Go on"));
    QVERIFY(goOn);
    goOn->click();
    QTRY_COMPARE(windowtest::model(window)->rowCount(), 4);
    QCOMPARE(windowtest::cell(window, 1, Column::Practice), QStringLiteral("Two"));
    QVERIFY(window.windowTitle().contains(QStringLiteral("practices.csv")));
    QTRY_COMPARE_WITH_TIMEOUT(count(window, RowState::Active), 3U, 60'000);
    QTRY_COMPARE_WITH_TIMEOUT(count(window, RowState::Failed), 1U, 30'000);
    QCOMPARE(log().count("agent=agt_"), 4); // the server made each of them once
}

void TestBatches::showsAnOldBatchAndRetries()
{
    {
        MainWindow window(startup());
        provisionAll(window);
    }
    MainWindow window(startup());
    window.show();
    openNewest(window);
    QTRY_COMPARE(windowtest::model(window)->rowCount(), 4);
    QTRY_COMPARE(count(window, RowState::Active), 3U);
    QVERIFY(notice(window).isEmpty()); // nothing was left unfinished
    QTRY_VERIFY(condition(window).contains(u'3'));
    QVERIFY(!windowtest::cell(window, 2, Column::Problem).isEmpty());
    QTRY_VERIFY(action(window, "actionRetryFailed")->isEnabled());
    action(window, "actionRetryFailed")->trigger();
    QTRY_COMPARE(count(window, RowState::Failed), 0U);
    QTRY_COMPARE_WITH_TIMEOUT(count(window, RowState::Active), 4U, 30'000);
    QCOMPARE(log().count("key=provision-customer-c3~2 "), 1);
    QCOMPARE(log().count("agent=agt_"), 5);
}

// hazard 49
void TestBatches::showsTheFirstWindowInPlaceOfASecond()
{
    MainWindow first(startup());
    first.show();
    QTRY_VERIFY(action(first, "actionBatches")->isEnabled());
    first.openList(listPath());
    QTRY_COMPARE(windowtest::model(first)->rowCount(), 4);
    QTRY_VERIFY(action(first, "actionStart")->isEnabled()); // it has the ledger
    first.showMinimized();

    ui::Startup again = startup();
    again.list = windowtest::writeFile(*m_directory, QStringLiteral("others.csv"),
        "customer_id,business_name,business_url\n9,Nine,https://nine.example\n");
    MainWindow second(again);
    QSignalSpy isSecond(&second, &MainWindow::secondWindow);
    QTRY_COMPARE(isSecond.count(), 1);
    QTRY_VERIFY(!first.isMinimized());
    QTRY_COMPARE(windowtest::model(first)->rowCount(), 1);
    QVERIFY(first.windowTitle().contains(QStringLiteral("others.csv")));
}

// hazard 49
void TestBatches::startsAtOnceAfterAKill()
{
    // What a killed window leaves behind: its socket, and no lock.
    windowtest::writeFile(*m_directory, QStringLiteral("ledger.sqlite.window"), "");
    MainWindow first(startup());
    first.openList(listPath());
    QTRY_VERIFY(action(first, "actionStart")->isEnabled());
    MainWindow second(startup());
    QSignalSpy isSecond(&second, &MainWindow::secondWindow);
    QTRY_COMPARE(isSecond.count(), 1);
}

// hazard 50
void TestBatches::saysWhenTheLedgerCannotBeUsed()
{
    const QByteArray garbage(8192, 'x');
    windowtest::writeFile(*m_directory, QStringLiteral("ledger.sqlite"), garbage);
    MainWindow window(startup());
    window.show();
    QTRY_VERIFY(condition(window).contains(QStringLiteral("ledger.sqlite")));
    window.openList(listPath());
    QTRY_COMPARE(windowtest::model(window)->rowCount(), 4); // it stays usable
    QVERIFY(!action(window, "actionStart")->isEnabled());
    QFile file(ledgerPath());
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), garbage);
}

// hazard 15
void TestBatches::sendsNothingToAnotherServer()
{
    {
        MainWindow window(startup());
        provisionAll(window);
    }
    ui::Startup elsewhere = startup();
    elsewhere.environment = ui::apiEnvironment(QStringLiteral("http://127.0.0.1:9"), "token");
    MainWindow window(elsewhere);
    window.show();
    const qsizetype requests = log().count('\n');
    openNewest(window);
    QTRY_COMPARE(windowtest::model(window)->rowCount(), 4);
    QCOMPARE(count(window, RowState::Active), 3U);
    QTRY_VERIFY(notice(window).contains(QStringLiteral("127.0.0.1:9")));
    QVERIFY(!action(window, "actionRetryFailed")->isEnabled());
    QVERIFY(!action(window, "actionResume")->isEnabled());
    QTRY_VERIFY(action(window, "actionExportResults")->isEnabled());
    QCOMPARE(log().count('\n'), requests);
}

// hazard 13
void TestBatches::ordersNobodyTwice()
{
    {
        MainWindow window(startup());
        provisionAll(window);
    }
    MainWindow window(startup());
    window.show();
    window.openList(listPath());
    QTRY_COMPARE(windowtest::model(window)->rowCount(), 4);
    windowtest::startHere(window, 1); // only the one that failed
    QTRY_COMPARE_WITH_TIMEOUT(count(window, RowState::Active), 1U, 30'000);
    QCOMPARE(count(window, RowState::LeftOut), 3U);
    QVERIFY(windowtest::cell(window, 0, Column::Problem).contains(QStringLiteral("agt_")));
    QCOMPARE(log().count("POST /v2/agents"), 5);
    QCOMPARE(log().count("key=provision-customer-c3~2 "), 1);
}

void TestBatches::ordersAgainWhereAPersonSaysSo()
{
    MainWindow window(startup());
    provisionAll(window);
    QTRY_VERIFY(action(window, "actionCloseList")->isEnabled()); // the batch has ended
    window.openList(listPath());
    QTRY_VERIFY(action(window, "actionStart")->isEnabled());
    action(window, "actionStart")->trigger();
    auto *dialog = windowtest::dialog<ui::StartDialog>(window);
    auto *again = dialog->findChild<QCheckBox *>(QStringLiteral("againCheck"));
    QPushButton *go = dialog->findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Ok);
    QTRY_VERIFY(go->isEnabled());
    QVERIFY(again->isVisible());
    QVERIFY(go->text().contains(u'1'));
    again->click();
    QVERIFY(go->text().contains(u'4'));
    go->click();
    QTRY_COMPARE_WITH_TIMEOUT(count(window, RowState::Active), 4U, 30'000);
    QCOMPARE(log().count("key=provision-customer-c1~2 "), 1);
    QCOMPARE(log().count("key=provision-customer-c1 "), 1);
}

// hazard 17
void TestBatches::comparesWithTheLiveFleet()
{
    MainWindow window(startup());
    QVERIFY(!action(window, "actionCompare")->isEnabled());
    provisionAll(window);
    QTRY_VERIFY(action(window, "actionCompare")->isEnabled());
    action(window, "actionCompare")->trigger();
    QTRY_VERIFY2(notice(window).contains(u'3'), qPrintable(notice(window)));
    QVERIFY(!windowtest::dialog<ui::CompareDialog>(window));

    runner::Reconciliation differing;
    differing.isComplete = true;
    differing.compared = 3;
    differing.missing = QStringList{QStringLiteral("agt_gone")};
    differing.unexpected = QStringList{QStringLiteral("agt_strange")};
    emit window.findChild<ui::FleetController *>()->reconciled(differing);
    auto *dialog = windowtest::dialog<ui::CompareDialog>(window);
    QVERIFY(dialog);
    const QString details = dialog->findChild<QPlainTextEdit *>()->toPlainText();
    QVERIFY(details.contains(QStringLiteral("agt_gone")) && details.contains(QStringLiteral("agt_strange")));
}

void TestBatches::triesAFewFirst()
{
    MainWindow window(startup());
    window.show();
    window.openList(listPath());
    QTRY_VERIFY(action(window, "actionStart")->isEnabled());
    action(window, "actionStart")->trigger();
    auto *dialog = windowtest::dialog<ui::StartDialog>(window);
    QPushButton *go = dialog->findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Ok);
    QTRY_VERIFY(go->isEnabled());
    dialog->findChild<QCheckBox *>(QStringLiteral("fewCheck"))->click();
    dialog->findChild<QSpinBox *>(QStringLiteral("fewSpin"))->setValue(1);
    go->click();
    QTRY_COMPARE_WITH_TIMEOUT(count(window, RowState::Active), 1U, 30'000);
    QTRY_COMPARE_WITH_TIMEOUT(count(window, RowState::Active), 3U, 30'000); // and the rest follows by itself
    const QByteArrayList lines = log().split('\n');
    const auto ordered = [&lines](const char *key) {
        for (qsizetype line = 0; line < lines.size(); ++line) {
            if (lines.at(line).contains(key))
                return line;
        }
        return lines.size();
    };
    qsizetype firstActive = -1;
    for (qsizetype line = 0; line < ordered("key=provision-customer-c2 "); ++line) {
        if (lines.at(line).contains("GET /v2/operations/"))
            firstActive = line;
    }
    QVERIFY(firstActive
        > ordered("key=provision-customer-c1 ")); // the first was followed before the second went out
}

UITEST_MAIN(TestBatches)
#include "tst_batches.moc"
