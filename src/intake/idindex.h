// SPDX-FileCopyrightText: 2026 Fleetwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "intake/cells.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace intake {

/**
 * Finds the first row that carries a customer id, in whatever case. Keeps a row number and a piece of the hash for each
 * id, no text.
 */
class IdIndex
{
public:
    explicit IdIndex(const Cells &cells, int column);

    /** The row whose id was the first to equal \a row's, but for case; \a row itself where it is new. */
    [[nodiscard]] int firstAlike(int row);

private:
    struct Slot
    {
        std::uint32_t hash = 0;
        std::int32_t row = -1;
    };

    const Cells &m_cells;
    int m_column;
    std::vector<Slot> m_slots; ///< a power of two, at most half full
    std::string m_scratch;
    std::string m_otherScratch;
};

} // namespace intake
