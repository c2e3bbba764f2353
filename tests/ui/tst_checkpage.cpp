// SPDX-FileCopyrightText: 2026 Fleetwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/checkpage.h"
#include "ui/problemmodel.h"
#include "ui/problempane.h"
#include "ui/quiettable.h"
#include "ui/settings.h"
#include "windowtest.h"

#include <QClipboard>
#include <QComboBox>
#include <QDir>
#include <QDockWidget>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTabWidget>
#include <QToolButton>

using ui::CheckPage;
using ui::MainWindow;
using ui::ProblemModel;
using ui::RowState;
using windowtest::action;
using windowtest::find;

/** A person mends a list in the window: with the mouse alone, with the keyboard alone, and after a crash. */
class TestCheckPage : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        uitest::failOnWarnings();
        ui::Settings().clear();
    }
    void mendsAMessyListWithTheMouse();
    void mendsAListWithTheKeyboard();
    void choosesColumnsAndRemembersThem();
    void readsAnotherWay();
    void aRefusedReadingKeepsTheList();
    void pastesFromASpreadsheet();
    void nothingToPasteIsSaid();
    void aHalfMendedListIsOffered();
    void discardedChangesAreGone();
    void ordersWhatWasMended();
    void continuesEarlierFailures();
    void theDetailsOfTheTableStayAway();

private:
    ui::Startup startup() const
    {
        ui::Startup startup = windowtest::offlineStartup();
        startup.drafts = m_drafts.path();
        return startup;
    }
    void open(MainWindow &window, const QByteArray &csv, const QString &name = QStringLiteral("a.csv"))
    {
        window.resize(1280, 800);
        window.show();
        window.openList(windowtest::writeFile(m_directory, name, csv));
        QTRY_VERIFY(action(window, "actionCheck")->isEnabled() || checkPage(window)->isVisible());
    }
    static CheckPage *checkPage(const MainWindow &window) { return find<CheckPage>(window, "CheckPage"); }
    static QString label(const MainWindow &window, const char *name)
    {
        return find<QLabel>(window, name)->text();
    }
    static ui::QuietTable *problems(const MainWindow &window)
    {
        return find<ui::QuietTable>(window, "problemTable");
    }
    static int problemCount(const MainWindow &window) { return problems(window)->model()->rowCount(); }
    static void clickOn(QAbstractButton *button)
    {
        QVERIFY2(button->isVisible() && button->isEnabled(), qPrintable(button->objectName()));
        QTest::mouseClick(button, Qt::LeftButton);
    }
    QTemporaryDir m_directory;
    QTemporaryDir m_drafts;
    const QByteArray m_bad = "customer_id,business_name,business_url\n"
                             "1,One,https://one.example\n"
                             "2,Two,nowhere\n"
                             "3,,https://three.example\n";
};

void TestCheckPage::mendsAMessyListWithTheMouse()
{
    MainWindow window(startup());
    window.resize(1280, 800);
    window.show();
    QFile sample(QStringLiteral(":/samples/messy-practices.csv"));
    QVERIFY(sample.open(QIODevice::ReadOnly));
    open(window, sample.readAll(), QStringLiteral("messy.csv"));
    clickOn(find<ui::Banner>(window, "noticeBanner")->findChild<QPushButton *>(u"firstButton"_qs));
    QVERIFY(checkPage(window)->isVisible());
    QTRY_VERIFY(problemCount(window) > 5);
    // What can be mended for many at once, first; then the best offer for each problem, down to leaving the row out.
    QSignalSpy looked(find<ui::ProblemPane>(window, "problemPane"), &ui::ProblemPane::looked);
    for (int guard = 0; guard < 60 && problemCount(window) > 0; ++guard) {
        auto *many = find<QPushButton>(window, "groupButton1");
        looked.clear();
        clickOn(guard < 3 && many->isVisible() ? many : find<QPushButton>(window, "fixButton1"));
        QVERIFY(looked.wait());
    }
    QTRY_COMPARE(problemCount(window), 0);
    QVERIFY(label(window, "nothingHereLabel").contains(QStringLiteral("No row has a problem")));
    clickOn(find<QToolButton>(window, "undoButton"));
    QTRY_VERIFY(problemCount(window) > 0);
    clickOn(find<QToolButton>(window, "redoButton"));
    QTRY_COMPARE(problemCount(window), 0);
    clickOn(find<QPushButton>(window, "doneButton"));
    QVERIFY(find<QWidget>(window, "table")->isVisible());
    const ui::RowCounts &counts = windowtest::model(window)->rows().counts();
    const auto ready = counts[ui::indexOf(RowState::Ready)];
    QVERIFY(ready > 10);
    QCOMPARE(ready + counts[ui::indexOf(RowState::LeftOut)], windowtest::model(window)->rows().size());
    QTRY_VERIFY(action(window, "actionStart")->isEnabled());
}

