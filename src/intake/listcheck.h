// SPDX-FileCopyrightText: 2026 Fleetwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "intake/likeness.h"

#include <span>

namespace intake {

/** Checks a list that changes: all of it once, then what a change touches, and the rows it stands in relation to. */
class ListCheck
{
public:
    /** What every check needs. A view, made anew for each. */
    struct Subject
    {
        Cells cells;
        const CheckRules &rules;
        const Edits &edits;
        int columns; ///< of the header
    };

    void checkAll(const Subject &subject);
    /** Checks these rows, in rising order, anew. Returns them and all others whose findings are different now, rising. */
    [[nodiscard]] std::vector<int> recheck(const Subject &subject, const std::vector<int> &rows);

    /** By row; within a row whole-row findings first, other rows last. */
    [[nodiscard]] const std::vector<Finding> &findings() const { return m_findings; }
    [[nodiscard]] std::span<const Finding> findingsOf(int row) const;

private:
    void put(const Subject &subject, int row);

    std::array<Likeness, 3> m_likenesses{
        Likeness(LikenessKind::Id), Likeness(LikenessKind::Address), Likeness(LikenessKind::Name)};
    std::vector<Finding> m_findings;
};

} // namespace intake
