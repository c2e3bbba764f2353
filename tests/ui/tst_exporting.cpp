// SPDX-FileCopyrightText: 2026 Fleetwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sandbox/embeddedsandbox.h"
#include "ui/causesdialog.h"
#include "ui/exportdialog.h"
#include "windowtest.h"

#include <QComboBox>
#include <QDesktopServices>
#include <QFileInfo>
#include <QLineEdit>
#include <QRadioButton>
#include <QSignalSpy>
#include <QTreeWidget>

using namespace windowtest;
using ui::MainWindow;
using ui::RowState;

namespace {

ui::ExportSource source()
{
    ui::ExportSource source;
    const auto list = uitest::list(4);
    source.batch = uitest::batchOf(list);
    source.rows.setDraft(uitest::draftOf(list));
    source.rows.beginBatch(source.batch);
    (void)source.rows.apply({uitest::failedJob(0), uitest::job(1, fleet::JobState::Active),
        uitest::job(2, fleet::JobState::Overdue, 90), uitest::job(3, fleet::JobState::Active)});
    return source;
}

template <typename Widget>
Widget *part(const QDialog &dialog, const char *name)
{
    auto *found = dialog.findChild<Widget *>(QLatin1StringView(name));
    if (!found)
        qFatal("nothing is named %s", name);
    return found;
}

QPushButton *goButton(const QDialog &dialog)
{
    return part<QDialogButtonBox>(dialog, "buttons")->button(QDialogButtonBox::Ok);
}

/** Takes the place of the desktop, which would open files and folders. */
class Desktop final : public QObject
{
    Q_OBJECT

public:
    Desktop() { QDesktopServices::setUrlHandler(QStringLiteral("file"), this, "open"); }
    ~Desktop() override { QDesktopServices::unsetUrlHandler(QStringLiteral("file")); }
    Q_DISABLE_COPY_MOVE(Desktop)

    QStringList opened;

public slots:
    void open(const QUrl &url) { opened.append(url.toLocalFile()); }
};

} // namespace

/** Exporting from the window: the question, the work off its thread, and what is told afterwards. */
class TestExporting : public QObject
{
    Q_OBJECT

private slots:
    void init() { uitest::failOnWarnings(); }
    void countsWhatWouldBeWritten();
    void formatAndSuffixGoTogether();
    void ordersTheRowsThatWereMeant();
    void warnsOfAFileThatExists();
    void failuresAreRetriedAndExportedByCause();
};

void TestExporting::countsWhatWouldBeWritten()
{
    ui::ExportSource some = source();
    ui::ExportDialog dialog(some, report::Scope::Failures);
    QVERIFY(part<QRadioButton>(dialog, "failuresButton")->text().contains(u'2'));
    QVERIFY(part<QRadioButton>(dialog, "agentsButton")->text().contains(u'2'));
    QVERIFY(part<QRadioButton>(dialog, "resultsButton")->text().contains(u'4'));
    QVERIFY(goButton(dialog)->text().contains(u'2'));
    QVERIFY(part<QRadioButton>(dialog, "shownButton")->isHidden());
    QVERIFY(part<QRadioButton>(dialog, "chosenButton")->isHidden());

    some.shown = {1, 3};
    some.chosen = {0};
    ui::ExportDialog narrow(some, report::Scope::Failures);
    QVERIFY(part<QRadioButton>(narrow, "allButton")->isChecked()); // one row is where the cursor is
    part<QRadioButton>(narrow, "shownButton")->click();
    QVERIFY(!goButton(narrow)->isEnabled()); // no failure among them
    part<QRadioButton>(narrow, "chosenButton")->click();
    QVERIFY(goButton(narrow)->isEnabled());
}

void TestExporting::formatAndSuffixGoTogether()
{
    ui::ExportDialog dialog(source(), report::Scope::Failures);
    auto *path = part<QLineEdit>(dialog, "pathEdit");
    auto *format = part<QComboBox>(dialog, "formatBox");
    format->setCurrentIndex(3);
    QVERIFY(path->text().endsWith(QStringLiteral(".pdf")));
    QVERIFY(path->text().contains(QStringLiteral("practices-failures-20")));
    part<QRadioButton>(dialog, "agentsButton")->click();
    QVERIFY(path->text().contains(QStringLiteral("practices-agents-20")));
    path->setText(QStringLiteral("/tmp/mine.xlsx"));
    QCOMPARE(format->currentIndex(), 1);
    format->setCurrentIndex(0);
    QCOMPARE(path->text(), QStringLiteral("/tmp/mine.csv"));
    part<QRadioButton>(dialog, "resultsButton")->click();
    QCOMPARE(path->text(), QStringLiteral("/tmp/mine.csv")); // a person's name stays
}