void TestCheckPage::mendsAListWithTheKeyboard()
{
    MainWindow window(startup());
    open(window, m_bad);
    QVERIFY(QTest::qWaitForWindowActive(&window));
    QTest::keyClick(&window, Qt::Key_M, Qt::ControlModifier);
    QTRY_COMPARE(problemCount(window), 2);
    QTRY_COMPARE(QApplication::focusWidget(), problems(window));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return); // edits the value of the first problem
    auto *editor = qobject_cast<QLineEdit *>(QApplication::focusWidget());
    QVERIFY(editor);
    editor->selectAll();
    QTest::keyClicks(editor, QStringLiteral("https://two.example"));
    QTest::keyClick(editor, Qt::Key_Return);
    QTRY_COMPARE(problemCount(window), 1);
    QTRY_COMPARE(QApplication::focusWidget(), problems(window));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Z, Qt::ControlModifier);
    QTRY_COMPARE(problemCount(window), 2);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_COMPARE(problemCount(window), 1);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_F8);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_F2);
    editor = qobject_cast<QLineEdit *>(QApplication::focusWidget());
    QVERIFY(editor);
    QTest::keyClicks(editor, QStringLiteral("Three"));
    QTest::keyClick(editor, Qt::Key_Return);
    QTRY_COMPARE(problemCount(window), 0);
    QVERIFY(label(window, "totalsLabel").contains(QStringLiteral("3 ready")));
    QTest::keyClick(&window, Qt::Key_F, Qt::ControlModifier);
    QTRY_COMPARE(QApplication::focusWidget(), find<QWidget>(window, "problemSearchEdit"));
    QWidget *done = find<QPushButton>(window, "doneButton");
    for (int guard = 0; guard < 40 && QApplication::focusWidget() != done; ++guard)
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    QCOMPARE(QApplication::focusWidget(), done);
    QTest::keyClick(done, Qt::Key_Return);
    QTRY_COMPARE(windowtest::count(window, RowState::Ready), 3U);
    QCOMPARE(window.focusWidget(), find<QWidget>(window, "startButton"));
}

void TestCheckPage::choosesColumnsAndRemembersThem()
{
    const QByteArray csv = "alpha,beta,gamma\nx,y,z\nq,r,s\n"; // nothing to recognize it by
    {
        MainWindow window(startup());
        open(window, csv);
        QTRY_VERIFY(checkPage(window)->isVisible()); // without columns there is nothing else to see
        QCOMPARE(
            find<QTabWidget>(window, "tabs")->currentIndex(), static_cast<int>(CheckPage::Part::Columns));
        const auto choose = [&window](const char *name, int column) {
            auto *combo = find<QComboBox>(window, name);
            combo->setCurrentIndex(column);
            emit combo->activated(column);
        };
        choose("column-customer_id", 1);
        choose("column-business_name", 2);
        QVERIFY(label(window, "reason-business_url").contains(QStringLiteral("Missing")));
        QTRY_VERIFY(label(window, "nothingHereLabel").contains(QStringLiteral("see Columns")));
        auto *constant = find<QLineEdit>(window, "constant-business_url");
        constant->setText(QStringLiteral("https://chain.example"));
        emit constant->editingFinished();
        QTRY_VERIFY(label(window, "totalsLabel").contains(QStringLiteral("2 ready")));
        auto *pattern = find<QLineEdit>(window, "patternEdit");
        pattern->setText(QStringLiteral("{beta} of {gamma}"));
        emit pattern->textEdited(pattern->text());
        QVERIFY(label(window, "exampleLabel").contains(QStringLiteral("y of z")));
        emit pattern->editingFinished();
        clickOn(find<QPushButton>(window, "doneButton"));
        QCOMPARE(windowtest::count(window, RowState::Ready), 2U);
        QTRY_VERIFY(!ui::Settings().value(QStringLiteral("confirmedColumns")).toByteArray().isEmpty());
    }
    MainWindow window(startup());
    open(window, csv, QStringLiteral("b.csv"));
    QTRY_COMPARE(windowtest::count(window, RowState::Ready), 2U); // the same header: nothing to choose
    action(window, "actionCheck")->trigger();
    QVERIFY(label(window, "reason-customer_id").contains(QStringLiteral("before")));
    QCOMPARE(find<QLineEdit>(window, "patternEdit")->text(), QStringLiteral("{beta} of {gamma}"));
}

