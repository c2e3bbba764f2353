// SPDX-FileCopyrightText: 2026 Fleetwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "intake/cells.h"

#include <array>
#include <cstdint>
#include <string>
#include <vector>

namespace intake {

/**
 * Finds rows whose customer ids are equal but for case. Keeps a row number and a piece of the hash for each id, no text.
 * Ids lie all over its memory, so each is settled a little after it was added, when the place for it has been fetched.
 */
class IdIndex
{
public:
    /** A row, and the first whose id equals its own. */
    struct Repeat
    {
        int first;
        int row;
    };

    IdIndex(const Cells &cells, int column);

    /** Rows in the order in which the first is to be found, each once. */
    void add(int row);
    /** What was found, by row; nothing may be added any more. */
    [[nodiscard]] const std::vector<Repeat> &finish();

private:
    struct Slot
    {
        std::uint32_t hash = 0;
        std::int32_t row = -1;
    };
    struct Pending
    {
        std::size_t hash = 0;
        int row = 0;
    };

    void settle(Pending pending);

    const Cells &m_cells;
    int m_column;
    std::vector<Slot> m_slots; ///< a power of two, at most half full
    std::array<Pending, 16> m_pending;
    std::size_t m_added = 0;
    std::size_t m_settled = 0;
    std::vector<Repeat> m_repeats;
    std::string m_scratch;
    std::string m_otherScratch;
};

} // namespace intake
