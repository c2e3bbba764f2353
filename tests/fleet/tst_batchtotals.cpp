// SPDX-FileCopyrightText: 2026 Fleetwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "fleet/batchtotals.h"

#include <QRegularExpression>
#include <QTest>

#include <set>

using namespace Qt::StringLiterals;
using fleet::BatchTotals;
using fleet::JobState;

class tst_BatchTotals : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void reconcile()
    {
        BatchTotals totals;
        QVERIFY(totals.reconciles());
        totals.imported = 10;
        totals.excluded = 2;
        QVERIFY(!totals.reconciles());
        totals.byState[indexOf(JobState::Queued)] = 5;
        totals.byState[indexOf(JobState::Active)] = 3;
        QCOMPARE(totals.jobs(), 8U);
        QVERIFY(totals.reconciles());
        totals.byState[indexOf(JobState::Failed)] = 1;
        QVERIFY(!totals.reconciles());
    }

    void overdueCountsAsAnEnd()
    {
        BatchTotals totals;
        totals.imported = 6;
        for (const JobState state :
            {JobState::Overdue, JobState::Active, JobState::Failed, JobState::Unknown, JobState::Cancelled})
            ++totals.byState[indexOf(state)];
        QCOMPARE(totals.ended(), 5U);
        QVERIFY(totals.allEnded());
        ++totals.byState[indexOf(JobState::Provisioning)];
        QCOMPARE(totals.ended(), 5U);
        QVERIFY(!totals.allEnded());
    }

    void aBatchWithoutJobsHasEnded() { QVERIFY(BatchTotals{}.allEnded()); }

    void everyStateHasAWordOfItsOwn()
    {
        std::set<std::string_view> words;
        for (const JobState state : fleet::allJobStates)
            words.insert(fleet::wordFor(state));
        QCOMPARE(words.size(), fleet::jobStateCount);
        QVERIFY(words.contains("provisioning"));
        QVERIFY(words.contains("overdue"));
    }
};

QTEST_APPLESS_MAIN(tst_BatchTotals)
#include "tst_batchtotals.moc"
