// SPDX-FileCopyrightText: 2026 Fleetwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "intake/likeness.h"

#include "intake/limits.h"
#include "intake/placeholder.h"
#include "intake/relations.h"

#include <QHashFunctions>

namespace intake {

namespace {

/** The part of a row that is compared; empty where there is nothing to compare. */
std::string keyOf(LikenessKind kind, const Cells &cells, const CheckRules &rules, int row)
{
    const Role role = kind == LikenessKind::Id ? Role::CustomerId
        : kind == LikenessKind::Address        ? Role::BusinessUrl
                                               : Role::BusinessName;
    const int column = columnOf(rules.mapping, role);
    std::string scratch;
    const std::string_view text = cells.trimmed(row, column, scratch);
    if (text.empty() || text.size() > idBytesMax || isPlaceholder(text) || cells.isHuge(row))
        return {};
    switch (kind) {
    case LikenessKind::Id: {
        std::string folded;
        return std::string(foldedId(cells, row, column, folded));
    }
    case LikenessKind::Address:
        return addressKeyOf(cells, row, rules);
    case LikenessKind::Name:
        return nameKeyOf(cells, row, rules);
    }
    return {};
}

} // namespace

void Likeness::reset(int rows)
{
    m_rowCount = rows;
    m_table.reset(rows);
}

void Likeness::put(const Cells &cells, const CheckRules &rules, int row)
{
    const std::string key = keyOf(m_kind, cells, rules, row);
    if (key.empty())
        m_table.take(row);
    else // seeded by the process, or a list could be made up whose keys all collide
        m_table.put(row, qHashBits(key.data(), key.size(), QHashSeed::globalSeed()));
}

void Likeness::collect(int row, std::vector<bool> &seen, std::vector<int> &rows) const
{
    if (seen[static_cast<std::size_t>(row)] || !m_table.hasAlike(row))
        return;
    for (const int other : m_table.alike(row)) {
        seen[static_cast<std::size_t>(other)] = true;
        rows.push_back(other);
    }
}

void Likeness::judgeOne(const Cells &cells, const CheckRules &rules, int row, std::vector<bool> &seen,
    std::vector<Finding> &findings) const
{
    std::vector<int> rows;
    collect(row, seen, rows);
    if (rows.empty())
        return;
    if (m_kind == LikenessKind::Id)
        judgeIds(cells, rules, rows, findings);
    else if (m_kind == LikenessKind::Address)
        judgeAddresses(cells, rules, rows, findings);
    else
        judgeNames(cells, rules, rows, findings);
}

void Likeness::judge(const Cells &cells, const CheckRules &rules, const std::vector<int> &rows,
    std::vector<Finding> &findings) const
{
    std::vector<bool> seen(static_cast<std::size_t>(m_rowCount), false);
    for (const int row : rows)
        judgeOne(cells, rules, row, seen, findings);
}

void Likeness::judgeAll(const Cells &cells, const CheckRules &rules, std::vector<Finding> &findings) const
{
    std::vector<bool> seen(static_cast<std::size_t>(m_rowCount), false);
    for (int row = 0; row < m_rowCount; ++row)
        judgeOne(cells, rules, row, seen, findings);
}

} // namespace intake