void TestExporting::ordersTheRowsThatWereMeant()
{
    const QTemporaryDir folder;
    ui::ExportSource some = source();
    some.chosen = {0, 1};
    ui::ExportDialog dialog(some, report::Scope::Results);
    dialog.show();
    QSignalSpy wanted(&dialog, &ui::ExportDialog::wanted);
    QVERIFY(part<QRadioButton>(dialog, "chosenButton")->isChecked());
    part<QLineEdit>(dialog, "pathEdit")->setText(folder.filePath(QStringLiteral("two")));
    goButton(dialog)->click();
    QCOMPARE(wanted.count(), 1);
    const auto order = wanted.first().first().value<ui::ExportOrder>();
    QVERIFY(order.path.startsWith(folder.filePath(QStringLiteral("two."))));
    QVERIFY(ui::carriedOut(order).ok());
    QVERIFY(QFileInfo(order.path).size() > 0);
    QVERIFY(part<QWidget>(dialog, "progressBar")->isVisible());
    QVERIFY(!goButton(dialog)->isEnabled());
    dialog.showProblem(QStringLiteral("no room"));
    QVERIFY(dialog.isVisible() && goButton(dialog)->isEnabled());
    QVERIFY(!part<QWidget>(dialog, "progressBar")->isVisible());
    dialog.finish();
    QVERIFY(!dialog.isVisible());
}

void TestExporting::warnsOfAFileThatExists()
{
    const QTemporaryDir folder;
    ui::ExportDialog dialog(source(), report::Scope::Failures);
    auto *warning = part<QLabel>(dialog, "replaceLabel");
    part<QLineEdit>(dialog, "pathEdit")->setText(writeFile(folder, QStringLiteral("a.csv"), "x"));
    QTRY_VERIFY(warning->text().contains(QStringLiteral("a.csv")));
    part<QLineEdit>(dialog, "pathEdit")->setText(folder.filePath(QStringLiteral("b.csv")));
    QVERIFY(warning->text().isEmpty());
}

void TestExporting::failuresAreRetriedAndExportedByCause()
{
    ui::Startup startup;
    startup.environment = ui::sandboxEnvironment();
    startup.sandboxSpeed = 200;
    MainWindow window(startup);
    window.show();
    find<QPushButton>(window, "sampleButton")->click();
    QTRY_COMPARE(model(window)->rowCount(), 100);
    startHere(window, 100);
    QTRY_COMPARE_WITH_TIMEOUT(count(window, RowState::Failed), 3U, 60'000);
    QTRY_COMPARE_WITH_TIMEOUT(count(window, RowState::Active), 97U, 60'000);
    QTRY_VERIFY(action(window, "actionCauses")->isEnabled());

    const auto causes = [&window]() -> ui::CausesDialog & {
        action(window, "actionCauses")->trigger();
        auto *dialog = windowtest::dialog<ui::CausesDialog>(window);
        [dialog] { QTRY_COMPARE(part<QTreeWidget>(*dialog, "tree")->topLevelItemCount(), 2); }();
        return *dialog;
    };
    QVERIFY(part<QLabel>(causes(), "hintLabel")->text().contains(QStringLiteral("browser")));
    part<QPushButton>(*windowtest::dialog<ui::CausesDialog>(window), "selectButton")->click();
    QTRY_COMPARE(find<ui::FleetTableView>(window, "table")->chosenRows().size(), 2);

    part<QPushButton>(causes(), "exportButton")->click();
    QTRY_VERIFY(windowtest::dialog<ui::ExportDialog>(window));
    auto *dialog = windowtest::dialog<ui::ExportDialog>(window);
    QVERIFY(goButton(*dialog)->text().contains(u'2'));
    part<QLineEdit>(*dialog, "pathEdit")->setText(QStringLiteral("/nowhere/at/all.csv"));
    goButton(*dialog)->click();
    QTRY_VERIFY(part<ui::Banner>(*dialog, "problemBanner")->text().contains(QStringLiteral("/nowhere/at")));
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("two.csv"));
    part<QLineEdit>(*dialog, "pathEdit")->setText(path);
    goButton(*dialog)->click();
    QTRY_VERIFY(find<ui::Banner>(window, "noticeBanner")->text().contains(QStringLiteral("two.csv")));
    QCOMPARE(intake::readFile(path).recordCount(), 2);
    const Desktop desktop;
    action(window, "openExported")->trigger();
    action(window, "openExportFolder")->trigger();
    QCOMPARE(desktop.opened, (QStringList{path, folder.path()}));

    part<QPushButton>(causes(), "retryButton")->click();
    QTRY_COMPARE_WITH_TIMEOUT(count(window, RowState::Active), 98U, 60'000); // one only failed at first
    QTRY_COMPARE_WITH_TIMEOUT(count(window, RowState::Failed), 2U, 60'000);
}

UITEST_MAIN(TestExporting)
#include "tst_exporting.moc"
