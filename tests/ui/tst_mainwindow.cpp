// SPDX-FileCopyrightText: 2026 Fleetwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/banner.h"
#include "ui/environmentbanner.h"
#include "ui/fleetpage.h"
#include "ui/settings.h"
#include "ui/shortcutsdialog.h"
#include "ui/startdialog.h"
#include "windowtest.h"

#include <QClipboard>
#include <QDropEvent>
#include <QFileDialog>
#include <QHeaderView>
#include <QLabel>
#include <QMenu>
#include <QMenuBar>
#include <QMimeData>
#include <QSignalSpy>
#include <QStackedWidget>
#include <QToolBar>
#include <QToolButton>
#include <QTreeWidget>

#include <map>

using ui::Column;
using ui::MainWindow;
using windowtest::action;
using windowtest::find;

class TestMainWindow : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        uitest::failOnWarnings();
        ui::Settings().clear();
    }
    void opensADroppedList();
    void ignoresOtherDrops();
    void explainsWhatItCannotOpen_data();
    void explainsWhatItCannotOpen();
    void keepsTheOldListWhenANewOneIsRefused();
    void startNeedsAListAndAServer();
    void saysWhatIsWrongWithTheServer();
    void copiesRowsAsTheyAreShown();
    void remembersColumnsAndSorting();
    void menusHaveUniqueKeys();
    void shortcutsAreListed();
    void rowMenuIsTheMenuOfTheMenuBar();
    void panesAreReachable();
    void slashSearches();
    void closesAListAgain();
    void fitsASmallScreen();

private:
    void open(MainWindow &window, const QByteArray &csv)
    {
        QSignalSpy reset(windowtest::model(window), &QAbstractItemModel::modelReset);
        window.openList(windowtest::writeFile(m_directory, QStringLiteral("practices.csv"), csv));
        QVERIFY(reset.wait());
    }
    static QString notice(const MainWindow &window)
    {
        return find<ui::Banner>(window, "noticeBanner")->text();
    }

    QTemporaryDir m_directory;
    const QByteArray m_good = "customer_id,business_name,business_url\n"
                              "1,One,https://one.example\n"
                              "2,Two,https://two.example\n"
                              "3,Three,htp:/three\n"
                              "4,Four\twith a tab,https://four.example\n";
};

