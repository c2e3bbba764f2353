// SPDX-FileCopyrightText: 2026 Fleetwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "fleet/batch.h"
#include "fleet/job.h"
#include "runner/preflight.h"
#include "ui/chunkedvector.h"
#include "ui/fleetcolumns.h"
#include "ui/fleetrow.h"
#include "ui/openedlist.h"

#include <QHash>
#include <QList>
#include <QSet>

#include <array>
#include <optional>
#include <utility>
#include <vector>

namespace ui {

/** Number of a record in its list, from 0. */
using Record = std::uint32_t;

using RowCounts = std::array<std::uint32_t, rowStateCount>;

/**
 * The records of a list and what has become of each: plain values, no signals. A copy is a snapshot that another
 * thread may read, and costs next to nothing: it shares what neither changes. Invariant: counts() sums up to size().
 */
class FleetRows final
{
public:
    /** Shows the rows of a list as they stand in its draft; null: nothing. */
    void setDraft(const DraftPointer &draft);
    /** Shows a batch of the ledger in place of a list: one record a customer, without the rows left out. */
    void setBatch(const fleet::Batch &batch);
    /** Gives the ready records their jobs; every record that has none is left out from now on. */
    void beginBatch(const fleet::Batch &batch, const runner::LeftOut &leftOut = {});
    /** Takes in the newest values; returns the records that really changed, ascending. */
    [[nodiscard]] std::vector<Record> apply(const QList<fleet::Job> &changed);

    [[nodiscard]] Record size() const { return static_cast<Record>(m_rows.size()); }
    [[nodiscard]] const FleetRow &at(Record record) const { return m_rows[record]; }
    /** The job of a record, or noJob. */
    [[nodiscard]] fleet::JobIndex jobOf(Record record) const;
    /** The record of a job of the batch that is shown. */
    [[nodiscard]] Record recordOf(fleet::JobIndex job) const;
    [[nodiscard]] std::uint32_t jobCount() const { return m_jobCount; }
    /** The list that is shown; null where a batch of the ledger is. */
    [[nodiscard]] const DraftPointer &draft() const { return m_draft; }
    [[nodiscard]] const RowCounts &counts() const { return m_counts; }
    /** Share of the batch's work that is done, 0 to 1. */
    [[nodiscard]] double progress() const;

    /** The row's number in its file, from 1. */
    [[nodiscard]] int rowNumber(Record record) const;
    /** Physical line of the file, from 1. */
    [[nodiscard]] int line(Record record) const;
    /** What the table shows; \a now is in milliseconds since the epoch. */
    [[nodiscard]] QString text(Record record, Column column, qint64 now) const;
    /** Every cell of the row as it was read, with the name of its column. */
    [[nodiscard]] QList<std::pair<QString, QString>> cells(Record record) const;
    /** What the column is sorted by; only where sortsByNumber(). */
    [[nodiscard]] qint64 sortNumber(Record record, Column column, qint64 now) const;
    /** Why the row is no agent, with what to do next; empty where nothing is wrong. */
    [[nodiscard]] QString problemAtLength(Record record) const;

    /** The jobs of the batch in batch order, as far as they are known. */
    [[nodiscard]] QList<fleet::Job> jobs() const;
    /** The job of a record as a value, where it has one. */
    [[nodiscard]] std::optional<fleet::Job> job(Record record) const;
    /** The jobs in one of \a states, ascending. */
    [[nodiscard]] QList<fleet::JobIndex> jobsIn(std::initializer_list<RowState> states) const;

private:
    [[nodiscard]] fleet::Job jobFrom(const FleetRow &row, fleet::JobIndex index) const;
    [[nodiscard]] bool isSame(const FleetRow &row, const fleet::Job &job) const;
    [[nodiscard]] const fleet::Failure *failureOf(const FleetRow &row) const;
    void forgetJobs();
    void setText(TextShelf::Place &place, const QString &text);
    void setFailure(FleetRow &row, const std::optional<fleet::Failure> &failure);
    [[nodiscard]] QString shared(const QString &message);
    void setState(FleetRow &row, RowState state);
    /** In milliseconds; -1 where it has not begun. */
    [[nodiscard]] static qint64 elapsedOf(const FleetRow &row, qint64 now);
    [[nodiscard]] QString progressText(const FleetRow &row) const;
    [[nodiscard]] QString problemText(Record record) const;

    [[nodiscard]] QString cell(Record record, intake::Role role) const;

    DraftPointer m_draft;
    QStringList m_header; ///< where a batch of the ledger is shown
    QList<fleet::Customer> m_customers; ///< by record, where a batch of the ledger is shown
    ChunkedVector<FleetRow> m_rows; ///< by record
    QList<Record> m_recordOfJob; ///< ascending; empty where every record is a job
    std::uint32_t m_jobCount = 0;
    TextShelf m_texts;
    QSet<QString> m_messages; ///< the server says the same to many: one copy serves them all
    ChunkedVector<fleet::Failure, 64> m_failures;
    QList<std::uint32_t> m_freeFailures; ///< places that a retry has left
    QHash<Record, runner::RowStanding> m_standings; ///< of good rows that were left out at the start
    QHash<Record, QString> m_conflicts; ///< fleet::Job::conflict, of the few that have one
    RowCounts m_counts{};
    qint64 m_percentSum = 0; ///< over all jobs; 100 for each that came to an end
};

} // namespace ui
