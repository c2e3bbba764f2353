// SPDX-FileCopyrightText: 2026 Fleetwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "intake/idindex.h"

#include "intake/relations.h"

#include <QHashFunctions>

#include <algorithm>
#include <bit>

namespace intake {

IdIndex::IdIndex(const Cells &cells, int column)
    : m_cells(cells)
    , m_column(column)
    , m_slots(std::bit_ceil(std::max<std::size_t>(64, 2 * static_cast<std::size_t>(cells.rowCount()))))
{
}

int IdIndex::firstAlike(int row)
{
    const std::string_view id = foldedId(m_cells, row, m_column, m_scratch);
    // Seeded by the process, or a list could be made up whose ids all collide.
    const std::size_t hash = qHashBits(id.data(), id.size(), QHashSeed::globalSeed());
    const auto piece = static_cast<std::uint32_t>(hash >> 32U);
    const std::size_t mask = m_slots.size() - 1;
    for (std::size_t at = hash & mask;; at = (at + 1) & mask) {
        Slot &slot = m_slots[at];
        if (slot.row < 0) {
            slot = {piece, row};
            return row;
        }
        if (slot.hash == piece && foldedId(m_cells, slot.row, m_column, m_otherScratch) == id)
            return slot.row;
    }
}

} // namespace intake