void TestMainWindow::opensADroppedList()
{
    MainWindow window(windowtest::offlineStartup());
    window.show();
    QVERIFY(find<QWidget>(window, "emptyPage")->isVisible());
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(windowtest::writeFile(m_directory, u"dropped.csv"_qs, m_good)),
        QUrl::fromLocalFile(u"/another.csv"_qs)});
    QDragEnterEvent enter({10, 10}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QVERIFY(QCoreApplication::sendEvent(&window, &enter) && enter.isAccepted());
    QVERIFY(find<QWidget>(window, "dropVeil")->isVisible());
    QDropEvent drop({10, 10}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QVERIFY(QCoreApplication::sendEvent(&window, &drop));
    QVERIFY(!find<QWidget>(window, "dropVeil")->isVisible());
    QTRY_COMPARE(windowtest::model(window)->rowCount(), 4);
    QVERIFY(window.windowTitle().contains(QStringLiteral("dropped.csv")));
    QCOMPARE(window.focusWidget(), find<QWidget>(window, "startButton")); // what comes next
    QVERIFY(notice(window).contains(u'2')); // two rows stay out
}

void TestMainWindow::ignoresOtherDrops()
{
    MainWindow window(windowtest::offlineStartup());
    window.show();
    QMimeData data;
    data.setUrls({QUrl(QStringLiteral("https://example.com/list.csv"))});
    QDragEnterEvent enter({10, 10}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    enter.ignore();
    QCoreApplication::sendEvent(&window, &enter);
    QVERIFY(!enter.isAccepted());
}

void TestMainWindow::explainsWhatItCannotOpen_data()
{
    QTest::addColumn<QByteArray>("bytes"); // null: a directory
    QTest::addRow("empty") << QByteArray("");
    QTest::addRow("header only") << QByteArray("customer_id,business_name,business_url\n"); // hazard 51
    QTest::addRow("binary") << QByteArray("\x7f"
                                          "ELF\0\0\0\1\2\3\0\0\0\0\0",
        15);
    QTest::addRow("directory") << QByteArray();
}

void TestMainWindow::explainsWhatItCannotOpen()
{
    QFETCH(QByteArray, bytes);
    MainWindow window(windowtest::offlineStartup());
    window.show();
    const QString path =
        bytes.isNull() ? m_directory.path() : windowtest::writeFile(m_directory, u"refused.csv"_qs, bytes);
    window.openList(path);
    QTRY_VERIFY(!notice(window).isEmpty());
    QVERIFY(notice(window).size() < 400);
    QVERIFY(find<QWidget>(window, "emptyPage")->isVisible());
    QVERIFY(find<QWidget>(window, "openButton")->isEnabled()); // and the next one opens
    QTRY_VERIFY(!action(window, "actionStart")->isEnabled());
    open(window, m_good);
    QVERIFY(find<QWidget>(window, "table")->isVisible());
}

void TestMainWindow::keepsTheOldListWhenANewOneIsRefused()
{
    MainWindow window(windowtest::offlineStartup());
    window.show();
    open(window, m_good);
    window.openList(QStringLiteral("/nowhere/at-all.csv"));
    QTRY_VERIFY(notice(window).contains(QStringLiteral("at-all.csv")));
    QCOMPARE(windowtest::model(window)->rowCount(), 4);
    QVERIFY(find<QWidget>(window, "table")->isVisible());
}

void TestMainWindow::startNeedsAListAndAServer()
{
    MainWindow window(windowtest::offlineStartup());
    window.show();
    QVERIFY(!action(window, "actionStart")->isEnabled());
    open(window, m_good);
    QTRY_VERIFY(action(window, "actionStart")->isEnabled());
    QVERIFY(find<QWidget>(window, "startButton")->isVisible());
    action(window, "actionStart")->trigger();
    auto *dialog = windowtest::dialog<ui::StartDialog>(window);
    QVERIFY(dialog);
    QVERIFY(dialog->findChild<QLabel *>(u"questionLabel"_qs)->text().contains(u'2'));
    dialog->reject();
    QCOMPARE(windowtest::cell(window, 0, Column::State), ui::labelFor(ui::RowState::Ready)); // nothing began

    ui::Startup noToken;
    noToken.environment = ui::apiEnvironment(QStringLiteral("https://api.example.com"), {});
    MainWindow without(noToken);
    without.show();
    open(without, m_good);
    QVERIFY(find<ui::Banner>(without, "runBanner")->text().contains(QStringLiteral("token")));
    QVERIFY(!action(without, "actionStart")->isEnabled());
}

void TestMainWindow::saysWhatIsWrongWithTheServer() // hazard 40
{
    ui::Startup startup;
    startup.environment = ui::apiEnvironment(QStringLiteral("http://api.example.com"), "t");
    MainWindow window(startup);
    window.show();
    QVERIFY(find<ui::Banner>(window, "runBanner")->text().contains(QStringLiteral("https://")));
    QVERIFY(find<ui::EnvironmentBanner>(window, "environmentBanner")->text()
        != ui::describe(ui::sandboxEnvironment()));
    open(window, m_good); // looking at lists still works
    QVERIFY(!action(window, "actionStart")->isEnabled());
}

void TestMainWindow::copiesRowsAsTheyAreShown()
{
    MainWindow window(windowtest::offlineStartup());
    window.show();
    open(window, m_good);
    action(window, "actionSelectAll")->trigger();
    QTRY_VERIFY(action(window, "actionCopy")->isEnabled());
    action(window, "actionCopy")->trigger();
    const QStringList lines = QApplication::clipboard()->text().split(u'\n', Qt::SkipEmptyParts);
    QCOMPARE(lines.size(), 5); // a heading and four rows
    QVERIFY(lines.first().startsWith(QStringLiteral("Row\tCustomer\tPractice")));
    QVERIFY(!lines.first().contains(QStringLiteral("Website"))); // a hidden column stays out
    for (const QString &line : lines)
        QCOMPARE(line.count(u'\t'), lines.first().count(u'\t'));
}

void TestMainWindow::remembersColumnsAndSorting()
{
    const int website = ui::sectionOf(Column::Website);
    const int phone = ui::sectionOf(Column::Phone);
    {
        MainWindow window(windowtest::offlineStartup());
        auto *table = find<ui::FleetTableView>(window, "table");
        QVERIFY(table->isColumnHidden(website));
        auto *columns = find<QMenu>(window, "menuColumns");
        for (QAction *column : columns->actions()) {
            if (column->text() == ui::titleOf(Column::Website))
                column->trigger();
        }
        QVERIFY(!table->isColumnHidden(website));
        table->setColumnWidth(phone, 321);
        table->horizontalHeader()->moveSection(table->horizontalHeader()->visualIndex(phone), 0);
        table->sortByColumn(ui::sectionOf(Column::Practice), Qt::DescendingOrder);
        window.close();
    }
    MainWindow window(windowtest::offlineStartup());
    window.show();
    auto *table = find<ui::FleetTableView>(window, "table");
    QVERIFY(!table->isColumnHidden(website));
    QCOMPARE(table->columnWidth(phone), 321);
    QCOMPARE(table->horizontalHeader()->visualIndex(phone), 0);
    open(window, m_good);
    QTRY_COMPARE(windowtest::cell(window, 0, Column::Practice), QStringLiteral("Two"));
    ui::Settings().setValue(QStringLiteral("table/columns1"), QByteArray("nonsense"));
    MainWindow third(windowtest::offlineStartup()); // damaged settings are no reason to fail
    QCOMPARE(find<ui::FleetTableView>(third, "table")->horizontalHeader()->count(), ui::columnCount);
}

void TestMainWindow::menusHaveUniqueKeys()
{
    MainWindow window(windowtest::offlineStartup());
    const auto mnemonics = [](const QWidget *menu) {
        std::map<QChar, QStringList> keys;
        for (const QAction *entry : menu->actions()) {
            const QString text = entry->text();
            const auto at = text.indexOf(u'&');
            if (at >= 0 && at + 1 < text.size())
                keys[text.at(at + 1).toLower()].append(text);
        }
        return keys;
    };
    QList<QWidget *> menus{window.menuBar()};
    for (QMenu *menu : window.findChildren<QMenu *>())
        menus.append(menu);
    for (const QWidget *menu : std::as_const(menus)) {
        for (const auto &[key, texts] : mnemonics(menu))
            QVERIFY2(texts.size() == 1, qPrintable(texts.join(u'/')));
    }
    std::map<QString, QStringList> shortcuts;
    for (const QAction *entry : window.findChildren<QAction *>()) {
        for (const QKeySequence &keys : entry->shortcuts())
            shortcuts[keys.toString()].append(entry->text());
    }
    QVERIFY(shortcuts.size() > 20);
    for (const auto &[keys, texts] : shortcuts)
        QVERIFY2(texts.size() == 1, qPrintable(keys + u' ' + texts.join(u'/')));
    for (const QMenu *menu :
        window.findChildren<QMenu *>()) { // and everything in a menu has a mnemonic or is data
        for (const QAction *entry : menu->actions())
            QVERIFY(entry->isSeparator() || !entry->text().isEmpty());
    }
}

void TestMainWindow::shortcutsAreListed()
{
    MainWindow window(windowtest::offlineStartup());
    window.show();
    action(window, "actionShortcuts")->trigger();
    auto *dialog = windowtest::dialog<ui::ShortcutsDialog>(window);
    QVERIFY(dialog);
    auto *tree = dialog->findChild<QTreeWidget *>();
    QVERIFY(tree->topLevelItemCount() > 20);
    QVERIFY(!tree->findItems(QStringLiteral("Find rows"), Qt::MatchExactly).isEmpty());
    QVERIFY(tree->findItems(QStringLiteral("Find rows"), Qt::MatchExactly).first()->text(1).contains(u'/'));
    dialog->reject();
}

void TestMainWindow::rowMenuIsTheMenuOfTheMenuBar()
{
    MainWindow window(windowtest::offlineStartup());
    window.show();
    open(window, m_good);
    auto *table = find<ui::FleetTableView>(window, "table");
    QContextMenuEvent event(QContextMenuEvent::Mouse, QPoint(20, 20), table->mapToGlobal(QPoint(20, 20)));
    QCoreApplication::sendEvent(table->viewport(), &event);
    QTRY_COMPARE(QApplication::activePopupWidget(), find<QMenu>(window, "menuRows"));
    find<QMenu>(window, "menuRows")->close();
}

void TestMainWindow::panesAreReachable()
{
    MainWindow window(windowtest::offlineStartup());
    window.show();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    open(window, m_good);
    QSet<QString> visited;
    for (int i = 0; i < 6; ++i) {
        action(window, "actionNextPane")->trigger();
        for (QWidget *widget = QApplication::focusWidget(); widget; widget = widget->parentWidget())
            visited.insert(widget->objectName());
    }
    for (const char *pane : {"noticeBanner", "head", "table"})
        QVERIFY2(visited.contains(QLatin1StringView(pane)), pane);
    QWidget *last = QApplication::focusWidget();
    action(window, "actionNextPane")->trigger();
    action(window, "actionPreviousPane")->trigger();
    QCOMPARE(QApplication::focusWidget(), last);
}

void TestMainWindow::slashSearches()
{
    MainWindow window(windowtest::offlineStartup());
    window.show();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    open(window, m_good);
    find<QWidget>(window, "table")->setFocus();
    QTest::keyClick(&window, Qt::Key_Slash);
    QTRY_VERIFY(find<QWidget>(window, "searchEdit")->hasFocus());
}

void TestMainWindow::closesAListAgain()
{
    MainWindow window(windowtest::offlineStartup());
    window.show();
    open(window, m_good);
    QTRY_VERIFY(action(window, "actionCloseList")->isEnabled());
    action(window, "actionCloseList")->trigger();
    QVERIFY(find<QWidget>(window, "emptyPage")->isVisible());
    QTRY_VERIFY(!action(window, "actionStart")->isEnabled());
}

void TestMainWindow::fitsASmallScreen()
{
    MainWindow window(windowtest::offlineStartup());
    window.show();
    open(window, m_good);
    QVERIFY2(window.minimumSizeHint().width() <= 1024,
        qPrintable(QString::number(window.minimumSizeHint().width())));
    QVERIFY(window.minimumSizeHint().height() <= 640);
}

UITEST_MAIN(TestMainWindow)
#include "tst_mainwindow.moc"
