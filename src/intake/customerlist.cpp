// SPDX-FileCopyrightText: 2026 Fleetwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "intake/customerlist.h"

#include "intake/customerlistdata.h"
#include "intake/customermaker.h"
#include "intake/findingtext.h"
#include "intake/namepattern.h"
#include "intake/utf8.h"

#include <algorithm>

namespace intake {

CustomerList::CustomerList()
    : d(std::make_shared<const Data>())
{
}

CustomerList::CustomerList(const CustomerList &) = default;
CustomerList &CustomerList::operator=(const CustomerList &) = default;
CustomerList::~CustomerList() = default;

std::optional<Refusal> CustomerList::refusal() const
{
    return d->refusal;
}

QString CustomerList::fileName() const
{
    return d->fileName;
}

QString CustomerList::encoding() const
{
    return d->encoding;
}

QChar CustomerList::delimiter() const
{
    return d->delimiter;
}

QuoteStyle CustomerList::quoteStyle() const
{
    return d->quotes;
}

QStringList CustomerList::sheets() const
{
    return d->sheets;
}

QString CustomerList::sheet() const
{
    return d->sheet;
}

QStringList CustomerList::header() const
{
    return d->header;
}

int CustomerList::headerLine() const
{
    return d->headerRecord < 0 ? 0 : d->records.line(d->headerRecord);
}

const QList<Aside> &CustomerList::asides() const
{
    return d->asides;
}

int CustomerList::columnOf(Role role) const
{
    return intake::columnOf(d->mapping, role);
}

const ColumnMap &CustomerList::mapping() const
{
    return d->mapping;
}

FoundBy CustomerList::foundBy(Role role) const
{
    return d->foundBy[static_cast<std::size_t>(role)];
}

int CustomerList::recordCount() const
{
    return d->recordCount();
}

int CustomerList::readyCount() const
{
    return d->refusal ? 0 : recordCount() - d->blockedCount;
}

QStringList CustomerList::cells(int record) const
{
    Q_ASSERT(record >= 0 && record < recordCount());
    return fileRecord(d->firstRecord + record);
}

QString CustomerList::cell(int record, Role role) const
{
    Q_ASSERT(record >= 0 && record < recordCount());
    const int index = d->firstRecord + record;
    const int column = columnOf(role);
    if (column < 0 || column >= d->records.cellCount(index))
        return {};
    std::string scratch;
    const std::string_view text = trimmedBlanks(d->records.cell(index, column, scratch));
    return textOf(text);
}

int CustomerList::lineOf(int record) const
{
    Q_ASSERT(record >= 0 && record < recordCount());
    return d->records.line(d->firstRecord + record);
}

bool CustomerList::isReady(int record) const
{
    Q_ASSERT(record >= 0 && record < recordCount());
    return !d->refusal && !d->isBlocked[static_cast<std::size_t>(record)];
}

const QList<Problem> &CustomerList::problems() const
{
    return d->problems;
}

QList<Problem> CustomerList::problemsOf(int record) const
{
    const auto first = std::lower_bound(d->problems.begin(), d->problems.end(), record + 1,
        [](const Problem &problem, int row) { return problem.row < row; });
    auto last = first;
    while (last != d->problems.end() && last->row == record + 1)
        ++last;
    return {first, last};
}

int CustomerList::fileRecordCount() const
{
    return d->records.count();
}

QStringList CustomerList::fileRecord(int index) const
{
    Q_ASSERT(index >= 0 && index < fileRecordCount());
    QStringList cells;
    const int count = d->records.cellCount(index);
    cells.reserve(count);
    for (int column = 0; column < count; ++column)
        cells.append(d->records.cellText(index, column));
    return cells;
}

int CustomerList::fileRecordLine(int index) const
{
    Q_ASSERT(index >= 0 && index < fileRecordCount());
    return d->records.line(index);
}

int CustomerList::warningCount() const
{
    return static_cast<int>(d->warnings.size());
}

Problem CustomerList::warning(int index) const
{
    Q_ASSERT(index >= 0 && index < warningCount());
    return problemFor(d->warnings[static_cast<std::size_t>(index)], d->cells(), d->rules(), d->header);
}

QList<fleet::Customer> CustomerList::readyCustomers() const
{
    const NamePattern pattern(d->namePattern, d->header, d->mapping);
    const CheckRules rules = d->rules();
    QList<fleet::Customer> customers;
    customers.reserve(readyCount());
    for (int record = 0; record < recordCount(); ++record) {
        if (isReady(record))
            customers.append(customerFrom(d->cells(), rules, pattern, record));
    }
    return customers;
}

} // namespace intake
