// SPDX-FileCopyrightText: 2026 Fleetwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "intake/idindex.h"

#include "intake/bytescan.h"
#include "intake/utf8.h"

#include <QHashFunctions>

#include <algorithm>
#include <bit>

namespace intake {

IdIndex::IdIndex(const Records &records, int column, int expected)
    : m_records(records)
    , m_column(column)
    , m_slots(std::bit_ceil(std::max<std::size_t>(64, 2 * static_cast<std::size_t>(expected))))
{
}

std::string_view IdIndex::idOf(int record, std::string &scratch) const
{
    const std::string_view id = trimmedBlanks(m_records.cell(record, m_column, scratch));
    if (findNonAscii(id.data(), id.data() + id.size()) == id.data() + id.size())
        return id;
    const QByteArray composed = textOf(id).normalized(QString::NormalizationForm_C).toUtf8();
    scratch.assign(composed.constData(), static_cast<std::size_t>(composed.size()));
    return scratch;
}

int IdIndex::firstWithSameId(int record)
{
    const std::string_view id = idOf(record, m_scratch);
    // Seeded by the process, or a list could be made up whose ids all collide.
    const std::size_t hash = qHashBits(id.data(), id.size(), QHashSeed::globalSeed());
    const auto piece = static_cast<std::uint32_t>(hash >> 32U);
    const std::size_t mask = m_slots.size() - 1;
    for (std::size_t at = hash & mask;; at = (at + 1) & mask) {
        Slot &slot = m_slots[at];
        if (slot.record < 0) {
            slot = {piece, record};
            return record;
        }
        if (slot.hash == piece && idOf(slot.record, m_otherScratch) == id)
            return slot.record;
    }
}

} // namespace intake
