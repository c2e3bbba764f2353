// SPDX-FileCopyrightText: 2026 Fleetwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "intake/listlayout.h"

#include "intake/columnmapping.h"
#include "intake/recordlook.h"

#include <algorithm>

namespace intake {

namespace {

/** How far down a header is looked for: people put a logo, a title and a date above it, not a page. */
constexpr int headerDepth = 30;

bool namesAllNeeded(const Records &records, int record, const ReadOptions &options)
{
    const MappedColumns mapped = mapColumns(headerOf(records, record), options.columns);
    return columnOf(mapped.columns, Role::CustomerId) >= 0
        && columnOf(mapped.columns, Role::BusinessName) >= 0
        && columnOf(mapped.columns, Role::BusinessUrl) >= 0;
}

/** The record that names the columns by their names; -1 where none names two roles. */
int headerByNames(const Records &records, const ReadOptions &options)
{
    int best = -1;
    int bestRoles = 1;
    for (int record = 0; record < std::min(records.count(), headerDepth); ++record) {
        if (records.isCut(record) || RecordLook(records, record).hasAddress())
            continue;
        if (namesAllNeeded(records, record, options))
            return record;
        if (const int roles = rolesNamed(records, record, options); roles > bestRoles) {
            best = record;
            bestRoles = roles;
        }
    }
    return best;
}

/** The first record that belongs to the table: past comments, and past titles where the table is wider. */
int firstOfTable(const Records &records)
{
    int widest = 0;
    for (int record = 0; record < std::min(records.count(), headerDepth); ++record)
        widest = std::max(widest, RecordLook(records, record).filledCells());
    for (int record = 0; record < std::min(records.count(), headerDepth); ++record) {
        const RecordLook look(records, record);
        const bool isTitle = widest > 2 && look.filledCells() == 1;
        if (!look.isBlank() && !look.isComment() && !isTitle)
            return record;
    }
    return 0;
}

int chosenHeader(const Records &records, int line)
{
    int record = 0;
    while (records.line(record) != line)
        ++record;
    return record;
}

void findHeader(ListLayout &layout, const Records &records, const ReadOptions &options)
{
    if (options.headerLine) {
        layout.header = *options.headerLine == 0 ? -1 : chosenHeader(records, *options.headerLine);
        layout.first = layout.header + 1;
        return;
    }
    const int named = headerByNames(records, options);
    const int header = named >= 0 ? named : firstOfTable(records);
    const bool isCustomer = named < 0 && RecordLook(records, header).hasAddress();
    layout.header = isCustomer ? -1 : header;
    layout.first = isCustomer ? header : header + 1;
}

void leaveOutSecondHeader(ListLayout &layout, const Records &records, const ReadOptions &options)
{
    if (layout.header < 0 || options.headerLine)
        return;
    while (layout.first < std::min(layout.end, layout.header + 3)) {
        const RecordLook look(records, layout.first);
        const bool isNames = !look.hasAddress() && rolesNamed(records, layout.first, options) >= 2;
        if (!look.isRule() && !isNames)
            return;
        layout.asides.append({Aside::Kind::SecondHeader, records.line(layout.first), look.text()});
        ++layout.first;
    }
}

void leaveOutEnd(ListLayout &layout, const Records &records)
{
    QList<Aside> atEnd;
    for (; layout.end > layout.first; --layout.end) {
        const RecordLook look(records, layout.end - 1);
        const int line = records.line(layout.end - 1);
        if (look.isTotals()) {
            atEnd.prepend({Aside::Kind::Totals, line, look.text()});
        } else if (look.isBlank()) {
            // Spreadsheets leave them by the thousand: one aside for all that follow each other.
            if (!atEnd.isEmpty() && atEnd.first().kind == Aside::Kind::Blank)
                atEnd.first().line = line;
            else
                atEnd.prepend({Aside::Kind::Blank, line, QString()});
        } else if (!look.isRule()) {
            break;
        } else {
            atEnd.prepend({Aside::Kind::Totals, line, look.text()});
        }
    }
    layout.asides.append(atEnd);
}

} // namespace

int rolesNamed(const Records &records, int record, const ReadOptions &options)
{
    const MappedColumns mapped = mapColumns(headerOf(records, record), options.columns);
    return static_cast<int>(
        std::count_if(mapped.columns.begin(), mapped.columns.end(), [](int column) { return column >= 0; }));
}

ListLayout layoutOf(const Records &records, const ReadOptions &options)
{
    ListLayout layout;
    layout.end = records.count();
    findHeader(layout, records, options);
    const int top = layout.header >= 0 ? layout.header : layout.first;
    for (int record = 0; record < std::min(top, 1000); ++record) {
        const RecordLook look(records, record);
        if (!look.isBlank())
            layout.asides.append({look.isComment() ? Aside::Kind::Comment : Aside::Kind::Title,
                records.line(record), look.text()});
    }
    leaveOutSecondHeader(layout, records, options);
    leaveOutEnd(layout, records);
    return layout;
}

} // namespace intake
