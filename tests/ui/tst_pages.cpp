// SPDX-FileCopyrightText: 2026 Fleetwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/banner.h"
#include "ui/counterbutton.h"
#include "ui/emptypage.h"
#include "ui/environmentbanner.h"
#include "ui/fleetpage.h"
#include "ui/fleettablemodel.h"
#include "ui/stackedbar.h"
#include "ui/startdialog.h"
#include "ui/statusstrip.h"
#include "ui/tokendialog.h"
#include "uitest.h"

#include <QApplication>
#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QToolButton>

using fleet::JobState;
using ui::RowState;

class TestPages : public QObject
{
    Q_OBJECT

private slots:
    void init() { uitest::failOnWarnings(); }
    void emptyPageInvites();
    void bannerOffersActions();
    void bannerShowsForeignTextLiterally();
    void environmentIsToldInWordsAndColor();
    void stackedBarSharesItsWidth();
    void countersFilter();
    void countersWorkFromTheKeyboard();
    void searchFindsAndLeaves();
    void wordsWhereNothingIsShown();
    void goesFromProblemToProblem();
    void startDialogAsksOnce_data();
    void startDialogAsksOnce();
    void tokenDialogRefusesLineBreaks();
    void statusTellsFlightAndBudget();
};

void TestPages::emptyPageInvites()
{
    ui::EmptyPage page;
    QSignalSpy open(&page, &ui::EmptyPage::openWanted);
    QSignalSpy sample(&page, &ui::EmptyPage::sampleWanted);
    QCOMPARE(
        page.findChild<QLabel *>(u"headingLabel"_qs)->text(), QStringLiteral("Drop a customer list here"));
    page.findChild<QPushButton *>(u"openButton"_qs)->click();
    page.findChild<QPushButton *>(u"sampleButton"_qs)->click();
    QCOMPARE(open.size(), 1);
    QCOMPARE(sample.size(), 1);
    page.setReading(QStringLiteral("big.csv"));
    QVERIFY(!page.findChild<QPushButton *>(u"openButton"_qs)->isEnabled());
    QVERIFY(page.findChild<QLabel *>(u"headingLabel"_qs)->text().contains(QStringLiteral("big.csv")));
}

void TestPages::bannerOffersActions()
{
    QWidget window;
    ui::Banner banner(&window);
    window.show();
    QAction action(QStringLiteral("&Mend…"));
    QSignalSpy triggered(&action, &QAction::triggered);
    banner.show({ui::Notice::Kind::Warning, QStringLiteral("Something is wrong."), {&action}});
    QCOMPARE(banner.text(), QStringLiteral("Something is wrong."));
    auto *button = banner.findChild<QPushButton *>(u"firstButton"_qs);
    QVERIFY(button->isVisible() && !banner.findChild<QPushButton *>(u"secondButton"_qs)->isVisible());
    button->click();
    QCOMPARE(triggered.size(), 1);
    action.setEnabled(false);
    QVERIFY(!button->isEnabled());
    QSignalSpy dismissed(&banner, &ui::Banner::dismissed);
    banner.findChild<QToolButton *>(u"closeButton"_qs)->click();
    QCOMPARE(dismissed.size(), 1);
    QVERIFY(banner.isHidden());
    banner.show({ui::Notice::Kind::Error, QStringLiteral("Worse."), {}, false});
    QVERIFY(!button->isVisible());
    QVERIFY(!banner.findChild<QToolButton *>(u"closeButton"_qs)->isVisible());
}

void TestPages::bannerShowsForeignTextLiterally() // hazard 56
{
    QWidget window;
    ui::Banner banner(&window);
    banner.show({ui::Notice::Kind::Error, QStringLiteral("<img src=file:/etc/passwd>"), {}});
    QCOMPARE(banner.findChild<QLabel *>(u"textLabel"_qs)->textFormat(), Qt::PlainText);
}

void TestPages::environmentIsToldInWordsAndColor()
{
    ui::EnvironmentBanner banner;
    banner.resize(400, 30);
    const auto ground = [&banner] { return banner.grab().toImage().pixelColor(395, 15); };
    banner.setEnvironment(ui::sandboxEnvironment());
    QVERIFY(banner.text().contains(QStringLiteral("nothing real is ordered")));
    const QColor sandbox = ground();
    banner.setEnvironment(ui::apiEnvironment(QStringLiteral("https://api.example.com"), "t"));
    QVERIFY(banner.text().contains(QStringLiteral("api.example.com")));
    QVERIFY(ground() != sandbox);
}

