// SPDX-FileCopyrightText: 2026 Fleetwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/batchespane.h"
#include "windowtest.h"

#include <QLineEdit>
#include <QMenu>
#include <QSignalSpy>
#include <QTreeWidget>

using fleet::JobState;
using ui::MainWindow;
using ui::RowState;

/** Every batch in sight: found, opened, pinned and put away by widgets alone. */
class TestBatchesPane : public QObject
{
    Q_OBJECT

private slots:
    void init() { uitest::failOnWarnings(); }
    void saysWhereThereIsNone();
    void groupsByHowTheyStand();
    void searches();
    void pinsAndPutsAway();
    void followsTheBatchThatRuns();
    void opensABatch();

private:
    static fleet::BatchSummary batch(fleet::BatchId id, const QString &name, JobState state)
    {
        fleet::BatchSummary batch;
        batch.id = id;
        batch.name = name;
        batch.environment = QStringLiteral("Sandbox");
        batch.createdAt = QDateTime::fromMSecsSinceEpoch(1'700'000'000'000, Qt::UTC);
        batch.totals.byState[fleet::indexOf(state)] = 3;
        return batch;
    }
    static QList<fleet::BatchSummary> some()
    {
        return {batch(3, QStringLiteral("spring.csv"), JobState::Active),
            batch(2, QStringLiteral("winter.csv"), JobState::Queued),
            batch(1, QStringLiteral("autumn.csv"), JobState::Failed)};
    }
    /** Each group with what is in it. */
    static QStringList shown(const QWidget &pane)
    {
        QStringList lines;
        const auto *tree = pane.findChild<QTreeWidget *>();
        for (int group = 0; group < tree->topLevelItemCount(); ++group) {
            const QTreeWidgetItem *heading = tree->topLevelItem(group);
            if (heading->isHidden())
                continue;
            QStringList names;
            for (int i = 0; i < heading->childCount(); ++i) {
                if (!heading->child(i)->isHidden())
                    names.append(heading->child(i)->text(0));
            }
            lines.append(heading->text(0) + QStringLiteral(": ") + names.join(QChar(u' ')));
        }
        return lines;
    }
    static void choose(const QWidget &pane, const QString &name, const QString &entry)
    {
        auto *tree = pane.findChild<QTreeWidget *>();
        tree->setCurrentItem(tree->findItems(name, Qt::MatchExactly | Qt::MatchRecursive).first());
        emit tree->customContextMenuRequested({5, 5});
        const auto menus = pane.findChildren<QMenu *>();
        for (QAction *action : menus.last()->actions()) {
            if (action->text().remove(u'&') == entry)
                action->trigger();
        }
        menus.last()->close();
    }

    QTemporaryDir m_directory;
};

void TestBatchesPane::saysWhereThereIsNone()
{
    ui::BatchesPane pane;
    pane.show();
    QVERIFY(pane.findChild<QLabel *>(QStringLiteral("nothingLabel"))->isVisible());
    pane.setBatches(some());
    QVERIFY(!pane.findChild<QLabel *>(QStringLiteral("nothingLabel"))->isVisible());
}

void TestBatchesPane::groupsByHowTheyStand()
{
    ui::BatchesPane pane;
    pane.setBatches(some());
    QCOMPARE(
        shown(pane), QStringList({u"Not finished: winter.csv"_qs, u"Finished: spring.csv autumn.csv"_qs}));
    pane.setShown(2, some().at(1).totals, true);
    QCOMPARE(shown(pane).first(), QStringLiteral("Running: winter.csv"));
    fleet::BatchTotals ended;
    ended.byState[fleet::indexOf(JobState::Active)] = 3;
    pane.setShown(2, ended, false);
    QCOMPARE(shown(pane), QStringList({u"Finished: spring.csv winter.csv autumn.csv"_qs}));
    const auto *tree = pane.findChild<QTreeWidget *>();
    const QString spoken = tree->topLevelItem(0)->child(2)->data(0, Qt::AccessibleTextRole).toString();
    QVERIFY2(spoken.contains(QStringLiteral("Sandbox")) && spoken.contains(QStringLiteral("3 failed")),
        qPrintable(spoken));
}

