// SPDX-FileCopyrightText: 2026 Fleetwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "intake/cells.h"
#include "intake/checkrules.h"
#include "intake/customerlist.h"
#include "intake/finding.h"
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
    QuoteStyle quotes = QuoteStyle::None;
    QStringList sheets;
    QString sheet;
    QStringList header;
    ColumnMap mapping{-1, -1, -1, -1, -1};
    std::array<FoundBy, roleCount> foundBy{};
    QString namePattern;
    Records records;
    int headerRecord = -1; ///< index into the records; -1: the list has no header
    int firstRecord = 0; ///< the first that is a customer's row
    int endRecord = 0; ///< one past the last that is
    QList<Aside> asides;
    QList<Problem> problems; ///< ordered by row
    std::vector<Finding> warnings; ///< ordered by row
    std::vector<bool> isBlocked; ///< by row from 0
    int blockedCount = 0;

    [[nodiscard]] int recordCount() const { return endRecord - firstRecord; }
    [[nodiscard]] Cells cells() const { return {records, firstRecord, endRecord}; }
    [[nodiscard]] CheckRules rules() const { return {mapping, {}, {}}; }
};

} // namespace intake
