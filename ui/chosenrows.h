// SPDX-FileCopyrightText: 2026 Fleetwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "fleet/job.h"
#include "ui/fleetrows.h"

#include <QList>

#include <initializer_list>

namespace ui {

class FleetTableModel;
class FleetTableView;

/** The rows a person has selected, as what they stand for. */
class ChosenRows final
{
public:
    ChosenRows(const FleetTableModel *model, const FleetTableView *table);

    /** How many of them are in each state. */
    [[nodiscard]] RowCounts counts() const;
    /** The jobs of those in one of \a states. */
    [[nodiscard]] QList<fleet::JobIndex> jobsIn(std::initializer_list<RowState> states) const;

    /** Selects the rows of these jobs, as far as the table shows them, and goes to the first. */
    static void choose(
        const QList<fleet::JobIndex> &jobs, const FleetTableModel *model, FleetTableView *table);

private:
    const FleetTableModel *m_model;
    const FleetTableView *m_table;
};

} // namespace ui
