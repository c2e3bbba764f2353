// SPDX-FileCopyrightText: 2026 Fleetwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "fleet/batchtotals.h"
#include "fleet/job.h"
#include "ledger/ledger.h"

#include <QHash>
#include <QList>

#include <utility>

namespace runner {

/**
 * Every job of a batch twice: as it is shown, which is what the ledger has on the disk, and as it is booked, with
 * the records that are on their way there or still wait for a commit.
 */
class JobBook final
{
public:
    JobBook() = default;
    JobBook(const QList<fleet::Job> &jobs, int excluded);

    [[nodiscard]] const fleet::Job &shown(fleet::JobIndex job) const { return m_shown.at(job); }
    [[nodiscard]] const fleet::Job &booked(fleet::JobIndex job) const;
    /** Of the jobs as shown. */
    [[nodiscard]] const fleet::BatchTotals &totals() const { return m_totals; }
    /** Every job has come to an end, it is on the disk, and none is booked as taken up again. */
    [[nodiscard]] bool hasEnded() const;

    /** The job that is booked with this operation and not published yet. */
    [[nodiscard]] std::optional<fleet::JobIndex> bookedOwnerOf(const QString &operationId) const;
    void book(const ledger::IntentRecord &record);
    void book(const ledger::StateRecord &record);
    void book(const ledger::NoteRecord &record);
    /** What an operation says it is doing: shown at once, being nothing the ledger keeps. True when it is news. */
    bool noteProgress(fleet::JobIndex job, std::optional<int> percent, const QString &message);
    /** Keeps every state that a job comes to, however short, for takeSteps(). */
    void keepSteps(bool keeps) { m_keepsSteps = keeps; }
    /** What has been shown since the last call, in the order it happened. */
    [[nodiscard]] QList<fleet::Job> takeSteps() { return std::exchange(m_shownSteps, {}); }
    /** What was booked so far is being committed. */
    void commitBegun();
    /** What was booked before the last commitBegun() is durable: shows it, and answers which jobs that changed. */
    [[nodiscard]] QList<fleet::JobIndex> publish();

private:
    /** What was booked between two commits: where each job has come to, and how. */
    struct Pages
    {
        QHash<fleet::JobIndex, fleet::Job> jobs;
        QList<fleet::Job> steps;
    };

    QList<fleet::Job> m_shown;
    Pages m_underWay; ///< being committed
    Pages m_waiting; ///< booked since
    fleet::BatchTotals m_totals;
    bool m_keepsSteps = false;
    QList<fleet::Job> m_shownSteps;
};

} // namespace runner
