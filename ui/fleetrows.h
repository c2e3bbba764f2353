// SPDX-FileCopyrightText: 2026 Fleetwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "fleet/batch.h"
#include "fleet/job.h"
#include "intake/customerlist.h"
#include "runner/preflight.h"
#include "ui/fleetcolumns.h"
#include "ui/fleetrow.h"

#include <QHash>
#include <QList>

#include <array>
#include <vector>

namespace ui {

/** Number of a record in its list, from 0. */
using Record = std::uint32_t;

using RowCounts = std::array<std::uint32_t, rowStateCount>;

/**
 * The records of a list and what has become of each: plain values, no signals. A copy is a snapshot that another
 * thread may read. Invariant: counts() sums up to size().
 */
class FleetRows final
{
public:
    void setList(const intake::CustomerList &list);
    /** Shows a batch of the ledger in place of a list: one record a customer, without the rows left out. */
    void setBatch(const fleet::Batch &batch);
    /** Gives the ready records their jobs; every record that has none is left out from now on. */
    void beginBatch(const fleet::Batch &batch, const runner::LeftOut &leftOut = {});
    /** Takes in the newest values; returns the records that really changed, ascending. */
    [[nodiscard]] std::vector<Record> apply(const QList<fleet::Job> &changed);

    [[nodiscard]] Record size() const { return static_cast<Record>(m_rows.size()); }
    [[nodiscard]] const FleetRow &at(Record record) const { return m_rows[record]; }
    /** The list that is shown; empty where a batch of the ledger is. */
    [[nodiscard]] const intake::CustomerList &list() const { return m_list; }
    [[nodiscard]] const RowCounts &counts() const { return m_counts; }
    /** Share of the batch's work that is done, 0 to 1. */
    [[nodiscard]] double progress() const;

    /** The row's number in its file, from 1. */
    [[nodiscard]] int rowNumber(Record record) const;
    /** Physical line of the file, from 1. */
    [[nodiscard]] int line(Record record) const;
    /** What the table shows; \a now is in milliseconds since the epoch. */
    [[nodiscard]] QString text(Record record, Column column, qint64 now) const;
    /** What the column is sorted by; only where sortsByNumber(). */
    [[nodiscard]] qint64 sortNumber(Record record, Column column, qint64 now) const;
    /** Why the row is no agent, with what to do next; empty where nothing is wrong. */
    [[nodiscard]] QString problemAtLength(Record record) const;

    /** The jobs of the batch in batch order, as far as they are known. */
    [[nodiscard]] QList<fleet::Job> jobs() const;
    /** The jobs in one of \a states, ascending. */
    [[nodiscard]] QList<fleet::JobIndex> jobsIn(std::initializer_list<RowState> states) const;

private:
    [[nodiscard]] fleet::Job jobOf(const FleetRow &row) const;
    [[nodiscard]] bool isSame(const FleetRow &row, const fleet::Job &job) const;
    void setState(FleetRow &row, RowState state);
    [[nodiscard]] QString progressText(const FleetRow &row) const;
    [[nodiscard]] QString problemText(Record record) const;

    [[nodiscard]] QString cell(Record record, intake::Role role) const;

    intake::CustomerList m_list;
    QList<fleet::Customer> m_customers; ///< by record, where a batch of the ledger is shown
    std::vector<FleetRow> m_rows; ///< by record
    std::vector<Record> m_recordOfJob;
    QHash<fleet::JobIndex, fleet::Failure> m_failures;
    QHash<Record, runner::RowStanding> m_standings; ///< of good rows that were left out at the start
    RowCounts m_counts{};
    qint64 m_percentSum = 0; ///< over all jobs; 100 for each that came to an end
};

} // namespace ui
