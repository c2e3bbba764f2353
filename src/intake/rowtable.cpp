// SPDX-FileCopyrightText: 2026 Fleetwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "intake/rowtable.h"

#include <algorithm>
#include <bit>

namespace intake {

namespace {

std::size_t at(int row)
{
    return static_cast<std::size_t>(row);
}

} // namespace

void RowTable::reset(int rows)
{
    m_heads.assign(std::bit_ceil(std::max<std::size_t>(16, at(rows))), -1);
    m_next.assign(at(rows), -1);
    m_previous.assign(at(rows), -1);
    m_hash.assign(at(rows), 0);
}

std::int32_t &RowTable::headOf(int row)
{
    return m_heads[m_hash[at(row)] & (m_heads.size() - 1)];
}

void RowTable::put(int row, std::size_t hash)
{
    take(row);
    const auto folded = static_cast<std::uint32_t>(hash ^ (hash >> 32U));
    m_hash[at(row)] = folded != 0 ? folded : 1;
    std::int32_t &head = headOf(row);
    m_next[at(row)] = head;
    m_previous[at(row)] = -1;
    if (head >= 0)
        m_previous[at(head)] = row;
    head = row;
}

void RowTable::take(int row)
{
    if (!holds(row))
        return;
    const std::int32_t next = m_next[at(row)];
    const std::int32_t previous = m_previous[at(row)];
    (previous >= 0 ? m_next[at(previous)] : headOf(row)) = next;
    if (next >= 0)
        m_previous[at(next)] = previous;
    m_hash[at(row)] = 0;
}

std::vector<int> RowTable::alike(int row) const
{
    std::vector<int> rows;
    if (!holds(row))
        return rows;
    const std::uint32_t hash = m_hash[at(row)];
    for (std::int32_t other = m_heads[hash & (m_heads.size() - 1)]; other >= 0; other = m_next[at(other)]) {
        if (m_hash[at(other)] == hash)
            rows.push_back(other);
    }
    return rows;
}

bool RowTable::hasAlike(int row) const
{
    if (!holds(row))
        return false;
    const std::uint32_t hash = m_hash[at(row)];
    for (std::int32_t other = m_heads[hash & (m_heads.size() - 1)]; other >= 0; other = m_next[at(other)]) {
        if (other != row && m_hash[at(other)] == hash)
            return true;
    }
    return false;
}

} // namespace intake
