// SPDX-FileCopyrightText: 2026 Fleetwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "fleet/batch.h"
#include "fleet/job.h"
#include "intake/customerlist.h"
#include "runner/batchdelta.h"
#include "ui/icons.h"
#include "ui/openedlist.h"

#include <QRegularExpression>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

/** What the tests of the window share. */
namespace uitest {

/** Every warning fails the test, but for what the offscreen platform says of itself. */
inline void failOnWarnings()
{
    QTest::failOnWarning(QRegularExpression(QStringLiteral("^(?!This plugin does not support)")));
}

/** Settings of their own for one test program; they vanish with it. */
class PrivateSettings
{
public:
    PrivateSettings() { QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, m_directory.path()); }

private:
    QTemporaryDir m_directory;
};

/** \a ready good rows with ids c1, c2, …, then \a bad rows without a usable address. */
inline intake::CustomerList list(int ready, int bad = 0)
{
    QByteArray csv = "customer_id,business_name,business_url\n";
    for (int i = 1; i <= ready; ++i) {
        const QByteArray n = QByteArray::number(i);
        csv += "c" + n + ",Practice " + n + ",https://practice-" + n + ".example\n";
    }
    for (int i = 1; i <= bad; ++i)
        csv += "b" + QByteArray::number(i) + ",Bad practice,htp:/nowhere\n";
    return intake::readBytes(csv, QStringLiteral("practices.csv"));
}

/** Nothing is mended in it yet. */
inline ui::DraftPointer draftOf(const intake::CustomerList &list)
{
    return std::make_shared<const intake::ListDraft>(list);
}

inline fleet::Batch batchOf(const intake::CustomerList &list)
{
    fleet::Batch batch;
    batch.id = 1;
    batch.name = list.fileName();
    batch.environment = QStringLiteral("Sandbox");
    batch.header = list.header();
    batch.customers = list.readyCustomers();
    batch.excluded = list.recordCount() - static_cast<int>(batch.customers.size());
    return batch;
}

inline fleet::Job job(fleet::JobIndex index, fleet::JobState state, std::optional<int> percent = std::nullopt)
{
    fleet::Job job;
    job.index = index;
    job.state = state;
    job.percent = percent;
    if (state != fleet::JobState::Queued && state != fleet::JobState::Cancelled)
        job.startedAt = QDateTime::fromMSecsSinceEpoch(1'000'000, Qt::UTC);
    return job;
}

inline fleet::Job failedJob(fleet::JobIndex index)
{
    fleet::Job job = uitest::job(index, fleet::JobState::Failed, 20);
    fleet::Failure failure;
    failure.stage = fleet::Failure::Stage::Operation;
    failure.kind = fleet::Failure::Kind::Operation;
    failure.code = QStringLiteral("scout_crawl_failed");
    failure.message = QStringLiteral("no route to <b>site</b>");
    job.failure = failure;
    return job;
}

inline runner::BatchDelta delta(
    const QList<fleet::Job> &changed, runner::BatchPhase phase = runner::BatchPhase::Running)
{
    runner::BatchDelta delta;
    delta.batch = 1;
    delta.phase = phase;
    delta.changed = changed;
    return delta;
}

} // namespace uitest

/** QTEST_MAIN with our resources, for a test that has no set-up of its own to do before its first window. */
#define UITEST_MAIN(Test)                                                                                    \
    int main(int argc, char **argv)                                                                          \
    {                                                                                                        \
        const uitest::PrivateSettings settings;                                                              \
        QApplication application(argc, argv);                                                                \
        ui::initResources();                                                                                 \
        Test test;                                                                                           \
        return QTest::qExec(&test, argc, argv);                                                              \
    }
