// SPDX-FileCopyrightText: 2026 Fleetwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/arrangement.h"
#include "ui/textorder.h"

#include <QString>

#include <optional>

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

/** What a task comes to. */
struct OrderResult
{
    SharedArrangement arrangement; ///< nothing: the one in use is still right
    SharedTextOrder textOrder; ///< to be handed to the next task
};

/** Everything an order is made from: a snapshot that another thread may work on. Taking it costs next to nothing. */
class OrderTask final
{
public:
    /** \a current is in use now; \a textOrder, where there is one, was made of the same list by an earlier task. */
    OrderTask(const FleetRows &rows, OrderWish wish, qint64 now, SharedArrangement current,
        SharedTextOrder textOrder);

    /** The visible records in their order; rows that compare equal keep the order of the list. */
    [[nodiscard]] OrderResult arrange() const;

private:
    [[nodiscard]] std::vector<Record> candidates(const SharedTextOrder &textOrder) const;
    [[nodiscard]] bool isWanted(Record record) const;
    [[nodiscard]] SharedTextOrder lastingOrder() const;
    void sortByNumber(std::vector<Record> &records) const;

    FleetRows m_rows;
    OrderWish m_wish;
    qint64 m_now;
    SharedArrangement m_current;
    SharedTextOrder m_textOrder;
};

} // namespace ui
