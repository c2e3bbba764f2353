// SPDX-FileCopyrightText: 2026 Fleetwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/textorder.h"

#include <QCollator>
#include <QLocale>

#include <algorithm>

namespace ui {

void sortByText(
    std::vector<Record> &records, const FleetRows &rows, Column column, Qt::SortOrder direction, qint64 now)
{
    QCollator collator(QLocale().language() == QLocale::C ? QLocale(QLocale::English) : QLocale());
    collator.setNumericMode(true);
    collator.setCaseSensitivity(Qt::CaseInsensitive);
    // A key a row, made once: comparing keys is many times faster than comparing texts by a locale's rules.
    struct Entry
    {
        QCollatorSortKey key;
        Record record;
    };
    std::vector<Entry> entries;
    std::vector<Record> without;
    for (const Record record : records) {
        const QString text = rows.text(record, column, now);
        if (text.isEmpty())
            without.push_back(record);
        else
            entries.push_back({collator.sortKey(text), record});
    }
    const bool descending = direction == Qt::DescendingOrder;
    std::stable_sort(entries.begin(), entries.end(), [descending](const Entry &left, const Entry &right) {
        return descending ? right.key < left.key : left.key < right.key;
    });
    const auto end = std::transform(
        entries.begin(), entries.end(), records.begin(), [](const Entry &entry) { return entry.record; });
    std::copy(without.begin(), without.end(), end);
}

} // namespace ui
