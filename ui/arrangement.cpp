// SPDX-FileCopyrightText: 2026 Fleetwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/arrangement.h"

#include <algorithm>
#include <array>
#include <numeric>

namespace ui {

namespace {

constexpr unsigned digitBits = 11; ///< a table of the counts then stays in the fastest memory
constexpr std::size_t digits = std::size_t{1} << digitBits;

struct Entry
{
    std::uint64_t key;
    Record record;
};

void sortByDigit(const std::vector<Entry> &from, std::vector<Entry> &to, unsigned shift)
{
    const auto digitOf = [shift](const Entry &entry) { return (entry.key >> shift) & (digits - 1); };
    std::array<std::size_t, digits> places{};
    for (const Entry &entry : from)
        ++places[digitOf(entry)];
    std::exclusive_scan(places.begin(), places.end(), places.begin(), std::size_t{0});
    for (const Entry &entry : from)
        to[places[digitOf(entry)]++] = entry;
}

} // namespace

SharedArrangement arrangementOf(std::vector<Record> records, Record size)
{
    auto arrangement = std::make_shared<Arrangement>();
    arrangement->rowOf.assign(size, -1);
    for (std::size_t row = 0; row < records.size(); ++row)
        arrangement->rowOf[records[row]] = static_cast<int>(row);
    arrangement->records = std::move(records);
    return arrangement;
}

SharedArrangement plainArrangement(Record size)
{
    auto arrangement = std::make_shared<Arrangement>();
    arrangement->records.resize(size);
    std::iota(arrangement->records.begin(), arrangement->records.end(), Record{0});
    arrangement->rowOf.resize(size);
    std::iota(arrangement->rowOf.begin(), arrangement->rowOf.end(), 0);
    return arrangement;
}

void sortByKeys(std::vector<Record> &records, const std::vector<qint64> &keys, Qt::SortOrder direction)
{
    if (records.empty())
        return;
    const auto [least, greatest] = std::minmax_element(keys.begin(), keys.end());
    const auto base = static_cast<std::uint64_t>(direction == Qt::AscendingOrder ? *least : *greatest);
    const auto span = static_cast<std::uint64_t>(*greatest) - static_cast<std::uint64_t>(*least);
    std::vector<Entry> entries(records.size());
    for (std::size_t i = 0; i < records.size(); ++i) {
        const auto key = static_cast<std::uint64_t>(keys[i]);
        entries[i] = {direction == Qt::AscendingOrder ? key - base : base - key, records[i]};
    }
    std::vector<Entry> spare(entries.size());
    for (unsigned shift = 0; shift < 64 && (span >> shift) != 0; shift += digitBits) {
        sortByDigit(entries, spare, shift);
        entries.swap(spare);
    }
    std::transform(
        entries.begin(), entries.end(), records.begin(), [](const Entry &entry) { return entry.record; });
}

} // namespace ui