void TestPages::stackedBarSharesItsWidth()
{
    ui::StackedBar bar;
    bar.resize(1000, 14);
    QVERIFY(!bar.stateAt({500, 5}));
    ui::RowCounts counts{};
    counts[ui::indexOf(RowState::Active)] = 5000;
    counts[ui::indexOf(RowState::Queued)] = 4999;
    counts[ui::indexOf(RowState::Failed)] = 1;
    bar.setCounts(counts);
    QCOMPARE(bar.stateAt({10, 5}), std::optional(RowState::Active));
    QCOMPARE(bar.stateAt({990, 5}), std::optional(RowState::Queued));
    int failed = 0; // one among ten thousand can still be seen
    for (int x = 0; x < 1000; ++x)
        failed += bar.stateAt({x, 5}) == RowState::Failed ? 1 : 0;
    QVERIFY(failed >= 3);
    QVERIFY(bar.accessibleDescription().contains(QStringLiteral("Failed: 1")));
    bar.setLayoutDirection(Qt::RightToLeft);
    QCOMPARE(bar.stateAt({990, 5}), std::optional(RowState::Active));
}

void TestPages::countersFilter()
{
    ui::FleetTableModel model;
    ui::FleetPage page(&model);
    page.show();
    const auto list = uitest::list(5, 2);
    model.setDraft(uitest::draftOf(list));
    const auto counter = [&page](const char *name) {
        return page.findChild<ui::CounterButton *>(QLatin1StringView(name));
    };
    QCOMPARE(counter("state-all")->count(), 7U);
    QCOMPARE(counter("state-ready")->count(), 5U);
    QVERIFY(counter("state-leftout")->isVisible() && !counter("state-failed")->isVisible());
    counter("state-leftout")->click();
    QTRY_COMPARE(model.rowCount(), 2);
    counter("state-leftout")->click(); // again: all
    QTRY_COMPARE(model.rowCount(), 7);
    QVERIFY(counter("state-all")->isChecked());
    model.beginBatch(uitest::batchOf(list));
    QVERIFY(counter("state-failed")->isVisible() && !counter("state-unknown")->isVisible());
    model.apply(uitest::delta({uitest::failedJob(0), uitest::job(1, JobState::Unknown)}));
    QVERIFY(counter("state-unknown")->isVisible());
    QVERIFY(counter("state-failed")->accessibleName().contains(u'1'));
    model.setDraft(uitest::draftOf(uitest::list(3))); // another list begins unfiltered
    QVERIFY(counter("state-all")->isChecked());
}

void TestPages::countersWorkFromTheKeyboard()
{
    ui::FleetTableModel model;
    ui::FleetPage page(&model);
    page.show();
    QVERIFY(QTest::qWaitForWindowActive(&page));
    model.setDraft(uitest::draftOf(uitest::list(5, 2)));
    auto *all = page.findChild<ui::CounterButton *>(u"state-all"_qs);
    all->setFocus();
    QTest::keyClick(all, Qt::Key_Right);
    QTRY_COMPARE(model.rowCount(), 5);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Right);
    QTRY_COMPARE(model.rowCount(), 2);
    QCOMPARE(model.filter(), std::optional(RowState::LeftOut));
}

void TestPages::searchFindsAndLeaves()
{
    ui::FleetTableModel model;
    ui::FleetPage page(&model);
    page.show();
    QVERIFY(QTest::qWaitForWindowActive(&page));
    model.setDraft(uitest::draftOf(uitest::list(12)));
    page.head()->focusSearch();
    auto *edit = page.findChild<QLineEdit *>(u"searchEdit"_qs);
    QVERIFY(edit->hasFocus());
    QTest::keyClicks(edit, QStringLiteral("practice 12"));
    QTRY_COMPARE(model.rowCount(), 1);
    QTest::keyClick(edit, Qt::Key_Down);
    QVERIFY(page.table()->hasFocus());
    edit->setFocus();
    QTest::keyClick(edit, Qt::Key_Escape);
    QTRY_COMPARE(model.rowCount(), 12);
}

void TestPages::wordsWhereNothingIsShown()
{
    ui::FleetTableModel model;
    ui::FleetPage page(&model);
    page.show();
    model.setDraft(uitest::draftOf(uitest::list(3)));
    QVERIFY(page.table()->isVisible());
    model.setSearch(QStringLiteral("no such thing"));
    auto *everything = page.findChild<QPushButton *>(u"everythingButton"_qs);
    QTRY_VERIFY(everything->isVisible());
    model.setSearch({});
    QTRY_VERIFY(page.table()->isVisible());
    page.showOnly(RowState::LeftOut);
    QTRY_VERIFY(everything->isVisible());
    everything->click();
    QTRY_COMPARE(model.rowCount(), 3);
}

void TestPages::goesFromProblemToProblem()
{
    ui::FleetTableModel model;
    ui::FleetPage page(&model);
    page.show();
    const auto list = uitest::list(200);
    model.setDraft(uitest::draftOf(list));
    QVERIFY(!page.table()->goToProblem(1)); // there is none yet
    model.beginBatch(uitest::batchOf(list));
    model.apply(uitest::delta({uitest::failedJob(20), uitest::job(150, JobState::Unknown)}));
    const auto here = [&page] { return page.table()->currentIndex().row(); };
    QVERIFY(page.table()->goToProblem(1));
    QCOMPARE(here(), 20);
    QVERIFY(page.table()->goToProblem(1));
    QCOMPARE(here(), 150);
    QVERIFY(
        page.table()->viewport()->rect().intersects(page.table()->visualRect(page.table()->currentIndex())));
    QVERIFY(page.table()->goToProblem(1)); // round the end
    QCOMPARE(here(), 20);
    QVERIFY(page.table()->goToProblem(-1));
    QCOMPARE(here(), 150);
}

