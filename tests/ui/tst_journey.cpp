// SPDX-FileCopyrightText: 2026 Fleetwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sandbox/embeddedsandbox.h"
#include "ui/banner.h"
#include "ui/closedialog.h"
#include "ui/counterbutton.h"
#include "ui/exportdialog.h"
#include "ui/startdialog.h"
#include "ui/tokendialog.h"
#include "windowtest.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>

using ui::Column;
using ui::MainWindow;
using ui::RowState;
using windowtest::action;
using windowtest::condition;
using windowtest::count;
using windowtest::find;
using windowtest::serverStartup;
using windowtest::startHere;

/** The window with everything real behind it: session, engine, HTTP and the embedded sandbox. */
class TestJourney : public QObject
{
    Q_OBJECT

private slots:
    void init() { uitest::failOnWarnings(); }
    void fromListToReport();
    void pausesResumesAndStops();
    void asksBeforeItCloses();
    void waitsWhileTheServerIsGone();
    void goesOnWithAnotherToken();

private:
    static ui::Startup embedded(double speed)
    {
        ui::Startup startup;
        startup.environment = ui::sandboxEnvironment();
        startup.sandboxSpeed = speed;
        return startup;
    }
    static void openSampleAndStart(MainWindow &window)
    {
        window.show();
        find<QPushButton>(window, "sampleButton")->click();
        QTRY_COMPARE(windowtest::model(window)->rowCount(), 100);
        startHere(window, 100);
    }
    static QString exportFailures(MainWindow &window, const QString &path)
    {
        action(window, "actionExportFailures")->trigger();
        auto *dialog = windowtest::dialog<ui::ExportDialog>(window);
        if (!dialog)
            return QStringLiteral("no dialog");
        dialog->findChild<QLineEdit *>(QStringLiteral("pathEdit"))->setText(path);
        dialog->findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Ok)->click();
        auto *banner = find<ui::Banner>(window, "noticeBanner");
        [banner] { QTRY_VERIFY(!banner->text().isEmpty()); }();
        return banner->text();
    }
};

