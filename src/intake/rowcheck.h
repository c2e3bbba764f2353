// SPDX-FileCopyrightText: 2026 Fleetwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "intake/cells.h"
#include "intake/checkrules.h"
#include "intake/finding.h"

#include <vector>

namespace intake {

/**
 * Checks one row by itself. All problems of a row are found, not just the first. A view of its arguments, and not to be
 * shared between threads.
 */
class RowCheck
{
public:
    /** \a columns: how many the header has. Without \a mayHoldStrayBytes nobody looks for them. */
    RowCheck(const Cells &cells, const CheckRules &rules, int columns, bool mayHoldStrayBytes);

    /** Appends what is to be said about the row: whole-row findings first, then by role. */
    void check(int row, std::vector<Finding> &findings);

    /**
     * True where the row has an id by which it can be held against others. Also rows with other problems: if they
     * contradict another row, that one is in doubt as well.
     */
    [[nodiscard]] bool hasUsableId(int row);

private:
    /** False where the row's cells cannot be trusted to stand in their columns. */
    [[nodiscard]] bool checkShape(int row);
    void checkBytes(int row);
    void checkCell(int row, Role role);
    void checkAddress(int row, int column, std::string_view text);
    void checkPhone(int row, int column, std::string_view text);
    [[nodiscard]] bool isEmptyRow(int row);
    [[nodiscard]] bool hasExtraCells(int row);
    void add(int row, int column, Problem::Code code, Cause cause = Cause::None);

    const Cells &m_cells;
    const CheckRules &m_rules;
    int m_columns;
    bool m_mayHoldStrayBytes;
    std::vector<Finding> *m_findings = nullptr;
    std::string m_scratch;
};

/** What an order says for a cell of this role: without outer blanks, and an address or a number in its plain form. */
[[nodiscard]] std::string usedText(Role role, std::string_view trimmed, const CheckRules &rules);

} // namespace intake