void TestPages::startDialogAsksOnce_data()
{
    QTest::addColumn<int>("ready");
    QTest::addColumn<int>("leftOut");
    QTest::addColumn<bool>("live");
    QTest::addRow("sandbox") << 97 << 3 << false;
    QTest::addRow("live") << 97 << 0 << true;
}

void TestPages::startDialogAsksOnce()
{
    QFETCH(int, ready);
    QFETCH(int, leftOut);
    QFETCH(bool, live);
    const ui::Environment environment =
        live ? ui::apiEnvironment(u"https://api.example.com"_qs, "t") : ui::sandboxEnvironment();
    ui::StartDialog dialog(environment, ready, leftOut);
    dialog.show();
    const QString question = dialog.findChild<QLabel *>(u"questionLabel"_qs)->text();
    QVERIFY(question.contains(QString::number(ready)) && question.contains(environment.name));
    QCOMPARE(dialog.findChild<QLabel *>(u"leftOutLabel"_qs)->isVisible(), leftOut > 0);
    auto *buttons = dialog.findChild<QDialogButtonBox *>();
    QVERIFY(!buttons->button(QDialogButtonBox::Ok)->isEnabled()); // not before it is known who has an agent
    runner::Preflight preflight;
    preflight.rows.resize(ready);
    dialog.setPreflight(preflight);
    QVERIFY(buttons->button(QDialogButtonBox::Ok)->isEnabled());
    QCOMPARE(buttons->button(QDialogButtonBox::Ok)->isDefault(), !live); // money is not one Enter away
    QSignalSpy accepted(&dialog, &QDialog::accepted);
    buttons->button(QDialogButtonBox::Ok)->click();
    QCOMPARE(accepted.size(), 1);
}

void TestPages::tokenDialogRefusesLineBreaks() // hazard Q6
{
    ui::TokenDialog dialog(QStringLiteral("api.example.com"));
    QSignalSpy entered(&dialog, &ui::TokenDialog::tokenEntered);
    auto *edit = dialog.findChild<QLineEdit *>(u"tokenEdit"_qs);
    auto *ok = dialog.findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Ok);
    QCOMPARE(edit->echoMode(), QLineEdit::Password); // hazard 60
    QVERIFY(!ok->isEnabled());
    edit->setText(QStringLiteral("two words"));
    QVERIFY(!ok->isEnabled());
    edit->setText(QStringLiteral("caf\u00e9"));
    QVERIFY(!ok->isEnabled());
    edit->setText(QStringLiteral(" sk_live_1 "));
    QVERIFY(ok->isEnabled());
    ok->click();
    QCOMPARE(entered.size(), 1);
    QCOMPARE(entered.first().first().toByteArray(), QByteArray("sk_live_1"));
}

void TestPages::statusTellsFlightAndBudget()
{
    ui::StatusStrip strip;
    strip.show();
    const auto words = [&strip] {
        QStringList shown;
        for (const QLabel *label : strip.findChildren<QLabel *>()) {
            if (label->isVisible())
                shown.append(label->text());
        }
        return shown.join(QStringLiteral(" | "));
    };
    const QDateTime now = QDateTime::fromMSecsSinceEpoch(1'000'000, Qt::UTC);
    ui::RunView view;
    strip.setView(view, now);
    QCOMPARE(words(), QString());
    view.phase = runner::BatchPhase::Running;
    view.flight.submitsInFlight = 3;
    view.flight.submitsInFlightMax = 5;
    view.flight.pollsInFlight = 12;
    view.flight.pollsInFlightMax = 20;
    view.flight.submitBudget = 42;
    strip.setView(view, now);
    QVERIFY2(words().contains(QStringLiteral("Submits: 3 of 5")), qPrintable(words()));
    QVERIFY(words().contains(QStringLiteral("Polls: 12 of 20")) && words().contains(QStringLiteral("42")));
    view.flight.submitsReopenAt = now.addSecs(22);
    strip.setView(view, now);
    QVERIFY(words().contains(QStringLiteral("reopens in 22 s")));
    view.flight.offline = true;
    view.flight.nextProbeAt = now.addSecs(8);
    strip.setView(view, now);
    QVERIFY(words().contains(QStringLiteral("Network lost, next try in 8 s")));
    strip.setRows(10, 100, 3);
    QVERIFY(words().contains(QStringLiteral("10 of 100")) && words().contains(QStringLiteral("3 selected")));
}

UITEST_MAIN(TestPages)
#include "tst_pages.moc"
