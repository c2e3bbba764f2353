// SPDX-FileCopyrightText: 2026 Fleetwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "intake/records.h"

#include <string_view>

namespace intake {

/** What one record looks like to somebody who reads it. */
class RecordLook
{
public:
    RecordLook(const Records &records, int record);

    [[nodiscard]] bool isBlank() const { return m_filled == 0; }
    /** Begins with a "#" or "//" and words behind it. */
    [[nodiscard]] bool isComment() const { return m_isComment; }
    /** Dashes and the like in every cell: a line drawn under the header. */
    [[nodiscard]] bool isRule() const { return m_filled > 1 && m_rules == m_filled; }
    /** Some cell is a web or mail address, as rows of customers have them and headers do not. */
    [[nodiscard]] bool hasAddress() const { return m_hasAddress; }
    /** "Total", "42 rows" and the like, with nothing but numbers behind. */
    [[nodiscard]] bool isTotals() const;
    [[nodiscard]] int filledCells() const { return m_filled; }
    /** The cells on one line, shortened. */
    [[nodiscard]] QString text() const;

private:
    void lookAt(std::string_view cell, bool isFirstFilled);

    const Records &m_records;
    int m_record;
    int m_filled = 0;
    int m_rules = 0;
    int m_numbers = 0;
    bool m_isComment = false;
    bool m_saysTotal = false;
    bool m_hasAddress = false;
};

} // namespace intake