void TestBatchesPane::searches()
{
    ui::BatchesPane pane;
    pane.show();
    pane.setBatches(some());
    auto *edit = pane.findChild<QLineEdit *>();
    QTest::keyClicks(edit, QStringLiteral("WINT"));
    QCOMPARE(shown(pane), QStringList({u"Not finished: winter.csv"_qs}));
    QTest::keyClicks(edit, QStringLiteral("x"));
    QVERIFY(pane.findChild<QLabel *>(QStringLiteral("nothingLabel"))->isVisible());
    edit->clear();
    QCOMPARE(shown(pane).size(), 2);
}

void TestBatchesPane::pinsAndPutsAway()
{
    const QString ledger = m_directory.filePath(QStringLiteral("a.sqlite"));
    {
        ui::BatchesPane pane;
        pane.setLedger(ledger);
        pane.setBatches(some());
        choose(pane, QStringLiteral("autumn.csv"), QStringLiteral("Pin to the top"));
        QCOMPARE(shown(pane).last(), QStringLiteral("Finished: autumn.csv spring.csv"));
        choose(pane, QStringLiteral("spring.csv"), QStringLiteral("Put away"));
        QCOMPARE(shown(pane).last(), QStringLiteral("Put away: spring.csv"));
    }
    ui::BatchesPane again;
    again.setLedger(ledger);
    again.setBatches(some());
    QCOMPARE(shown(again).last(), QStringLiteral("Put away: spring.csv"));
    choose(again, QStringLiteral("spring.csv"), QStringLiteral("Put away"));
    QCOMPARE(shown(again).last(), QStringLiteral("Finished: autumn.csv spring.csv"));
    ui::BatchesPane other;
    other.setLedger(m_directory.filePath(QStringLiteral("b.sqlite"))); // its batches are others
    other.setBatches(some());
    QCOMPARE(shown(other).last(), QStringLiteral("Finished: spring.csv autumn.csv"));
}

void TestBatchesPane::followsTheBatchThatRuns()
{
    sandbox::EmbeddedSandbox server;
    sandbox::Options options;
    options.speed = 60;
    options.postLatency = QStringLiteral("6-6");
    QVERIFY2(server.start(options), qPrintable(server.problem()));
    MainWindow window(windowtest::serverStartup(server, server.token()));
    window.show();
    window.openList(windowtest::writeFile(m_directory, QStringLiteral("p.csv"),
        "customer_id,business_name,business_url\nc1,One,https://one.example\n"));
    QTRY_COMPARE(windowtest::model(window)->rowCount(), 1);
    windowtest::startHere(window, 1);
    const auto *pane = window.findChild<ui::BatchesPane *>();
    QVERIFY(pane->isVisible());
    QTRY_COMPARE(shown(*pane), QStringList({u"Running: p.csv"_qs}));
    QTRY_COMPARE_WITH_TIMEOUT(windowtest::count(window, RowState::Active), 1U, 30'000);
    QTRY_COMPARE(shown(*pane), QStringList({u"Finished: p.csv"_qs}));
}

void TestBatchesPane::opensABatch()
{
    ui::BatchesPane pane;
    pane.show();
    pane.setBatches(some());
    QSignalSpy chosen(&pane, &ui::BatchesPane::chosen);
    auto *tree = pane.findChild<QTreeWidget *>();
    tree->setCurrentItem(tree->topLevelItem(0)->child(0));
    QTest::keyClick(tree, Qt::Key_Return);
    QCOMPARE(chosen.size(), 1);
    QCOMPARE(chosen.first().first().value<fleet::BatchSummary>().id, 2);
    tree->setCurrentItem(tree->topLevelItem(0)); // a heading is none
    QTest::keyClick(tree, Qt::Key_Return);
    QCOMPARE(chosen.size(), 1);
}

UITEST_MAIN(TestBatchesPane)
#include "tst_batchespane.moc"
