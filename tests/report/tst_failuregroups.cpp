// SPDX-FileCopyrightText: 2026 Fleetwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "report/failuregroups.h"
#include "samplebatch.h"

#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using report::FailureGroup;
using report::FailureGroups;

namespace {

fleet::Job failed(fleet::JobIndex index, const QString &code, const QString &message = {},
    fleet::JobState state = fleet::JobState::Failed)
{
    fleet::Job job;
    job.index = index;
    job.state = state;
    job.failure = fleet::Failure{};
    job.failure->code = code;
    job.failure->message = message;
    return job;
}

using Jobs = QList<fleet::JobIndex>;

} // namespace

class tst_FailureGroups : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void gathersByCause()
    {
        const FailureGroups failures({failed(4, u"scout_crawl_failed"_s, u"no route"_s),
            failed(0, u"template_not_found"_s), failed(2, u"SCOUTCRAWLFAILED"_s, u"timed\nout"_s),
            failed(3, u"scout_crawl_failed"_s, u"no route"_s)});
        QCOMPARE(failures.count(), 4);
        QCOMPARE(failures.groups().size(), 2);
        const FailureGroup &crawl = failures.groups()[0];
        QCOMPARE(crawl.explanation.sentence, u"The website could not be read."_s);
        QCOMPARE(crawl.explanation.actor, report::Actor::List);
        QCOMPARE(crawl.failed, (Jobs{2, 3, 4}));
        QVERIFY(crawl.open.isEmpty());
        QCOMPARE(crawl.words, (QStringList{u"timed out"_s, u"no route"_s}));
        QCOMPARE(failures.groups()[1].failed, Jobs{0});
    }

    /** What a retry may touch is kept apart from what may only be looked at again. */
    void everyStateFindsItsPlace()
    {
        const FailureGroups failures(samplebatch::jobs());
        QCOMPARE(failures.count(), 3);
        Jobs retried;
        Jobs looked;
        for (const FailureGroup &group : failures.groups()) {
            retried += group.failed;
            looked += group.open;
        }
        QCOMPARE(retried, Jobs{5});
        QCOMPARE(looked, (Jobs{3, 6}));
        const FailureGroups mixed(
            {failed(1, u"network_lost"_s), failed(0, u"network_lost"_s, {}, fleet::JobState::Unknown)});
        QCOMPARE(mixed.groups().size(), 1);
        QCOMPARE(mixed.groups()[0].jobs(), (Jobs{0, 1}));
    }

    void activeJobsAreNoFailures()
    {
        fleet::Job active = failed(0, u"x"_s);
        active.state = fleet::JobState::Active; // an earlier failure that was overcome
        QVERIFY(FailureGroups({active}).groups().isEmpty());
        QVERIFY(FailureGroups().groups().isEmpty());
    }

    void unknownCodesAreToldApart()
    {
        const FailureGroups failures({failed(0, u"brand_new"_s), failed(1, u"BrandNew"_s),
            failed(2, u"another"_s, u"<b>own words</b>"_s)});
        QCOMPARE(failures.groups().size(), 2);
        QCOMPARE(failures.groups()[0].words, (QStringList{u"brand_new"_s, u"BrandNew"_s}));
        QCOMPARE(failures.groups()[1].words, QStringList{u"<b>own words</b>"_s});
    }

    /** A server that makes up codes does not make a list of causes without end. */
    void groupsAreBounded()
    {
        QList<fleet::Job> jobs;
        for (fleet::JobIndex i = 0; i < 1000; ++i)
            jobs.append(failed(i, u"code%1"_s.arg(i), QString(5000, u'x')));
        const FailureGroups failures(jobs);
        QVERIFY(failures.groups().size() <= 21);
        QCOMPARE(failures.count(), 1000);
        for (const FailureGroup &group : failures.groups())
            QVERIFY(group.words.join(QString()).size() <= 3000);
    }
};

QTEST_GUILESS_MAIN(tst_FailureGroups)
#include "tst_failuregroups.moc"
