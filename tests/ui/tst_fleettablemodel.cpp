// SPDX-FileCopyrightText: 2026 Fleetwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/fleettablemodel.h"
#include "uitest.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QItemSelectionModel>
#include <QSignalSpy>

using fleet::JobState;
using ui::Column;
using ui::FleetTableModel;
using ui::RowState;

class TestFleetTableModel : public QObject
{
    Q_OBJECT

private slots:
    void init() { uitest::failOnWarnings(); }
    void showsProblemRows();
    void tellsEveryState_data();
    void tellsEveryState();
    void reportsChangesAsRanges();
    void staysSilentAboutNoNews();
    void sortsByProgressWhileItRuns();
    void sortsTextsAsPeopleDo();
    void filtersByState();
    void searchesEveryText();
    void keepsSelectionAndCurrentRow();
    void countsReconcile();
    void toolTipsArePlainText();
    void accessibleTextTellsStateAndPercent();
    void returnsJobsUnchanged();
    void ignoresJobsOfAnotherBatch();

private:
    static QString text(const FleetTableModel &model, int row, Column column)
    {
        return model.index(row, ui::sectionOf(column)).data().toString();
    }
    static QStringList customers(const FleetTableModel &model)
    {
        QStringList ids;
        for (int row = 0; row < model.rowCount(); ++row)
            ids.append(text(model, row, Column::Customer));
        return ids;
    }
};

void TestFleetTableModel::showsProblemRows()
{
    FleetTableModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setDraft(uitest::draftOf(uitest::list(2, 1)));
    QCOMPARE(model.rowCount(), 3);
    QCOMPARE(text(model, 0, Column::Practice), QStringLiteral("Practice 1"));
    QCOMPARE(text(model, 0, Column::State), ui::labelFor(RowState::Ready));
    QCOMPARE(text(model, 2, Column::State), ui::labelFor(RowState::LeftOut));
    QVERIFY(!text(model, 2, Column::Problem).isEmpty());
    QVERIFY(!model.index(2, ui::sectionOf(Column::State)).data(Qt::DecorationRole).value<QIcon>().isNull());
}

void TestFleetTableModel::tellsEveryState_data()
{
    QTest::addColumn<fleet::Job>("job");
    QTest::addColumn<QString>("progress");
    const auto operation = [](JobState state, std::optional<int> percent, const QString &message) {
        fleet::Job job = uitest::job(0, state, percent);
        job.message = message;
        return job;
    };
    QTest::addRow("queued") << uitest::job(0, JobState::Queued) << QString();
    QTest::addRow("submitting") << uitest::job(0, JobState::Submitting)
                                << QStringLiteral("Sending the order");
    QTest::addRow("provisioning") << operation(JobState::Provisioning, 45, QStringLiteral("Crawling"))
                                  << QStringLiteral("45 % · Crawling");
    QTest::addRow("no message") << operation(JobState::Provisioning, 45, {}) << QStringLiteral("45 %");
    QTest::addRow("no percent") << operation(JobState::Provisioning, {}, QStringLiteral("Crawling"))
                                << QStringLiteral("Crawling");
    QTest::addRow("line break in message") << operation(JobState::Provisioning, 1,
        QStringLiteral("a\nb\u202Ec")) << QStringLiteral("1 % · a bc");
    QTest::addRow("overdue") << operation(JobState::Overdue, 90, {}) << QStringLiteral("90 %");
    QTest::addRow("active") << operation(JobState::Active, {}, {}) << QStringLiteral("100 %");
    QTest::addRow("failed") << operation(JobState::Failed, 20, {}) << QStringLiteral("Stopped at 20 %");
    QTest::addRow("unknown") << operation(JobState::Unknown, 30, {}) << QStringLiteral("Last seen at 30 %");
    QTest::addRow("cancelled") << operation(JobState::Cancelled, {}, {}) << QString();
}

void TestFleetTableModel::tellsEveryState()
{
    QFETCH(fleet::Job, job);
    QFETCH(QString, progress);
    FleetTableModel model;
    const auto list = uitest::list(1);
    model.setDraft(uitest::draftOf(list));
    model.beginBatch(uitest::batchOf(list));
    model.apply(uitest::delta({job}));
    QCOMPARE(text(model, 0, Column::Progress), progress);
    QCOMPARE(text(model, 0, Column::State), ui::labelFor(ui::rowStateOf(job.state)));
    QCOMPARE(text(model, 0, Column::Phone),
        job.state == JobState::Active ? QStringLiteral("no number yet") : QString());
}