void TestCheckPage::readsAnotherWay()
{
    MainWindow window(startup());
    open(window, "customer_id;business_name;business_url\n1;One, and Only;https://one.example\n");
    action(window, "actionCheck")->trigger();
    checkPage(window)->showPart(CheckPage::Part::File);
    auto *preview = find<ui::QuietTable>(window, "previewTable")->model();
    QCOMPARE(preview->columnCount(), 4);
    auto *separator = find<QComboBox>(window, "separatorCombo");
    QVERIFY(separator->currentText().contains(QStringLiteral("Semicolon")));
    separator->setCurrentIndex(1); // comma
    emit separator->activated(1);
    QTRY_VERIFY(preview->columnCount() < 4);
    QTRY_VERIFY(separator->isEnabled());
    separator->setCurrentIndex(2); // and back
    emit separator->activated(2);
    QTRY_COMPARE(preview->columnCount(), 4);
    QTRY_VERIFY(label(window, "totalsLabel").contains(QStringLiteral("1 ready")));
}

void TestCheckPage::aRefusedReadingKeepsTheList()
{
    MainWindow window(startup());
    open(window, "customer_id,business_name,business_url\n1,One,https://one.example\n");
    action(window, "actionCheck")->trigger();
    checkPage(window)->showPart(CheckPage::Part::File);
    auto *header = find<QComboBox>(window, "headerCombo");
    const int last = header->count() - 1; // the only row would be the header of nothing
    header->setCurrentIndex(last);
    emit header->activated(last);
    QTRY_VERIFY(label(window, "sourceNoteLabel").contains(QStringLiteral("stays as it was read")));
    QCOMPARE(header->currentIndex(), 0);
    QVERIFY(label(window, "totalsLabel").contains(QStringLiteral("1 ready")));
}

void TestCheckPage::pastesFromASpreadsheet()
{
    MainWindow window(startup());
    window.show();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    QApplication::clipboard()->setText(
        QStringLiteral("customer_id\tbusiness_name\tbusiness_url\n1\tOne\thttps://one.example\n"));
    QTest::keyClick(&window, Qt::Key_V, Qt::ControlModifier);
    QTRY_COMPARE(windowtest::count(window, RowState::Ready), 1U);
    QVERIFY(window.windowTitle().contains(QStringLiteral("Pasted list")));
}

void TestCheckPage::nothingToPasteIsSaid()
{
    MainWindow window(startup());
    window.show();
    QApplication::clipboard()->clear();
    action(window, "actionPaste")->trigger();
    QVERIFY(find<ui::Banner>(window, "noticeBanner")->text().contains(QStringLiteral("nothing to paste")));
}

void TestCheckPage::aHalfMendedListIsOffered()
{
    const QTemporaryDir drafts;
    ui::Startup here = windowtest::offlineStartup();
    here.drafts = drafts.path();
    {
        MainWindow window(here);
        open(window, m_bad, QStringLiteral("half.csv"));
        action(window, "actionCheck")->trigger();
        QTRY_COMPARE(problemCount(window), 2);
        problems(window)->model()->setData(problems(window)->model()->index(0, ProblemModel::ValueSection),
            QStringLiteral("https://two.example"));
        QTRY_COMPARE(problemCount(window), 1);
        QTRY_VERIFY(!QDir(drafts.path()).isEmpty()); // it is written while the program runs on
    }
    MainWindow window(here);
    window.show();
    QTRY_VERIFY(find<QWidget>(window, "draftBox")->isVisible());
    QVERIFY(label(window, "draftLabel").contains(QStringLiteral("half.csv")));
    clickOn(find<QPushButton>(window, "draftButton"));
    QTRY_COMPARE(windowtest::count(window, RowState::Ready), 2U);
    action(window, "actionCheck")->trigger();
    QTRY_COMPARE(problemCount(window), 1);
}

void TestCheckPage::discardedChangesAreGone()
{
    const QTemporaryDir drafts;
    ui::Startup here = windowtest::offlineStartup();
    here.drafts = drafts.path();
    {
        MainWindow window(here);
        open(window, m_bad, QStringLiteral("gone.csv"));
        action(window, "actionCheck")->trigger();
        QTRY_COMPARE(problemCount(window), 2);
        problems(window)->model()->setData(problems(window)->model()->index(0, ProblemModel::ValueSection),
            QStringLiteral("https://two.example"));
        QTRY_COMPARE(problemCount(window), 1);
    }
    MainWindow window(here);
    open(window, m_bad, QStringLiteral("gone.csv")); // the same list again: its changes are offered beside it
    auto *banner = find<ui::Banner>(window, "noticeBanner");
    QTRY_VERIFY(banner->text().contains(QStringLiteral("mended this list before")));
    clickOn(banner->findChild<QPushButton *>(u"secondButton"_qs));
    QTRY_VERIFY(QDir(drafts.path()).isEmpty());
    QCOMPARE(windowtest::count(window, RowState::Ready), 1U);
}

