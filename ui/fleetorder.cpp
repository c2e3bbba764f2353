// SPDX-FileCopyrightText: 2026 Fleetwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/fleetorder.h"

#include <algorithm>
#include <numeric>
#include <utility>

namespace ui {

namespace {

/** The texts a search looks into: first those that every row has. */
constexpr std::array searchedAlways{Column::Customer, Column::Practice, Column::Website, Column::Problem};
constexpr std::array searchedOfJobs{Column::Agent, Column::Phone, Column::Progress, Column::Operation};

} // namespace

OrderTask::OrderTask(
    const FleetRows &rows, OrderWish wish, qint64 now, SharedArrangement current, SharedTextOrder textOrder)
    : m_rows(rows)
    , m_wish(std::move(wish))
    , m_now(now)
    , m_current(std::move(current))
    , m_textOrder(std::move(textOrder))
{
}

OrderResult OrderTask::arrange() const
{
    OrderResult result;
    result.textOrder = lastingOrder();
    std::vector<Record> records = candidates(result.textOrder);
    if (m_wish.sortedBy && !result.textOrder) {
        if (sortsByNumber(*m_wish.sortedBy))
            sortByNumber(records);
        else
            sortByText(records, m_rows, *m_wish.sortedBy, m_wish.direction, m_now);
    }
    if (!m_current || records != m_current->records)
        result.arrangement = arrangementOf(std::move(records), m_rows.size());
    return result;
}

SharedTextOrder OrderTask::lastingOrder() const
{
    if (!m_wish.sortedBy || sortsByNumber(*m_wish.sortedBy) || changesInRun(*m_wish.sortedBy))
        return nullptr;
    if (m_textOrder && m_textOrder->column == *m_wish.sortedBy && m_textOrder->direction == m_wish.direction)
        return m_textOrder;
    auto order = std::make_shared<TextOrder>();
    order->column = *m_wish.sortedBy;
    order->direction = m_wish.direction;
    order->records.resize(m_rows.size());
    std::iota(order->records.begin(), order->records.end(), Record{0});
    sortByText(order->records, m_rows, order->column, order->direction, m_now);
    return order;
}

std::vector<Record> OrderTask::candidates(const SharedTextOrder &textOrder) const
{
    std::vector<Record> all;
    if (textOrder) {
        all = textOrder->records;
    } else {
        all.resize(m_rows.size());
        std::iota(all.begin(), all.end(), Record{0});
    }
    if (m_wish.only || !m_wish.search.isEmpty())
        all.erase(std::remove_if(all.begin(), all.end(), [this](Record record) { return !isWanted(record); }),
            all.end());
    return all;
}

bool OrderTask::isWanted(Record record) const
{
    if (m_wish.only && m_rows.at(record).state != *m_wish.only)
        return false;
    if (m_wish.search.isEmpty())
        return true;
    const auto contains = [this, record](Column column) {
        return m_rows.text(record, column, m_now).contains(m_wish.search, Qt::CaseInsensitive);
    };
    return std::any_of(searchedAlways.begin(), searchedAlways.end(), contains)
        || (m_rows.at(record).isJob() && m_rows.at(record).state != RowState::Queued
            && std::any_of(searchedOfJobs.begin(), searchedOfJobs.end(), contains));
}

void OrderTask::sortByNumber(std::vector<Record> &records) const
{
    std::vector<qint64> keys;
    keys.reserve(records.size());
    for (const Record record : records)
        keys.push_back(m_rows.sortNumber(record, *m_wish.sortedBy, m_now));
    sortByKeys(records, keys, m_wish.direction);
}

} // namespace ui
