// SPDX-FileCopyrightText: 2026 Fleetwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "intake/duplicates.h"

#include "intake/utf8.h"

namespace intake {

Duplicates::Duplicates(const Records &records, int idColumn, int expected)
    : m_records(records)
    , m_idColumn(idColumn)
    , m_index(records, idColumn, expected)
{
}

void Duplicates::add(int record)
{
    const int first = m_index.firstWithSameId(record);
    if (first == record)
        return;
    Group &group = m_groups[first];
    (areIdentical(first, record) ? group.same : group.different).append(record);
}

bool Duplicates::areIdentical(int left, int right) const
{
    if (m_records.rawRecord(left) == m_records.rawRecord(right))
        return true;
    const int cells = m_records.cellCount(left);
    if (cells != m_records.cellCount(right))
        return false;
    std::string leftScratch;
    std::string rightScratch;
    for (int column = 0; column < cells; ++column) {
        if (column != m_idColumn
            && trimmedBlanks(m_records.cell(left, column, leftScratch))
                != trimmedBlanks(m_records.cell(right, column, rightScratch)))
            return false;
    }
    return true;
}

QList<Duplicates::Finding> Duplicates::findings() const
{
    QList<Finding> findings;
    for (auto group = m_groups.cbegin(); group != m_groups.cend(); ++group) {
        const bool conflict = !group->different.isEmpty();
        const auto code = conflict ? Problem::Code::ConflictingDuplicate : Problem::Code::DuplicateId;
        const int otherOfSame = conflict ? group->different.first() : group.key();
        for (const int record : group->same)
            findings.append({record, otherOfSame, code});
        for (const int record : group->different)
            findings.append({record, group.key(), code});
        if (conflict)
            findings.append({group.key(), otherOfSame, code});
    }
    return findings;
}

} // namespace intake
