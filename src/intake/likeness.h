// SPDX-FileCopyrightText: 2026 Fleetwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "intake/cells.h"
#include "intake/checkrules.h"
#include "intake/finding.h"
#include "intake/rowtable.h"

namespace intake {

enum class LikenessKind
{
    Id,
    Address,
    Name,
};

/** Keeps the rows of a list by one thing they may have in common, and judges those that have. */
class Likeness
{
public:
    explicit Likeness(LikenessKind kind)
        : m_kind(kind)
    {
    }

    void reset(int rows);
    /** Nothing is kept of a row that has nothing to compare, or too much. */
    void put(const Cells &cells, const CheckRules &rules, int row);
    void take(int row) { m_table.take(row); }
    /** Appends to \a rows those that may be alike, \a row among them, unless \a seen has it; marks them there. */
    void collect(int row, std::vector<bool> &seen, std::vector<int> &rows) const;
    /** Appends what is to be said of rows that are like any of \a rows. */
    void judge(const Cells &cells, const CheckRules &rules, const std::vector<int> &rows,
        std::vector<Finding> &findings) const;
    void judgeAll(const Cells &cells, const CheckRules &rules, std::vector<Finding> &findings) const;

private:
    void judgeOne(const Cells &cells, const CheckRules &rules, int row, std::vector<bool> &seen,
        std::vector<Finding> &findings) const;

    LikenessKind m_kind;
    int m_rowCount = 0;
    RowTable m_table;
};

} // namespace intake