void TestCheckPage::ordersWhatWasMended()
{
    const QTemporaryDir drafts;
    ui::Startup here;
    here.environment = ui::sandboxEnvironment();
    here.sandboxSpeed = 1000;
    here.drafts = drafts.path();
    MainWindow window(here);
    open(window, m_bad, QStringLiteral("order.csv"));
    action(window, "actionCheck")->trigger();
    QTRY_COMPARE(problemCount(window), 2);
    problems(window)->model()->setData(problems(window)->model()->index(0, ProblemModel::ValueSection),
        QStringLiteral("https://two.example"));
    QTRY_COMPARE(problemCount(window), 1);
    QTRY_VERIFY(!QDir(drafts.path()).isEmpty());
    clickOn(find<QPushButton>(window, "doneButton"));
    windowtest::startHere(window, 2);
    QTRY_COMPARE_WITH_TIMEOUT(windowtest::count(window, RowState::Active), 2U, 30'000);
    QCOMPARE(windowtest::count(window, RowState::LeftOut), 1U);
    QTRY_VERIFY(QDir(drafts.path()).isEmpty()); // what was mended is in the ledger now
    QVERIFY(!action(window, "actionCheck")->isEnabled());
}

void TestCheckPage::continuesEarlierFailures()
{
    ui::Startup here;
    here.environment = ui::sandboxEnvironment();
    here.sandboxSpeed = 1000;
    MainWindow window(here);
    open(window,
        "customer_id,business_name,business_url\n1,One,https://one.example\n"
        "2,Two,https://crawlfail-two.example\n",
        QStringLiteral("first.csv"));
    windowtest::startHere(window, 2);
    QTRY_COMPARE_WITH_TIMEOUT(windowtest::count(window, RowState::Failed), 1U, 30'000);
    QTRY_COMPARE_WITH_TIMEOUT(windowtest::count(window, RowState::Active), 1U, 30'000);
    QTRY_VERIFY(action(window, "actionCloseList")->isEnabled());
    window.openList(windowtest::writeFile(m_directory, QStringLiteral("failures.csv"),
        "customer_id,business_name,business_url,status,code,error,hint,attempt,operation_id,failed_at\n"
        "2,Two,https://two.example,failed,scout_crawl_failed,,,1,op_1,2026-11-03T10:00:00Z\n"
        "9,Nine,https://nine.example,active,,,,1,op_2,\n"));
    auto *banner = find<ui::Banner>(window, "noticeBanner");
    QTRY_VERIFY2(banner->text().contains(QStringLiteral("crawlfail-two")), qPrintable(banner->text()));
    QVERIFY(banner->text().contains(QStringLiteral("https://two.example")));
    QVERIFY(banner->text().contains(QStringLiteral("batch 1")));
    QCOMPARE(windowtest::count(window, RowState::Ready), 2U); // nothing happens by itself
    clickOn(banner->findChild<QPushButton *>(u"firstButton"_qs));
    QTRY_VERIFY(windowtest::dialog<ui::StartDialog>(window));
    QCOMPARE(windowtest::count(window, RowState::Ready), 1U); // only what had failed
    auto *question = windowtest::dialog<ui::StartDialog>(window);
    QPushButton *go = question->findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Ok);
    QTRY_VERIFY(go->isEnabled());
    go->click();
    QTRY_COMPARE_WITH_TIMEOUT(windowtest::count(window, RowState::Active), 1U, 30'000);
    QCOMPARE(windowtest::cell(window, 0, ui::Column::Attempt), QStringLiteral("2"));
}

void TestCheckPage::theDetailsOfTheTableStayAway()
{
    MainWindow window(startup());
    open(window, m_bad);
    auto *dock = window.findChild<QDockWidget *>();
    dock->show();
    action(window, "actionCheck")->trigger();
    QTRY_VERIFY(!dock->isVisible());
    clickOn(find<QPushButton>(window, "doneButton"));
    QTRY_VERIFY(dock->isVisible());
}

UITEST_MAIN(TestCheckPage)
#include "tst_checkpage.moc"
