// SPDX-FileCopyrightText: 2026 Fleetwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "intake/records.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace intake {

/**
 * Finds the first record that carries a customer id. Ids are the same when they are equal after NFC and without
 * outer blanks; case counts. Keeps a record number and a piece of the hash for each id, no text.
 */
class IdIndex
{
public:
    /** \a expected: the most records that will be asked for. */
    IdIndex(const Records &records, int column, int expected);

    /** The record that had \a record's id first; \a record itself where it is new. */
    [[nodiscard]] int firstWithSameId(int record);

    /** The id in the form that is compared, as a view into the records or \a scratch. */
    [[nodiscard]] std::string_view idOf(int record, std::string &scratch) const;

private:
    struct Slot
    {
        std::uint32_t hash = 0;
        std::int32_t record = -1;
    };

    const Records &m_records;
    int m_column;
    std::vector<Slot> m_slots; ///< a power of two, at most half full
    std::string m_scratch;
    std::string m_otherScratch;
};

} // namespace intake
