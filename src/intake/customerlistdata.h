// SPDX-FileCopyrightText: 2026 Fleetwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "intake/customerlist.h"
#include "intake/records.h"

#include <vector>

namespace intake {

/** What a list is made of. Filled by ListReader, then never changed. */
struct CustomerList::Data
{
    std::optional<Refusal> refusal;
    QString fileName;
    QString encoding;
    QChar delimiter;
    QStringList header;
    ColumnMap mapping{-1, -1, -1, -1, -1};
    QString namePattern;
    Records records;
    int firstRecord = 0; ///< 1 where the first record is the header
    QList<Problem> problems; ///< ordered by row
    std::vector<bool> isBlocked; ///< by row from 0
    int blockedCount = 0;

    [[nodiscard]] int recordCount() const { return records.count() - std::min(firstRecord, records.count()); }
};

} // namespace intake
