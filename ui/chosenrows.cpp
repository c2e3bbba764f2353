// SPDX-FileCopyrightText: 2026 Fleetwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/chosenrows.h"

#include "ui/fleettablemodel.h"
#include "ui/fleettableview.h"

#include <algorithm>

namespace ui {

ChosenRows::ChosenRows(const FleetTableModel *model, const FleetTableView *table)
    : m_model(model)
    , m_table(table)
{
}

RowCounts ChosenRows::counts() const
{
    const FleetRows &all = m_model->rows();
    if (m_table->selectedRowCount() == static_cast<int>(all.size()) && all.size() > 0)
        return all.counts();
    RowCounts counts{};
    const QList<int> rows = m_table->chosenRows();
    for (const int row : rows)
        ++counts[indexOf(m_model->rows().at(m_model->recordAt(row)).state)];
    return counts;
}

QList<fleet::JobIndex> ChosenRows::jobsIn(std::initializer_list<RowState> states) const
{
    QList<fleet::JobIndex> jobs;
    const QList<int> rows = m_table->chosenRows();
    for (const int row : rows) {
        const FleetRow &chosen = m_model->rows().at(m_model->recordAt(row));
        if (chosen.isJob() && std::find(states.begin(), states.end(), chosen.state) != states.end())
            jobs.append(m_model->rows().jobOf(m_model->recordAt(row)));
    }
    return jobs;
}

} // namespace ui