void TestJourney::fromListToReport()
{
    MainWindow window(embedded(200));
    QStringList progressSeen;
    connect(
        windowtest::model(window), &QAbstractItemModel::dataChanged, this, [&](const QModelIndex &topLeft) {
            const QString progress = windowtest::cell(window, topLeft.row(), Column::Progress);
            if (progress.contains(QStringLiteral(" % · ")))
                progressSeen.append(progress);
        });
    openSampleAndStart(window);
    QTRY_COMPARE_WITH_TIMEOUT(count(window, RowState::Active), 97U, 60'000);
    QTRY_COMPARE(count(window, RowState::Failed), 3U);
    QVERIFY(!progressSeen.isEmpty()); // percentages and messages were shown on the way
    QTRY_VERIFY(condition(window).contains(QStringLiteral("97")));

    find<ui::CounterButton>(window, "state-failed")->click();
    QTRY_COMPARE(windowtest::model(window)->rowCount(), 3);
    for (int row = 0; row < 3; ++row) {
        QVERIFY(!windowtest::cell(window, row, Column::Problem).isEmpty());
        QCOMPARE(windowtest::cell(window, row, Column::State), ui::labelFor(RowState::Failed));
    }
    find<ui::CounterButton>(window, "state-all")->click();
    QTRY_COMPARE(windowtest::model(window)->rowCount(), 100);
    int numberless = 0;
    for (int row = 0; row < 100; ++row) {
        if (windowtest::cell(window, row, Column::State) != ui::labelFor(RowState::Active))
            continue;
        QVERIFY(windowtest::cell(window, row, Column::Agent).startsWith(QStringLiteral("agt_")));
        numberless += windowtest::cell(window, row, Column::Phone) == QStringLiteral("no number yet") ? 1 : 0;
    }
    QCOMPARE(numberless, 1); // the practice whose number is still being assigned

    QTRY_VERIFY(action(window, "actionRetryFailed")->isEnabled());
    action(window, "actionRetryFailed")->trigger();
    QTRY_COMPARE_WITH_TIMEOUT(count(window, RowState::Active), 98U, 30'000); // one only failed at first
    QTRY_COMPARE_WITH_TIMEOUT(count(window, RowState::Failed), 2U, 30'000);

    const QTemporaryDir directory;
    const QString path = directory.filePath(QStringLiteral("failures.csv"));
    QTRY_VERIFY(action(window, "actionExportFailures")->isEnabled());
    const QString notice = exportFailures(window, path);
    QVERIFY2(notice.contains(QStringLiteral("failures.csv")), qPrintable(notice));
    const intake::CustomerList again = intake::readFile(path);
    QVERIFY(!again.refusal());
    QCOMPARE(again.recordCount(), 2);
    QCOMPARE(again.readyCount(), 2); // it can be imported as it is
    QCOMPARE(again.cell(0, intake::Role::CustomerId), QStringLiteral("DP-1017"));
    QCOMPARE(again.cell(1, intake::Role::CustomerId), QStringLiteral("DP-1081"));
    const auto codeColumn = again.header().indexOf(QStringLiteral("code"));
    QVERIFY(codeColumn > 0);
    QVERIFY(!again.cells(0).at(codeColumn).isEmpty());

    QTRY_VERIFY(action(window, "actionCloseList")->isEnabled());
    window.openList(path); // the same window takes the next list
    QTRY_COMPARE(windowtest::model(window)->rowCount(), 2);
    startHere(window, 2);
    QTRY_COMPARE_WITH_TIMEOUT(count(window, RowState::Failed), 2U, 30'000);
    QTRY_VERIFY(condition(window).contains(u'2'));
}

void TestJourney::pausesResumesAndStops()
{
    MainWindow window(embedded(40));
    openSampleAndStart(window);
    QTRY_VERIFY(count(window, RowState::Provisioning) >= 1);
    QTRY_VERIFY(action(window, "actionPause")->isEnabled());
    action(window, "actionPause")->trigger();
    QTRY_VERIFY(condition(window).startsWith(QStringLiteral("Paused")));
    QTRY_VERIFY(action(window, "actionResume")->isEnabled());
    QTRY_COMPARE(count(window, RowState::Submitting), 0U);
    QVERIFY(count(window, RowState::Queued) > 0);
    action(window, "actionResume")->trigger();
    QTRY_VERIFY(condition(window).isEmpty());
    action(window, "actionStop")->trigger();
    QTRY_VERIFY(count(window, RowState::Cancelled) > 0);
    QTRY_COMPARE(count(window, RowState::Queued), 0U);
    QTRY_COMPARE_WITH_TIMEOUT(
        count(window, RowState::Provisioning) + count(window, RowState::Submitting), 0U, 30'000);
    QVERIFY(count(window, RowState::Active) > 0); // what was ordered came to its end
}

void TestJourney::asksBeforeItCloses() // hazard 52
{
    MainWindow window(embedded(5));
    openSampleAndStart(window);
    QTRY_VERIFY(count(window, RowState::Submitting) + count(window, RowState::Provisioning) >= 1);
    window.close();
    auto *question = windowtest::dialog<ui::CloseDialog>(window);
    QVERIFY(question);
    QVERIFY(window.isVisible());
    question->reject();
    QTRY_VERIFY(!windowtest::dialog<ui::CloseDialog>(window));
    QVERIFY(window.isVisible()); // and it goes on
    window.close();
    question = windowtest::dialog<ui::CloseDialog>(window);
    QVERIFY(question);
    question->accept();
    QTRY_VERIFY_WITH_TIMEOUT(!window.isVisible(), 8'000);
}

void TestJourney::waitsWhileTheServerIsGone()
{
    const QTemporaryDir directory;
    sandbox::Options options;
    options.speed = 40;
    options.database = directory.filePath(QStringLiteral("sandbox.sqlite"));
    sandbox::EmbeddedSandbox first;
    QVERIFY2(first.start(options), qPrintable(first.problem()));
    options.port = static_cast<quint16>(first.origin().port());
    MainWindow window(serverStartup(first, first.token()));
    openSampleAndStart(window);
    QTRY_VERIFY(count(window, RowState::Active) > 0);
    first.stop();
    QTRY_VERIFY_WITH_TIMEOUT(condition(window).startsWith(QStringLiteral("Network lost")), 20'000);
    QVERIFY(action(window, "actionStop")->isEnabled());
    QVERIFY(count(window, RowState::Provisioning) > 0);
    QCOMPARE(count(window, RowState::Unknown), 0U);
    sandbox::EmbeddedSandbox second; // the same server, back again
    QVERIFY2(second.start(options), qPrintable(second.problem()));
    QTRY_COMPARE_WITH_TIMEOUT(count(window, RowState::Active), 97U, 60'000);
    QTRY_COMPARE(count(window, RowState::Failed), 3U);
}

void TestJourney::goesOnWithAnotherToken()
{
    sandbox::Options options;
    options.speed = 200;
    sandbox::EmbeddedSandbox sandbox;
    QVERIFY2(sandbox.start(options), qPrintable(sandbox.problem()));
    MainWindow window(serverStartup(sandbox, "refused-token"));
    openSampleAndStart(window);
    QTRY_VERIFY(condition(window).contains(QStringLiteral("does not accept the token")));
    QCOMPARE(count(window, RowState::Failed), 0U); // trouble of the batch, not of its agents
    auto *enter = find<ui::Banner>(window, "runBanner")->findChild<QPushButton *>(u"firstButton"_qs);
    QTRY_VERIFY(enter->isEnabled());
    enter->click();
    auto *dialog = windowtest::dialog<ui::TokenDialog>(window);
    QVERIFY(dialog);
    QTest::keyClicks(dialog->findChild<QLineEdit *>(), QString::fromLatin1(sandbox.token()));
    auto *ok = dialog->findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Ok);
    QVERIFY(ok->isEnabled());
    ok->click();
    QTRY_VERIFY(condition(window).isEmpty());
    QTRY_COMPARE_WITH_TIMEOUT(count(window, RowState::Active), 97U, 60'000);
    QTRY_COMPARE(count(window, RowState::Failed), 3U);
}

int main(int argc, char **argv)
{
    const uitest::PrivateSettings settings;
    QApplication::setAttribute(Qt::AA_DontUseNativeDialogs);
    QApplication application(argc, argv);
    ui::initResources();
    TestJourney test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_journey.moc"
