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

void IdIndex::add(int row)
{
    if (m_added - m_settled == m_pending.size())
        settle(m_pending[m_settled++ % m_pending.size()]);
    const std::string_view id = foldedId(m_cells, row, m_column, m_scratch);
    // Seeded by the process, or a list could be made up whose ids all collide.
    const std::size_t hash = qHashBits(id.data(), id.size(), QHashSeed::globalSeed());
    __builtin_prefetch(&m_slots[hash & (m_slots.size() - 1)], 1);
    m_pending[m_added++ % m_pending.size()] = {hash, row};
}

const std::vector<IdIndex::Repeat> &IdIndex::finish()
{
    while (m_settled < m_added)
        settle(m_pending[m_settled++ % m_pending.size()]);
    return m_repeats;
}

void IdIndex::settle(Pending pending)
{
    const auto piece = static_cast<std::uint32_t>(pending.hash >> 32U);
    const std::size_t mask = m_slots.size() - 1;
    for (std::size_t at = pending.hash & mask;; at = (at + 1) & mask) {
        Slot &slot = m_slots[at];
        if (slot.row < 0) {
            slot = {piece, pending.row};
            return;
        }
        if (slot.hash == piece
            && foldedId(m_cells, slot.row, m_column, m_otherScratch)
                == foldedId(m_cells, pending.row, m_column, m_scratch)) {
            m_repeats.push_back({slot.row, pending.row});
            return;
        }
    }
}

} // namespace intake
