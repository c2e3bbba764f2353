// SPDX-FileCopyrightText: 2026 Fleetwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/againdialog.h"
#include "ui/limitsdialog.h"
#include "windowtest.h"

#include <QRadioButton>
#include <QSpinBox>
#include <QToolButton>

using ui::MainWindow;
using ui::RowState;
using windowtest::action;
using windowtest::count;
using windowtest::find;

/** Limits in mid-run, and another chance for exactly the rows that were meant. */
class TestRunControl : public QObject
{
    Q_OBJECT

private slots:
    void init() { uitest::failOnWarnings(); }
    void limitsHoldInMidRun();
    void pauseSaysWhatIsInFlight();
    void scopesAreCounted();
    void triesAgainWhatWasNotStarted();

private:
    [[nodiscard]] QString listPath(int rows) const
    {
        QByteArray csv = "customer_id,business_name,business_url\n";
        for (int i = 1; i <= rows; ++i) {
            const QByteArray n = QByteArray::number(i);
            csv += "c" + n + ",Practice " + n + ",https://practice-" + n + ".example\n";
        }
        return windowtest::writeFile(m_directory, QStringLiteral("practices.csv"), csv);
    }
    void start(MainWindow &window, int rows) const
    {
        window.show();
        window.openList(listPath(rows));
        QTRY_COMPARE(windowtest::model(window)->rowCount(), rows);
        windowtest::startHere(window, rows);
    }

    QTemporaryDir m_directory;
};

void TestRunControl::limitsHoldInMidRun()
{
    sandbox::EmbeddedSandbox server;
    sandbox::Options options;
    options.postLatency = QStringLiteral("0.3-0.3"); // slow enough to be seen in mid-run
    QVERIFY2(server.start(options), qPrintable(server.problem()));
    MainWindow window(windowtest::serverStartup(server, server.token()));
    start(window, 40);
    auto *limits = find<QToolButton>(window, "limitsButton");
    QTRY_VERIFY(limits->isVisible());
    const auto *reason = find<QLabel>(window, "paceLabel");
    QTRY_VERIFY2(reason->text().startsWith(QStringLiteral("5 of 5 submits")), qPrintable(reason->text()));
    limits->click();
    QTRY_VERIFY(windowtest::dialog<ui::LimitsDialog>(window));
    auto *dialog = windowtest::dialog<ui::LimitsDialog>(window);
    QCOMPARE(dialog->findChild<QSpinBox *>(QStringLiteral("submitsSpin"))->value(), 5);
    dialog->findChild<QSpinBox *>(QStringLiteral("submitsSpin"))->setValue(2);
    QTRY_VERIFY2(reason->text().contains(QStringLiteral("of 2 submits")), qPrintable(reason->text()));
    dialog->findChild<QDialogButtonBox *>()->button(QDialogButtonBox::RestoreDefaults)->click();
    QTRY_VERIFY2(reason->text().contains(QStringLiteral("of 5 submits")), qPrintable(reason->text()));
}

void TestRunControl::pauseSaysWhatIsInFlight()
{
    sandbox::EmbeddedSandbox server;
    sandbox::Options options;
    options.postLatency = QStringLiteral("0.3-0.3");
    QVERIFY2(server.start(options), qPrintable(server.problem()));
    MainWindow window(windowtest::serverStartup(server, server.token()));
    start(window, 40);
    QTRY_VERIFY(find<QLabel>(window, "paceLabel")->text().contains(QStringLiteral("in flight")));
    QTRY_VERIFY(action(window, "actionPause")->isEnabled());
    action(window, "actionPause")->trigger();
    QTRY_VERIFY2(find<QLabel>(window, "paceLabel")->text().startsWith(QStringLiteral("Nothing new is sent")),
        qPrintable(find<QLabel>(window, "paceLabel")->text()));
    QVERIFY(windowtest::condition(window).contains(QStringLiteral("followed on")));
}

void TestRunControl::scopesAreCounted()
{
    QWidget window;
    ui::AgainScopes scopes;
    scopes.failed = {1, 2, 3};
    scopes.cancelled = {7, 8};
    scopes.chosenFailed = {2};
    ui::AgainDialog dialog(scopes, QStringLiteral("Sandbox"), &window);
    dialog.show();
    const auto button = [&dialog](const char *name) {
        return dialog.findChild<QRadioButton *>(QLatin1StringView(name));
    };
    QVERIFY(button("failedButton")->isChecked());
    QVERIFY(button("failedButton")->text().contains(u'3'));
    QVERIFY(button("restButton")->text().contains(u'5') && button("restButton")->text().contains(u'2'));
    QVERIFY(!button("unclearButton")->isVisible()); // nothing is unclear
    QCOMPARE(dialog.retry(), scopes.failed);
    QVERIFY(dialog.putBack().isEmpty() && dialog.lookAgain().isEmpty());
    button("restButton")->click();
    QCOMPARE(dialog.retry(), scopes.failed);
    QCOMPARE(dialog.putBack(), scopes.cancelled);
    button("chosenButton")->click();
    QCOMPARE(dialog.retry(), scopes.chosenFailed);
    QVERIFY(dialog.putBack().isEmpty());
    scopes = {};
    scopes.unclear = {4};
    ui::AgainDialog look(scopes, QStringLiteral("Sandbox"), &window);
    QCOMPARE(look.lookAgain(), scopes.unclear);
    QVERIFY(look.retry().isEmpty());
}

void TestRunControl::triesAgainWhatWasNotStarted()
{
    sandbox::EmbeddedSandbox server;
    sandbox::Options options;
    options.speed = 30;
    options.postLatency = QStringLiteral("6-6");
    QVERIFY2(server.start(options), qPrintable(server.problem()));
    MainWindow window(windowtest::serverStartup(server, server.token()));
    start(window, 30);
    QTRY_VERIFY(count(window, RowState::Provisioning) > 0);
    QTRY_VERIFY(action(window, "actionStop")->isEnabled());
    action(window, "actionStop")->trigger();
    QTRY_VERIFY(count(window, RowState::Cancelled) > 0);
    QTRY_VERIFY(action(window, "actionTryAgain")->isEnabled());
    action(window, "actionTryAgain")->trigger();
    QTRY_VERIFY(windowtest::dialog<ui::AgainDialog>(window));
    auto *dialog = windowtest::dialog<ui::AgainDialog>(window);
    QVERIFY(dialog->findChild<QRadioButton *>(QStringLiteral("restButton"))->isChecked());
    dialog->findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Ok)->click();
    QTRY_COMPARE_WITH_TIMEOUT(count(window, RowState::Active), 30U, 30'000);
}

UITEST_MAIN(TestRunControl)
#include "tst_runcontrol.moc"
