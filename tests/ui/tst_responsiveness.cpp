// SPDX-FileCopyrightText: 2026 Fleetwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/fleetpage.h"
#include "ui/fleettablemodel.h"
#include "uitest.h"

#include <QApplication>
#include <QSignalSpy>
#include <QTimer>

#include <algorithm>
#include <ctime>
#include <random>

using namespace std::chrono_literals;
using fleet::JobState;

/** hazard 53: a long list, updated at full rate, never keeps the window waiting. */
class TestResponsiveness : public QObject
{
    Q_OBJECT

private slots:
    void init() { uitest::failOnWarnings(); }
    void aLongListAtFullRate_data();
    void aLongListAtFullRate();

private:
    static constexpr int rows = 100'000;
    static constexpr int jobsADelta = 167; // 5,000 a second at 30 deltas a second

    /** Processor time of this thread: what the window costs, whatever else the machine is doing. */
    static std::chrono::microseconds spent()
    {
        timespec time{};
        clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
        return std::chrono::duration_cast<std::chrono::microseconds>(
            std::chrono::seconds(time.tv_sec) + std::chrono::nanoseconds(time.tv_nsec));
    }
};

void TestResponsiveness::aLongListAtFullRate_data()
{
    QTest::addColumn<int>("sortedBy");
    QTest::addColumn<bool>("filtered");
    QTest::addRow("as in the list") << -1 << false;
    QTest::addRow("sorted by progress") << ui::sectionOf(ui::Column::Progress) << false;
    QTest::addRow("sorted by progress, filtered") << ui::sectionOf(ui::Column::Progress) << true;
}

void TestResponsiveness::aLongListAtFullRate()
{
    QFETCH(int, sortedBy);
    QFETCH(bool, filtered);
    ui::FleetTableModel model;
    ui::FleetPage page(&model);
    page.resize(1280, 800);
    page.show();
    QVERIFY(QTest::qWaitForWindowExposed(&page));
    const auto list = uitest::list(rows);
    model.setDraft(uitest::draftOf(list));
    model.beginBatch(uitest::batchOf(list));
    (void)page.grab(); // what is done once, at the first sight of a window, is not the question here
    model.sort(sortedBy, Qt::DescendingOrder);
    if (filtered)
        page.showOnly(ui::RowState::Provisioning);

    std::vector<std::chrono::microseconds> slices;
    auto last = spent();
    QTimer heart; // fires as often as it can: a slice is what was done between two events
    connect(&heart, &QTimer::timeout, this, [&] {
        const auto now = spent();
        slices.push_back(now - last);
        last = now;
    });
    heart.start(0);

    std::minstd_rand random(1);
    int deltas = 0;
    QTimer deltaTimer;
    connect(&deltaTimer, &QTimer::timeout, this, [&] {
        QList<fleet::Job> jobs;
        for (int i = 0; i < jobsADelta; ++i) {
            fleet::Job job = uitest::job(static_cast<fleet::JobIndex>(random() % rows),
                JobState::Provisioning, static_cast<int>(random() % 100));
            job.message = QStringLiteral("Generating knowledge base documents...");
            jobs.append(job);
        }
        std::sort(jobs.begin(), jobs.end(), [](const auto &a, const auto &b) { return a.index < b.index; });
        model.apply(uitest::delta(jobs));
        ++deltas;
    });
    deltaTimer.start(33ms);
    QSignalSpy arranged(&model, &ui::FleetTableModel::arranged);
    QTRY_VERIFY_WITH_TIMEOUT(deltas >= 36, 30'000);
    heart.stop();
    deltaTimer.stop();

    const auto longest = *std::max_element(slices.begin(), slices.end());
    qInfo("%s: longest of %zu slices %lld us, arranged %lld times", QTest::currentDataTag(), slices.size(),
        static_cast<long long>(longest.count()), static_cast<long long>(arranged.size()));
    if (sortedBy >= 0)
        QVERIFY(arranged.size() >= 2); // it kept up with what happened
    QVERIFY2(longest < 50ms, qPrintable(QStringLiteral("%1 us").arg(longest.count())));
}

UITEST_MAIN(TestResponsiveness)
#include "tst_responsiveness.moc"
