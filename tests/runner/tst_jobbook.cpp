// SPDX-FileCopyrightText: 2026 Fleetwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "runner/jobbook.h"

#include <QTest>

using fleet::JobState;

namespace {

ledger::StateRecord state(fleet::JobIndex job, JobState to, const QString &operation = {})
{
    ledger::StateRecord record;
    record.job = job;
    record.state = to;
    record.operationId = operation;
    record.at = QDateTime::fromMSecsSinceEpoch(1700000000000, Qt::UTC);
    return record;
}

} // namespace

class JobBookTest final : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(QStringLiteral(".*")));
        QList<fleet::Job> jobs(3);
        for (fleet::JobIndex index = 0; index < 3; ++index)
            jobs[index].index = index;
        m_book = runner::JobBook(jobs, 2);
    }

    void whatIsBookedIsShownOncePublished()
    {
        QCOMPARE(m_book.totals().imported, 5U);
        m_book.book(ledger::IntentRecord{1, 1, "key", "body", {}});
        m_book.book(state(1, JobState::Submitting));
        m_book.book(state(1, JobState::Provisioning, QStringLiteral("op_1")));
        QVERIFY(m_book.shown(1).operationId.isEmpty());
        QCOMPARE(m_book.shown(1).state, JobState::Queued);
        QCOMPARE(m_book.booked(1).operationId, QStringLiteral("op_1"));
        QCOMPARE(m_book.totals().of(JobState::Queued), 3U);
        QCOMPARE(publish(), QList<fleet::JobIndex>{1});
        QCOMPARE(m_book.shown(1).operationId, QStringLiteral("op_1"));
        QVERIFY(m_book.shown(1).startedAt.isValid());
        QCOMPARE(m_book.totals().of(JobState::Queued), 2U);
        QCOMPARE(m_book.totals().of(JobState::Provisioning), 1U);
        QVERIFY(m_book.totals().reconciles());
        QVERIFY(m_book.publish().isEmpty());
    }

    void aJobThatIsBookedAsTakenUpAgainHasNotEnded()
    {
        for (fleet::JobIndex job = 0; job < 3; ++job)
            m_book.book(state(job, JobState::Failed));
        QVERIFY(!m_book.hasEnded());
        (void)publish();
        QVERIFY(m_book.hasEnded());
        m_book.book(state(1, JobState::Queued)); // a retry
        QVERIFY(!m_book.hasEnded());
        m_book.commitBegun();
        QVERIFY(!m_book.hasEnded());
        (void)m_book.publish();
        QVERIFY(!m_book.hasEnded());
        m_book.book(state(1, JobState::Cancelled));
        QVERIFY(!m_book.hasEnded()); // not before it is on the disk
        (void)publish();
        QVERIFY(m_book.hasEnded());
    }

    void anIntentAheadOfItsTurnDoesNotStartAJob()
    {
        m_book.book(ledger::IntentRecord{0, 1, "key", "body", QDateTime::currentDateTimeUtc()});
        (void)publish();
        QVERIFY(!m_book.shown(0).startedAt.isValid());
        QCOMPARE(m_book.shown(0).state, JobState::Queued);
    }

    void progressOutlivesACommit()
    {
        m_book.book(state(2, JobState::Provisioning, QStringLiteral("op_2")));
        (void)publish();
        m_book.book(state(2, JobState::Overdue, QStringLiteral("op_2")));
        QVERIFY(m_book.noteProgress(2, 40, QStringLiteral("crawling")));
        QVERIFY(!m_book.noteProgress(2, 30, QStringLiteral("crawling"))); // no step back is shown
        QCOMPARE(m_book.shown(2).percent, 40);
        (void)publish();
        QCOMPARE(m_book.shown(2).state, JobState::Overdue);
        QCOMPARE(m_book.shown(2).percent, 40);
        QCOMPARE(m_book.shown(2).message, QStringLiteral("crawling"));
        m_book.book(state(2, JobState::Active, QStringLiteral("op_2")));
        (void)publish();
        QVERIFY(m_book.shown(2).message.isEmpty());
        QCOMPARE(m_book.shown(2).percent, 100);
    }

    void itHasEndedOnceTheLastEndIsShown()
    {
        for (fleet::JobIndex job = 0; job < 3; ++job)
            m_book.book(state(job, JobState::Failed));
        QVERIFY(!m_book.hasEnded());
        (void)publish();
        QVERIFY(m_book.hasEnded());
        QVERIFY(!runner::JobBook().hasEnded());
    }

    void whatIsBookedWhileTheDiskIsAtWorkWaitsForTheNextCommit()
    {
        m_book.keepSteps(true);
        m_book.book(state(0, JobState::Provisioning, QStringLiteral("op_0")));
        m_book.commitBegun();
        m_book.book(state(0, JobState::Active, QStringLiteral("op_0")));
        m_book.book(state(1, JobState::Provisioning, QStringLiteral("op_1")));
        QCOMPARE(m_book.booked(0).state, JobState::Active);
        QCOMPARE(m_book.bookedOwnerOf(QStringLiteral("op_0")), fleet::JobIndex{0});
        QCOMPARE(m_book.bookedOwnerOf(QStringLiteral("op_1")), fleet::JobIndex{1});
        QCOMPARE(m_book.publish(), QList<fleet::JobIndex>{0});
        QCOMPARE(m_book.shown(0).state, JobState::Provisioning);
        QCOMPARE(m_book.shown(1).state, JobState::Queued);
        QCOMPARE(m_book.takeSteps().size(), 1);
        QVERIFY(m_book.publish().isEmpty()); // what was booked since has not even been begun
        QCOMPARE(publish().size(), 2);
        QCOMPARE(m_book.shown(0).state, JobState::Active);
        QCOMPARE(m_book.shown(1).operationId, QStringLiteral("op_1"));
        QCOMPARE(m_book.totals().of(JobState::Queued), 1U);
        QVERIFY(m_book.totals().reconciles());
        QCOMPARE(m_book.takeSteps().size(), 2);
    }

    void whatCouldNotBeCommittedIsShownWithTheNextThatCould()
    {
        m_book.book(state(0, JobState::Provisioning, QStringLiteral("op_0")));
        m_book.commitBegun();
        m_book.book(state(0, JobState::Active, QStringLiteral("op_0")));
        m_book.book(state(1, JobState::Failed));
        QCOMPARE(publish().size(), 2); // the first one failed, the second had everything
        QCOMPARE(m_book.shown(0).state, JobState::Active);
        QCOMPARE(m_book.shown(1).state, JobState::Failed);
    }

private:
    QList<fleet::JobIndex> publish()
    {
        m_book.commitBegun();
        return m_book.publish();
    }

    runner::JobBook m_book;
};

QTEST_APPLESS_MAIN(JobBookTest)
#include "tst_jobbook.moc"
