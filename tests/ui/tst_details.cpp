// SPDX-FileCopyrightText: 2026 Fleetwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/detailspane.h"
#include "windowtest.h"

#include <QClipboard>
#include <QDockWidget>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTabWidget>
#include <QToolButton>
#include <QTreeWidget>

using ui::MainWindow;
using ui::RowState;
using windowtest::action;
using windowtest::count;
using windowtest::find;

/** What a person learns about one row, from the keyboard and by widgets alone. */
class TestDetails : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void tellsTheWholeStory();
    void saysWhatIsWrongBeforeTheStart();
    void followsTheCurrentRow();
    void staysWhereItWasPut();

private:
    [[nodiscard]] QString listPath() const
    {
        return windowtest::writeFile(m_directory, QStringLiteral("practices.csv"),
            "customer_id,business_name,business_url\n"
            "c1,One,https://one.example\n"
            "c2,Two,https://crawlflaky-two.example\n"
            "c3,Three,nowhere\n");
    }
    static ui::DetailsPane *openDetails(MainWindow &window, int row)
    {
        auto *table = window.findChild<ui::FleetTableView *>();
        table->setFocus();
        table->setCurrentIndex(table->model()->index(row, ui::sectionOf(ui::Column::Customer)));
        QTest::keyClick(table, Qt::Key_Return);
        return window.findChild<ui::DetailsPane *>();
    }
    static QString label(const QWidget *pane, const char *name)
    {
        const auto *found = pane->findChild<QLabel *>(QLatin1StringView(name));
        return found->isVisible() ? found->text() : QString();
    }
    static QStringList timeline(const QWidget *pane)
    {
        const auto *tree = pane->findChild<QTreeWidget *>(QStringLiteral("timeline"));
        QStringList lines;
        for (int i = 0; i < tree->topLevelItemCount(); ++i)
            lines.append(tree->topLevelItem(i)->text(1).section(u'\n', 0, 0));
        return lines;
    }

    QTemporaryDir m_directory;
};

void TestDetails::init()
{
    uitest::failOnWarnings();
}

void TestDetails::tellsTheWholeStory()
{
    sandbox::EmbeddedSandbox server;
    sandbox::Options options;
    options.speed = 60;
    QVERIFY2(server.start(options), qPrintable(server.problem()));
    MainWindow window(windowtest::serverStartup(server, server.token()));
    window.show();
    window.openList(listPath());
    QTRY_COMPARE(windowtest::model(window)->rowCount(), 3);
    windowtest::startHere(window, 2);
    QTRY_COMPARE_WITH_TIMEOUT(count(window, RowState::Active), 1U, 30'000);
    QTRY_COMPARE_WITH_TIMEOUT(count(window, RowState::Failed), 1U, 30'000);

    const auto *pane = openDetails(window, 0);
    QTRY_VERIFY(pane->isVisible());
    QCOMPARE(label(pane, "nameLabel"), QStringLiteral("One"));
    QVERIFY(label(pane, "stateLabel").startsWith(ui::labelFor(RowState::Active)));
    QTRY_VERIFY(timeline(pane).contains(QStringLiteral("The agent is live")));
    const QString agent = pane->findChild<QLineEdit *>(QStringLiteral("agentEdit"))->text();
    QVERIFY2(agent.startsWith(u"agt_"), qPrintable(agent));
    pane->findChild<QToolButton *>(QStringLiteral("copyAgent"))->click();
    QCOMPARE(QGuiApplication::clipboard()->text(), agent);
    QVERIFY(!pane->findChild<QPushButton *>(QStringLiteral("retryButton"))->isVisible());
    QVERIFY(!pane->findChild<QWidget *>(QStringLiteral("problemFrame"))->isVisible());

    openDetails(window, 1);
    QTRY_VERIFY(timeline(pane).contains(QStringLiteral("Failed")));
    QVERIFY(!label(pane, "problemLabel").isEmpty() && !label(pane, "adviceLabel").isEmpty());
    pane->findChild<QTabWidget *>()->setCurrentIndex(2);
    const QString support = pane->findChild<QPlainTextEdit *>(QStringLiteral("supportText"))->toPlainText();
    QVERIFY2(support.contains(QStringLiteral("provision-customer-c2")), qPrintable(support));
    QVERIFY(!support.contains(QString::fromLatin1(server.token()))); // hazard 60
    auto *retry = pane->findChild<QPushButton *>(QStringLiteral("retryButton"));
    QVERIFY(retry->isVisible());
    retry->click();
    QTRY_VERIFY_WITH_TIMEOUT(!timeline(pane).filter(QStringLiteral("Attempt 2")).isEmpty(), 30'000);
    QTRY_COMPARE_WITH_TIMEOUT(count(window, RowState::Active), 2U, 30'000); // it fails but once
    QTRY_VERIFY(!retry->isVisible());
}

void TestDetails::saysWhatIsWrongBeforeTheStart()
{
    MainWindow window(windowtest::offlineStartup());
    window.show();
    window.openList(listPath());
    QTRY_COMPARE(windowtest::model(window)->rowCount(), 3);
    const auto *pane = openDetails(window, 2);
    QVERIFY(!label(pane, "problemLabel").isEmpty());
    QCOMPARE(label(pane, "timelineLabel"), QStringLiteral("Nothing was ordered for this row."));
    const auto *cells = pane->findChild<QTreeWidget *>(QStringLiteral("cells"));
    QCOMPARE(cells->topLevelItemCount(), 3);
    QCOMPARE(cells->topLevelItem(2)->text(1), QStringLiteral("nowhere"));
}

void TestDetails::followsTheCurrentRow()
{
    MainWindow window(windowtest::offlineStartup());
    window.show();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    window.openList(listPath());
    QTRY_COMPARE(windowtest::model(window)->rowCount(), 3);
    auto *pane = openDetails(window, 0);
    QTRY_VERIFY(pane->isAncestorOf(QApplication::focusWidget()) || pane->hasFocus());
    QTest::keyClick(pane, Qt::Key_Escape);
    auto *table = window.findChild<ui::FleetTableView *>();
    QVERIFY(table->hasFocus());
    QTest::keyClick(table, Qt::Key_Down);
    QCOMPARE(label(pane, "nameLabel"), QStringLiteral("Two"));
    action(window, "actionNextPane")->trigger(); // F6
    QVERIFY(pane->isAncestorOf(QApplication::focusWidget()));
    action(window, "actionCloseList")->trigger();
    QVERIFY(label(pane, "nameLabel").isEmpty());
}

void TestDetails::staysWhereItWasPut()
{
    {
        MainWindow window(windowtest::offlineStartup());
        window.show();
        auto *dock = find<QDockWidget>(window, "detailsDock");
        QVERIFY(!dock->isVisible());
        dock->toggleViewAction()->trigger();
        window.addDockWidget(Qt::BottomDockWidgetArea, dock);
        QVERIFY(!label(dock, "nothingLabel").isEmpty());
        window.close();
    }
    MainWindow window(windowtest::offlineStartup());
    window.show();
    auto *dock = find<QDockWidget>(window, "detailsDock");
    QTRY_VERIFY(dock->isVisible());
    QCOMPARE(window.dockWidgetArea(dock), Qt::BottomDockWidgetArea);
}

UITEST_MAIN(TestDetails)
#include "tst_details.moc"