void TestFleetTableModel::reportsChangesAsRanges()
{
    FleetTableModel model;
    const auto list = uitest::list(10);
    model.setDraft(uitest::draftOf(list));
    model.beginBatch(uitest::batchOf(list));
    QSignalSpy spy(&model, &FleetTableModel::dataChanged);
    QList<fleet::Job> jobs;
    for (const fleet::JobIndex index : {2U, 3U, 4U, 8U})
        jobs.append(uitest::job(index, JobState::Submitting));
    model.apply(uitest::delta(jobs));
    QCOMPARE(spy.size(), 2);
    QCOMPARE(spy.at(0).at(0).toModelIndex().row(), 2);
    QCOMPARE(spy.at(0).at(1).toModelIndex().row(), 4);
    QCOMPARE(spy.at(1).at(0).toModelIndex().row(), 8);
    QCOMPARE(spy.at(1).at(1).toModelIndex().row(), 8);
}

void TestFleetTableModel::staysSilentAboutNoNews()
{
    FleetTableModel model;
    const auto list = uitest::list(3);
    model.setDraft(uitest::draftOf(list));
    model.beginBatch(uitest::batchOf(list));
    model.apply(uitest::delta({uitest::job(1, JobState::Provisioning, 40)}));
    QSignalSpy changed(&model, &FleetTableModel::dataChanged);
    QSignalSpy counted(&model, &FleetTableModel::countsChanged);
    model.apply(uitest::delta({uitest::job(1, JobState::Provisioning, 40)}));
    QCOMPARE(changed.size(), 0);
    model.apply(uitest::delta({uitest::job(1, JobState::Provisioning, 41)}));
    QCOMPARE(changed.size(), 1);
    QCOMPARE(counted.size(), 0);
}

void TestFleetTableModel::sortsByProgressWhileItRuns()
{
    FleetTableModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    const auto list = uitest::list(3);
    model.setDraft(uitest::draftOf(list));
    model.beginBatch(uitest::batchOf(list));
    model.sort(ui::sectionOf(Column::Progress), Qt::DescendingOrder);
    model.apply(uitest::delta({uitest::job(0, JobState::Provisioning, 10),
        uitest::job(1, JobState::Provisioning, 30), uitest::job(2, JobState::Provisioning, 20)}));
    QTRY_COMPARE(customers(model), QStringList({u"c2"_qs, u"c3"_qs, u"c1"_qs}));
    model.apply(uitest::delta({uitest::job(0, JobState::Provisioning, 99)}));
    QTRY_COMPARE(customers(model), QStringList({u"c1"_qs, u"c2"_qs, u"c3"_qs}));
    model.sort(-1, Qt::AscendingOrder);
    QTRY_COMPARE(customers(model), QStringList({u"c1"_qs, u"c2"_qs, u"c3"_qs}));
}

void TestFleetTableModel::sortsTextsAsPeopleDo()
{
    FleetTableModel model;
    model.setDraft(uitest::draftOf(uitest::list(11)));
    model.sort(ui::sectionOf(Column::Customer), Qt::DescendingOrder);
    QTRY_COMPARE(customers(model).first(), QStringLiteral("c11"));
    QCOMPARE(customers(model).at(9), QStringLiteral("c2"));
    model.sort(ui::sectionOf(Column::Practice), Qt::AscendingOrder);
    QTRY_COMPARE(customers(model).last(), QStringLiteral("c11"));
}

void TestFleetTableModel::filtersByState()
{
    FleetTableModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    const auto list = uitest::list(5, 2);
    model.setDraft(uitest::draftOf(list));
    model.setFilter(RowState::LeftOut);
    QTRY_COMPARE(model.rowCount(), 2);
    model.beginBatch(uitest::batchOf(list));
    model.setFilter(RowState::Active);
    QTRY_COMPARE(model.rowCount(), 0);
    model.apply(uitest::delta({uitest::job(3, JobState::Active)}));
    QTRY_COMPARE(customers(model), QStringList({u"c4"_qs}));
    model.setFilter(std::nullopt);
    QTRY_COMPARE(model.rowCount(), 7);
}

void TestFleetTableModel::searchesEveryText()
{
    FleetTableModel model;
    const auto list = uitest::list(5);
    model.setDraft(uitest::draftOf(list));
    model.beginBatch(uitest::batchOf(list));
    fleet::Job job = uitest::job(2, JobState::Active);
    job.agentId = QStringLiteral("agt_needle");
    model.apply(uitest::delta({job}));
    model.setSearch(QStringLiteral(" NEEDLE "));
    QTRY_COMPARE(customers(model), QStringList({u"c3"_qs}));
    model.setSearch(QStringLiteral("practice-5.example"));
    QTRY_COMPARE(customers(model), QStringList({u"c5"_qs}));
    model.setSearch({});
    QTRY_COMPARE(model.rowCount(), 5);
}

