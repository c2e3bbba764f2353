// SPDX-FileCopyrightText: 2026 Fleetwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/aboutdialog.h"
#include "ui/againdialog.h"
#include "ui/causesdialog.h"
#include "ui/checkpage.h"
#include "ui/closedialog.h"
#include "ui/exportdialog.h"
#include "ui/limitsdialog.h"
#include "ui/shortcutsdialog.h"
#include "ui/startdialog.h"
#include "ui/tokendialog.h"
#include "windowtest.h"

#include <QAccessible>
#include <QSignalSpy>

#include <functional>

/** Walks everything assistive technology can see and fails on a control without a name. */
class TestAccessibility : public QObject
{
    Q_OBJECT

private slots:
    void init() { uitest::failOnWarnings(); }
    void everyControlOfTheWindowHasAName();
    void everyControlOfTheDialogsHasAName();
    void cellsTellStateAndProgress();
    void theWalkFindsANamelessControl();

private:
    static bool isControl(QAccessible::Role role)
    {
        switch (role) {
        case QAccessible::PushButton:
        case QAccessible::ButtonMenu:
        case QAccessible::ButtonDropDown:
        case QAccessible::CheckBox:
        case QAccessible::RadioButton:
        case QAccessible::EditableText:
        case QAccessible::ComboBox:
        case QAccessible::SpinBox:
        case QAccessible::Slider:
        case QAccessible::Table:
        case QAccessible::Tree:
        case QAccessible::List:
        case QAccessible::TreeItem:
        case QAccessible::ListItem:
        case QAccessible::ColumnHeader:
        case QAccessible::MenuItem:
        case QAccessible::PageTab:
        case QAccessible::Dialog:
        case QAccessible::Window:
            return true;
        default:
            return false;
        }
    }

    static void walk(QAccessibleInterface *node, QStringList &nameless, int &seen)
    {
        if (!node || !node->isValid() || node->state().invisible)
            return;
        if (isControl(node->role())) {
            ++seen;
            if (node->text(QAccessible::Name).trimmed().isEmpty()) {
                const QObject *object = node->object();
                nameless.append(QStringLiteral("%1 %2 (role %3)")
                                    .arg(object ? QLatin1StringView(object->metaObject()->className())
                                                : QLatin1StringView(),
                                        object ? object->objectName() : QString())
                                    .arg(node->role(), 0, 16));
            }
        }
        for (int i = 0; i < node->childCount(); ++i)
            walk(node->child(i), nameless, seen);
    }

    static void check(QWidget *widget, int seenMin)
    {
        QStringList nameless;
        int seen = 0;
        walk(QAccessible::queryAccessibleInterface(widget), nameless, seen);
        QVERIFY2(nameless.isEmpty(), qPrintable(nameless.join(u'\n')));
        QVERIFY2(seen >= seenMin, qPrintable(QString::number(seen)));
    }

    QTemporaryDir m_directory;
};

void TestAccessibility::everyControlOfTheWindowHasAName()
{
    ui::MainWindow window(windowtest::offlineStartup());
    window.show();
    check(&window, 12); // the empty page
    window.openList(windowtest::writeFile(m_directory, u"a.csv"_qs,
        "customer_id,business_name,business_url\n1,A,https://a.example\n2,B,bad\n"));
    QTRY_COMPARE(windowtest::model(window)->rowCount(), 2);
    check(&window, 20); // the table with a notice above
    windowtest::model(window)->setSearch(QStringLiteral("nothing like this"));
    QTRY_VERIFY(windowtest::find<QWidget>(window, "everythingButton")->isVisible());
    check(&window, 15); // words where no row is shown
    auto *page = windowtest::find<ui::CheckPage>(window, "CheckPage");
    windowtest::action(window, "actionCheck")->trigger();
    QTRY_VERIFY(windowtest::find<QWidget>(window, "fixButton1")->isVisible());
    check(&window, 30); // problems
    page->showPart(ui::CheckPage::Part::Columns);
    check(&window, 30);
    page->showPart(ui::CheckPage::Part::File);
    check(&window, 25);
}

void TestAccessibility::everyControlOfTheDialogsHasAName()
{
    ui::MainWindow window(windowtest::offlineStartup());
    ui::RowCounts counts{};
    counts.fill(2);
    const QList<QDialog *> dialogs{new ui::StartDialog(ui::sandboxEnvironment(), 97, 3, &window),
        new ui::TokenDialog(QStringLiteral("api.example.com"), &window),
        new ui::CloseDialog(counts, true, &window), new ui::AboutDialog(&window),
        new ui::LimitsDialog({}, &window),
        new ui::AgainDialog({{1}, {2}, {3}, {1}, {3}}, QStringLiteral("Sandbox"), &window),
        new ui::ShortcutsDialog(window.findChildren<QAction *>(), &window),
        new ui::ExportDialog({}, report::Scope::Failures, &window), new ui::CausesDialog({}, &window)};
    for (QDialog *dialog : dialogs) {
        dialog->show();
        check(dialog, 2);
        dialog->hide();
    }
}

void TestAccessibility::cellsTellStateAndProgress()
{
    ui::FleetTableModel model;
    ui::FleetTableView view;
    view.setFleet(&model);
    const auto list = uitest::list(3);
    model.setDraft(uitest::draftOf(list));
    model.beginBatch(uitest::batchOf(list));
    model.apply(uitest::delta({uitest::job(1, fleet::JobState::Provisioning, 45)}));
    view.show();
    QAccessibleInterface *table = QAccessible::queryAccessibleInterface(&view);
    QVERIFY(table && table->tableInterface());
    QAccessibleInterface *cell = table->tableInterface()->cellAt(1, ui::sectionOf(ui::Column::Customer));
    QVERIFY(cell);
    const QString spoken = cell->text(QAccessible::Name);
    QVERIFY2(
        spoken.contains(ui::labelFor(ui::RowState::Provisioning)) && spoken.contains(QStringLiteral("45 %")),
        qPrintable(spoken));
}

void TestAccessibility::theWalkFindsANamelessControl()
{
    QWidget window;
    window.setWindowTitle(QStringLiteral("test"));
    QStringList nameless;
    int seen = 0;
    ui::FleetTableView bare(&window); // a table nobody named
    window.show();
    walk(QAccessible::queryAccessibleInterface(&window), nameless, seen);
    QCOMPARE(nameless.size(), 1);
}

UITEST_MAIN(TestAccessibility)
#include "tst_accessibility.moc"
