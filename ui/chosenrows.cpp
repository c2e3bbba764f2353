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

void ChosenRows::choose(
    const QList<fleet::JobIndex> &jobs, const FleetTableModel *model, FleetTableView *table)
{
    QList<int> rows;
    for (const fleet::JobIndex job : jobs) {
        if (const int row = model->rowOf(model->rows().recordOf(job)); row >= 0)
            rows.append(row);
    }
    std::sort(rows.begin(), rows.end());
    QItemSelection selection;
    for (auto first = rows.cbegin(); first != rows.cend();) {
        auto last = first;
        while (std::next(last) != rows.cend() && *std::next(last) == *last + 1)
            ++last;
        selection.select(model->index(*first, 0), model->index(*last, model->columnCount() - 1));
        first = std::next(last);
    }
    if (!rows.isEmpty()) {
        table->selectionModel()->setCurrentIndex(
            model->index(rows.first(), 0), QItemSelectionModel::NoUpdate);
        table->scrollTo(model->index(rows.first(), 0));
    }
    table->selectionModel()->select(selection, QItemSelectionModel::ClearAndSelect);
    table->setFocus();
}

} // namespace ui