void TestFleetTableModel::keepsSelectionAndCurrentRow()
{
    FleetTableModel model;
    model.setDraft(uitest::draftOf(uitest::list(20, 3)));
    QItemSelectionModel selection(&model);
    selection.setCurrentIndex(model.index(4, 0), QItemSelectionModel::Rows | QItemSelectionModel::Select);
    selection.select(model.index(21, 0), QItemSelectionModel::Rows | QItemSelectionModel::Select);
    model.sort(ui::sectionOf(Column::Row), Qt::DescendingOrder);
    QTRY_COMPARE(customers(model).last(), QStringLiteral("c1"));
    QCOMPARE(text(model, selection.currentIndex().row(), Column::Customer), QStringLiteral("c5"));
    QCOMPARE(selection.selectedRows().size(), 2);
    model.setFilter(RowState::LeftOut); // one of the two stays in sight
    QTRY_COMPARE(model.rowCount(), 3);
    QCOMPARE(selection.selectedRows().size(), 1);
    QCOMPARE(text(model, selection.selectedRows().first().row(), Column::Customer), QStringLiteral("b2"));
}

void TestFleetTableModel::countsReconcile()
{
    FleetTableModel model;
    const auto list = uitest::list(4, 2);
    model.setDraft(uitest::draftOf(list));
    const auto sum = [&model] {
        const auto &counts = model.rows().counts();
        return std::accumulate(counts.begin(), counts.end(), 0U);
    };
    QCOMPARE(sum(), 6U);
    model.beginBatch(uitest::batchOf(list));
    QCOMPARE(model.rows().counts()[ui::indexOf(RowState::Queued)], 4U);
    model.apply(uitest::delta({uitest::job(0, JobState::Active), uitest::failedJob(1)}));
    QCOMPARE(sum(), 6U);
    QCOMPARE(model.rows().counts()[ui::indexOf(RowState::Active)], 1U);
    QCOMPARE(model.rows().progress(), 0.5);
    model.apply(uitest::delta({uitest::job(1, JobState::Provisioning, 50)}));
    QCOMPARE(model.rows().progress(), 0.375);
}

void TestFleetTableModel::toolTipsArePlainText() // hazard 56
{
    FleetTableModel model;
    const auto list = uitest::list(1);
    model.setDraft(uitest::draftOf(list));
    model.beginBatch(uitest::batchOf(list));
    model.apply(uitest::delta({uitest::failedJob(0)}));
    const QString tip = model.index(0, ui::sectionOf(Column::Problem)).data(Qt::ToolTipRole).toString();
    QVERIFY2(tip.contains(QStringLiteral("&lt;b&gt;site&lt;/b&gt;")), qPrintable(tip));
    QVERIFY(!tip.contains(QStringLiteral("<b>")));
}

void TestFleetTableModel::accessibleTextTellsStateAndPercent()
{
    FleetTableModel model;
    const auto list = uitest::list(1);
    model.setDraft(uitest::draftOf(list));
    model.beginBatch(uitest::batchOf(list));
    model.apply(uitest::delta({uitest::job(0, JobState::Provisioning, 45)}));
    for (const Column column : ui::allColumns) {
        const QString spoken = model.index(0, ui::sectionOf(column)).data(Qt::AccessibleTextRole).toString();
        QVERIFY2(spoken.contains(ui::labelFor(RowState::Provisioning)), qPrintable(spoken));
        QVERIFY2(spoken.contains(QStringLiteral("45 %")), qPrintable(spoken));
    }
}

void TestFleetTableModel::returnsJobsUnchanged()
{
    FleetTableModel model;
    const auto list = uitest::list(2, 1);
    model.setDraft(uitest::draftOf(list));
    model.beginBatch(uitest::batchOf(list));
    fleet::Job active = uitest::job(1, JobState::Active, 100);
    active.attempt = 2;
    active.agentId = QStringLiteral("agt_1");
    active.operationId = QStringLiteral("op_1");
    active.phoneNumber = QStringLiteral("+15550100");
    active.endedAt = QDateTime::fromMSecsSinceEpoch(2'000'000, Qt::UTC);
    model.apply(uitest::delta({uitest::failedJob(0), active}));
    QCOMPARE(model.rows().jobs(), QList<fleet::Job>({uitest::failedJob(0), active}));
    QCOMPARE(model.rows().jobsIn({RowState::Failed}), QList<fleet::JobIndex>({0}));
}

void TestFleetTableModel::ignoresJobsOfAnotherBatch()
{
    FleetTableModel model;
    const auto list = uitest::list(1);
    model.setDraft(uitest::draftOf(list));
    model.apply(uitest::delta({uitest::job(0, JobState::Active)})); // nothing was ordered for this list yet
    model.beginBatch(uitest::batchOf(list));
    model.apply(uitest::delta({uitest::job(7, JobState::Active)}));
    QCOMPARE(model.rows().counts()[ui::indexOf(RowState::Queued)], 1U);
}

UITEST_MAIN(TestFleetTableModel)
#include "tst_fleettablemodel.moc"
