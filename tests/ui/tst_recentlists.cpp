// SPDX-FileCopyrightText: 2026 Fleetwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/listdesk.h"
#include "ui/recentlists.h"
#include "ui/settings.h"
#include "uitest.h"

#include <QApplication>
#include <QDir>
#include <QFile>
#include <QMenu>
#include <QSignalSpy>

class TestRecentLists : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        uitest::failOnWarnings();
        ui::Settings().clear();
    }
    void newestFirstAndBounded();
    void survivesForeignSettings();
    void menuOpensAList();
    void forgetsWhatCannotBeRead();
    void showsNamesLiterally();
};

void TestRecentLists::newestFirstAndBounded()
{
    ui::RecentLists recent;
    for (int i = 0; i < 20; ++i)
        recent.add(QStringLiteral("/lists/%1.csv").arg(i));
    QCOMPARE(recent.paths().size(), qsizetype(ui::RecentLists::countMax));
    QCOMPARE(recent.paths().first(), QStringLiteral("/lists/19.csv"));
    recent.add(QStringLiteral("/lists/15.csv"));
    QCOMPARE(recent.paths().first(), QStringLiteral("/lists/15.csv"));
    QCOMPARE(recent.paths().count(QStringLiteral("/lists/15.csv")), 1);
    recent.clear();
    QVERIFY(recent.paths().isEmpty());
}

void TestRecentLists::survivesForeignSettings()
{
    ui::Settings().setValue(QStringLiteral("recentLists"), 42);
    QVERIFY(ui::RecentLists().paths().size() <= 1);
    ui::Settings().setValue(QStringLiteral("recentLists"), QStringList(1000, QStringLiteral("x")));
    QCOMPARE(ui::RecentLists().paths().size(), qsizetype(ui::RecentLists::countMax));
}

void TestRecentLists::menuOpensAList()
{
    QTemporaryDir directory;
    const QString path = directory.filePath(QStringLiteral("a & b.csv"));
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("customer_id,business_name,business_url\n1,A,https://a.example\n");
    file.close();
    QWidget window;
    ui::ListDesk desk(&window);
    QMenu menu;
    desk.serve(&menu);
    QVERIFY(!menu.actions().first()->isEnabled()); // nothing yet
    QSignalSpy opened(&desk, &ui::ListDesk::opened);
    desk.open(path);
    QVERIFY(desk.isReading());
    QVERIFY(opened.wait());
    QVERIFY(!desk.isReading());
    emit menu.aboutToShow();
    QVERIFY(menu.actions().first()->text().startsWith(QStringLiteral("&1")));
    menu.actions().first()->trigger();
    QVERIFY(opened.wait());
    QCOMPARE(opened.size(), 2);
}

void TestRecentLists::forgetsWhatCannotBeRead()
{
    ui::RecentLists().add(QStringLiteral("/nowhere/gone.csv"));
    QWidget window;
    ui::ListDesk desk(&window);
    QSignalSpy refused(&desk, &ui::ListDesk::refused);
    desk.open(QStringLiteral("/nowhere/gone.csv"));
    QVERIFY(refused.wait());
    QVERIFY(refused.first().first().toString().contains(QStringLiteral("gone.csv")));
    QVERIFY(ui::RecentLists().paths().isEmpty());
}

void TestRecentLists::showsNamesLiterally()
{
    ui::RecentLists().add(QStringLiteral("/lists/R&D\u202Evsc.csv"));
    QWidget window;
    ui::ListDesk desk(&window);
    QMenu menu;
    desk.serve(&menu);
    QCOMPARE(menu.actions().first()->text(), QStringLiteral("&1  /lists/R&&Dvsc.csv"));
}

UITEST_MAIN(TestRecentLists)
#include "tst_recentlists.moc"
