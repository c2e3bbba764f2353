// SPDX-FileCopyrightText: 2026 Fleetwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/fleetorder.h"

#include <QCollator>
#include <QLocale>

#include <algorithm>
#include <numeric>

namespace ui {

namespace {

/** The texts a search looks into. */
constexpr std::array searched{Column::Customer, Column::Practice, Column::Website, Column::Agent,
    Column::Phone, Column::Problem, Column::Progress, Column::Operation};

} // namespace

OrderTask::OrderTask(const FleetRows &rows, const OrderWish &wish, qint64 now)
    : m_wish(wish)
    , m_now(now)
    , m_size(rows.size())
{
    const bool byNumber = wish.sortedBy && sortsByNumber(*wish.sortedBy);
    if (wish.only)
        m_states.reserve(m_size);
    if (byNumber)
        m_numbers.reserve(m_size);
    for (Record record = 0; record < m_size; ++record) {
        if (wish.only)
            m_states.push_back(rows.at(record).state);
        if (byNumber)
            m_numbers.push_back(rows.sortNumber(record, *wish.sortedBy, now));
    }
    if (!wish.search.isEmpty() || (wish.sortedBy && !byNumber))
        m_rows = rows;
}

std::vector<Record> OrderTask::arrange() const
{
    std::vector<Record> records;
    if (m_wish.only || !m_wish.search.isEmpty()) {
        for (Record record = 0; record < m_size; ++record) {
            if (isWanted(record))
                records.push_back(record);
        }
    } else {
        records.resize(m_size);
        std::iota(records.begin(), records.end(), Record{0});
    }
    if (!m_wish.sortedBy)
        return records;
    if (sortsByNumber(*m_wish.sortedBy))
        sortByNumber(records);
    else
        sortByText(records);
    return records;
}

bool OrderTask::isWanted(Record record) const
{
    if (m_wish.only && m_states[record] != *m_wish.only)
        return false;
    if (m_wish.search.isEmpty())
        return true;
    return std::any_of(searched.begin(), searched.end(), [this, record](Column column) {
        return m_rows->text(record, column, m_now).contains(m_wish.search, Qt::CaseInsensitive);
    });
}

void OrderTask::sortByNumber(std::vector<Record> &records) const
{
    const bool descending = m_wish.direction == Qt::DescendingOrder;
    std::stable_sort(records.begin(), records.end(), [this, descending](Record left, Record right) {
        return descending ? m_numbers[right] < m_numbers[left] : m_numbers[left] < m_numbers[right];
    });
}

void OrderTask::sortByText(std::vector<Record> &records) const
{
    QCollator collator(QLocale().language() == QLocale::C ? QLocale(QLocale::English) : QLocale());
    collator.setNumericMode(true);
    collator.setCaseSensitivity(Qt::CaseInsensitive);
    // A key a row, made once: comparing keys is many times faster than comparing texts by a locale's rules.
    struct Entry
    {
        QCollatorSortKey key;
        Record record;
        bool empty;
    };
    std::vector<Entry> entries;
    entries.reserve(records.size());
    for (const Record record : records) {
        const QString text = m_rows->text(record, *m_wish.sortedBy, m_now);
        entries.push_back({collator.sortKey(text), record, text.isEmpty()});
    }
    const bool descending = m_wish.direction == Qt::DescendingOrder;
    std::stable_sort(entries.begin(), entries.end(), [descending](const Entry &left, const Entry &right) {
        if (left.empty != right.empty)
            return right.empty; // rows without a text come last, whichever way it is sorted
        return descending ? right.key < left.key : left.key < right.key;
    });
    std::transform(
        entries.begin(), entries.end(), records.begin(), [](const Entry &entry) { return entry.record; });
}

} // namespace ui
