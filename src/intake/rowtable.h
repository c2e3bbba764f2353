// SPDX-FileCopyrightText: 2026 Fleetwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <cstdint>
#include <vector>

namespace intake {

/** Rows by the hash of a text. A row comes and goes in constant time; each is in it once at most. */
class RowTable
{
public:
    /** Empties it and makes room for rows from 0 to \a rows - 1. */
    void reset(int rows);
    void put(int row, std::size_t hash);
    /** Nothing happens where it is not in it. */
    void take(int row);
    [[nodiscard]] bool holds(int row) const { return m_hash[static_cast<std::size_t>(row)] != 0; }
    /** The rows that have the hash of \a row, and \a row itself, in no order; empty where it is not in it. */
    [[nodiscard]] std::vector<int> alike(int row) const;
    /** True where another row has its hash. */
    [[nodiscard]] bool hasAlike(int row) const;

private:
    [[nodiscard]] std::int32_t &headOf(int row);

    std::vector<std::int32_t> m_heads; ///< a power of two
    std::vector<std::int32_t> m_next;
    std::vector<std::int32_t> m_previous; ///< -1 for the first of a chain
    std::vector<std::uint32_t> m_hash; ///< 0: not in it
};

} // namespace intake
