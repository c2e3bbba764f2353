// SPDX-FileCopyrightText: 2026 Fleetwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "intake/columnmapping.h"

#include "intake/columnnames.h"
#include "intake/formulamark.h"

#include <algorithm>

namespace intake {

namespace {

constexpr qsizetype nameLengthMax = 1000;

int overrideColumn(const QStringList &header, const QString &wanted)
{
    const int named = columnNamed(header, wanted);
    if (named >= 0)
        return named;
    bool isNumber = false;
    const int position = wanted.trimmed().toInt(&isNumber);
    return isNumber && position >= 1 && position <= header.size() ? position - 1 : -1;
}

int recognisedColumn(const QStringList &plainHeader, Role role, const ColumnMap &taken)
{
    for (const QString &name : namesFor(role)) {
        for (int column = 0; column < plainHeader.size(); ++column) {
            if (plainHeader[column] == name && std::find(taken.begin(), taken.end(), column) == taken.end())
                return column;
        }
    }
    return -1;
}

} // namespace

int columnNamed(const QStringList &header, const QString &name)
{
    if (const auto exact = header.indexOf(name); exact >= 0)
        return static_cast<int>(exact);
    const QString plain = plainName(name);
    if (plain.isEmpty())
        return -1;
    for (int column = 0; column < header.size(); ++column) {
        if (plainName(header[column]) == plain)
            return column;
    }
    return -1;
}

MappedColumns mapColumns(const QStringList &header, const QHash<Role, QString> &overrides)
{
    MappedColumns mapped;
    for (const Role role : allRoles) {
        const auto chosen = overrides.constFind(role);
        if (chosen == overrides.constEnd() || chosen->isEmpty())
            continue;
        const int column = overrideColumn(header, *chosen);
        const bool isTaken = column >= 0
            && std::find(mapped.columns.begin(), mapped.columns.end(), column) != mapped.columns.end();
        if (column < 0 && mapped.unknownColumn.isEmpty())
            mapped.unknownColumn = *chosen;
        if (isTaken && mapped.sharedColumn.isEmpty())
            mapped.sharedColumn = *chosen;
        mapped.columns[static_cast<std::size_t>(role)] = isTaken ? -1 : column;
    }
    QStringList plainHeader;
    for (const QString &name : header.first(listColumnCount(header)))
        plainHeader.append(plainName(name));
    for (const Role role : allRoles) {
        if (!overrides.contains(role))
            mapped.columns[static_cast<std::size_t>(role)] =
                recognisedColumn(plainHeader, role, mapped.columns);
    }
    return mapped;
}

QStringList headerOf(const Records &records, int record)
{
    QStringList header;
    const int columns = records.cellCount(record);
    header.reserve(columns);
    for (int column = 0; column < columns; ++column)
        header.append(records.cellText(record, column).left(nameLengthMax));
    return header;
}

QStringList numberedHeader(int columns)
{
    QStringList header;
    for (int column = 1; column <= columns; ++column)
        header.append(QStringLiteral("column_%1").arg(column));
    return header;
}

} // namespace intake
