// SPDX-FileCopyrightText: 2026 Fleetwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "intake/firstcheck.h"

#include "intake/idindex.h"
#include "intake/likeness.h"
#include "intake/relations.h"
#include "intake/rowcheck.h"

#include <QHash>

#include <algorithm>

namespace intake {

std::vector<Finding> firstCheck(
    const Cells &cells, const CheckRules &rules, int columns, bool mayHoldStrayBytes)
{
    std::vector<Finding> findings;
    RowCheck check(cells, rules, columns, mayHoldStrayBytes);
    IdIndex index(cells, columnOf(rules.mapping, Role::CustomerId));
    for (int row = 0; row < cells.rowCount(); ++row) {
        check.check(row, findings);
        if (check.hasUsableId(row))
            index.add(row);
    }
    QHash<int, std::vector<int>> alike; // by first row; only ids that occur more than once
    for (const IdIndex::Repeat &repeat : index.finish()) {
        std::vector<int> &rows = alike[repeat.first];
        if (rows.empty())
            rows.push_back(repeat.first);
        rows.push_back(repeat.row);
    }
    const std::size_t ofSingleRows = findings.size();
    for (const std::vector<int> &rows : std::as_const(alike))
        judgeIds(cells, rules, rows, findings);
    if (cells.rowCount() <= lookAlikeRowsMax) {
        for (const LikenessKind kind : {LikenessKind::Address, LikenessKind::Name}) {
            Likeness likeness(kind);
            likeness.reset(cells.rowCount());
            for (int row = 0; row < cells.rowCount(); ++row)
                likeness.put(cells, rules, row);
            likeness.judgeAll(cells, rules, findings);
        }
    }
    if (findings.size() != ofSingleRows) {
        std::stable_sort(findings.begin(), findings.end(),
            [](const Finding &left, const Finding &right) { return left.row < right.row; });
    }
    return findings;
}

} // namespace intake
