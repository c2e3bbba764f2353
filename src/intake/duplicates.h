// SPDX-FileCopyrightText: 2026 Fleetwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "intake/idindex.h"
#include "intake/problem.h"

#include <QHash>
#include <QList>

namespace intake {

/**
 * Watches the ids of a list as its records go by. A row that repeats another in every cell folds into it; as soon as
 * two rows with one id differ, every row with that id is blocked, because nobody but a person knows which is right.
 */
class Duplicates
{
public:
    /** \a idColumn must exist in every record that is shown to add(). */
    Duplicates(const Records &records, int idColumn, int expected);

    void add(int record);

    struct Finding
    {
        int record;
        int other; ///< the record it repeats or contradicts
        Problem::Code code;
    };
    /** Ordered by id, not by record. */
    [[nodiscard]] QList<Finding> findings() const;

private:
    struct Group
    {
        QList<int> same; ///< records that repeat the first, without it
        QList<int> different;
    };

    [[nodiscard]] bool areIdentical(int left, int right) const;

    const Records &m_records;
    int m_idColumn;
    IdIndex m_index;
    QHash<int, Group> m_groups; ///< by first record; only ids that occur more than once
};

} // namespace intake
