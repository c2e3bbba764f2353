// SPDX-FileCopyrightText: 2026 Fleetwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "fuzz/fuzzedlist.h"

#include "intake/checkreport.h"

#include <algorithm>
#include <cstdlib>

namespace {

/** Enough to see what there is; a list of a million cells is not worth the time of ten thousand others. */
constexpr int recordsLookedAt = 200;

void require(bool holds)
{
    if (!holds)
        std::abort();
}

void lookAtRecords(const intake::CustomerList &list)
{
    qsizetype cells = 0;
    for (int record = 0; record < std::min(list.fileRecordCount(), recordsLookedAt); ++record) {
        cells += list.fileRecord(record).size();
        require(list.fileRecordLine(record) > 0);
    }
    require(cells >= std::min(list.fileRecordCount(), recordsLookedAt)); // a record has a cell at least
    for (int record = 0; record < std::min(list.recordCount(), recordsLookedAt); ++record) {
        (void)list.cells(record);
        for (const intake::Role role : intake::allRoles)
            (void)list.cell(record, role);
    }
}

} // namespace

void lookAtAllOf(const intake::CustomerList &list)
{
    require(list.recordCount() >= 0 && list.readyCount() >= 0 && list.readyCount() <= list.recordCount());
    require(list.recordCount() <= list.fileRecordCount());
    if (list.refusal())
        require(!list.refusal()->sentence.isEmpty() && list.readyCount() == 0);
    lookAtRecords(list);
    int before = 0;
    for (const intake::Problem &problem : list.problems()) {
        require(problem.row >= before && problem.row <= list.recordCount());
        before = problem.row;
        require(!list.isReady(problem.row - 1));
        require(!sentenceFor(problem).isEmpty());
    }
    if (list.recordCount() <= recordsLookedAt) {
        require(list.readyCustomers().size() == list.readyCount());
        require(checkReport(list, true).endsWith('}'));
    }
}
