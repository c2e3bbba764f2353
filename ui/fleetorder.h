// SPDX-FileCopyrightText: 2026 Fleetwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/fleetrows.h"

#include <QString>

#include <optional>
#include <vector>

namespace ui {

/** Which rows a person wants to see, and in what order. */
struct OrderWish
{
    std::optional<Column> sortedBy; ///< nothing: the order of the list
    Qt::SortOrder direction = Qt::AscendingOrder;
    std::optional<RowState> only; ///< nothing: rows in every state
    QString search; ///< part of any text of the row, whatever its case

    /** True where a running batch can change the outcome. */
    [[nodiscard]] bool isLive() const
    {
        return only || !search.isEmpty() || (sortedBy && changesInRun(*sortedBy));
    }

    bool operator==(const OrderWish &) const = default;
};

/** Everything the order is made from: a snapshot that another thread may work on. */
class OrderTask final
{
public:
    OrderTask(const FleetRows &rows, const OrderWish &wish, qint64 now);

    /** The visible records in their order; rows that compare equal keep the order of the list. */
    [[nodiscard]] std::vector<Record> arrange() const;

private:
    [[nodiscard]] bool isWanted(Record record) const;
    void sortByNumber(std::vector<Record> &records) const;
    void sortByText(std::vector<Record> &records) const;

    OrderWish m_wish;
    qint64 m_now;
    Record m_size;
    std::vector<RowState> m_states; ///< only where the wish names a state
    std::vector<qint64> m_numbers; ///< only where sorted by number
    std::optional<FleetRows> m_rows; ///< only where texts are needed
};

} // namespace ui
