// SPDX-FileCopyrightText: 2026 Fleetwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "architecture/house.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;

/** The folders of the house and who may know whom: docs/architecture.md, held against every source file. */
class TestArchitecture : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void everyFolderKeepsToItsArrows_data();
    void everyFolderKeepsToItsArrows();
    void everyFolderIsARoom();
    void breachIsFound_data();
    void breachIsFound();

private:
    HouseInspector m_inspector{QStringLiteral(QT_HEADERS)};
};

namespace {

Room roomNamed(const QString &folder)
{
    const QList<Room> all = rooms();
    const auto found =
        std::find_if(all.begin(), all.end(), [&](const Room &room) { return room.folder == folder; });
    return found == all.end() ? Room{} : *found;
}

} // namespace

void TestArchitecture::everyFolderKeepsToItsArrows_data()
{
    QTest::addColumn<QString>("folder");
    for (const Room &room : rooms())
        QTest::newRow(qPrintable(room.folder)) << room.folder;
}

void TestArchitecture::everyFolderKeepsToItsArrows()
{
    QFETCH(const QString, folder);
    const QDir project(QStringLiteral(PROJECT_FOLDER));
    QStringList breaches;
    QDirIterator files(
        project.filePath(folder), {u"*.h"_s, u"*.cpp"_s}, QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        QVERIFY2(file.open(QIODevice::ReadOnly), qPrintable(file.fileName()));
        breaches +=
            m_inspector.inspect(roomNamed(folder), project.relativeFilePath(file.fileName()), file.readAll());
    }
    QVERIFY2(breaches.isEmpty(), qPrintable(breaches.join(u'\n')));
}

/** A new folder without an entry would escape the rules. */
void TestArchitecture::everyFolderIsARoom()
{
    const QDir sources(QStringLiteral(PROJECT_FOLDER "/src"));
    for (const QString &folder : sources.entryList(QDir::Dirs | QDir::NoDotAndDotDot))
        QVERIFY2(!roomNamed(u"src/"_s + folder).folder.isEmpty(), qPrintable(folder));
}

void TestArchitecture::breachIsFound_data()
{
    QTest::addColumn<QString>("folder");
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<bool>("found");
    QTest::newRow("own header") << u"src/engine"_s << "#include \"engine/gate.h\""_ba << false;
    QTest::newRow("own subfolder") << u"ui"_s << "#include \"ui/table/model.h\""_ba << false;
    QTest::newRow("shared word") << u"src/engine"_s << "#include \"fleet/jobstate.h\""_ba << false;
    QTest::newRow("engine, other vocabulary") << u"src/engine"_s << "#include \"fleet/job.h\""_ba << true;
    QTest::newRow("engine, standard") << u"src/engine"_s << "#include <vector>"_ba << false;
    QTest::newRow("engine, Qt") << u"src/engine"_s << "#include <QString>"_ba << true;
    QTest::newRow("engine, Qt with module") << u"src/engine"_s << "#  include <QtCore/qglobal.h>"_ba << true;
    QTest::newRow("engine, library") << u"src/engine"_s << "#include <nlohmann/json.hpp>"_ba << true;
    QTest::newRow("upwards") << u"src/fleet"_s << "#include \"runner/fleetsession.h\""_ba << true;
    QTest::newRow("sideways") << u"src/wfw"_s << "#include \"ledger/ledger.h\""_ba << true;
    QTest::newRow("sandbox, client") << u"src/sandbox"_s << "#include \"wfw/answer.h\""_ba << true;
    QTest::newRow("sandbox, vocabulary") << u"src/sandbox"_s << "#include \"fleet/job.h\""_ba << true;
    QTest::newRow("window, sandbox's door") << u"ui"_s << "#include \"sandbox/options.h\""_ba << false;
    QTest::newRow("window, sandbox's inside") << u"ui"_s << "#include \"sandbox/store.h\""_ba << true;
    QTest::newRow("window, engine") << u"ui"_s << "#include \"engine/engine.h\""_ba << true;
    QTest::newRow("widgets in the window") << u"ui"_s << "#include <QTableView>"_ba << false;
    QTest::newRow("widgets below") << u"src/runner"_s << "#include <QTableView>"_ba << true;
    QTest::newRow("widget by name") << u"src/report"_s << "class QWidget;"_ba << true;
    QTest::newRow("SQL in the ledger") << u"src/ledger"_s << "#include <QSqlQuery>"_ba << false;
    QTest::newRow("SQL elsewhere") << u"src/runner"_s << "#include <QSqlQuery>"_ba << true;
    QTest::newRow("SQL by name") << u"ui"_s << "void f(const QSqlDatabase &db);"_ba << true;
    QTest::newRow("SQL in a comment") << u"ui"_s << "f(); // unlike QSqlTableModel"_ba << false;
    QTest::newRow("network elsewhere") << u"src/cli"_s << "class QNetworkAccessManager;"_ba << true;
}

void TestArchitecture::breachIsFound()
{
    QFETCH(const QString, folder);
    QFETCH(const QByteArray, line);
    QFETCH(const bool, found);
    const Room room = roomNamed(folder);
    QCOMPARE(room.folder, folder);
    const QStringList breaches = m_inspector.inspect(room, u"file.cpp"_s, "\n" + line + "\n");
    QCOMPARE(breaches.size(), found ? 1 : 0);
    if (found)
        QVERIFY2(breaches.first().startsWith(u"file.cpp:2: "), qPrintable(breaches.first()));
}

QTEST_APPLESS_MAIN(TestArchitecture)
#include "tst_architecture.moc"
