// SPDX-FileCopyrightText: 2026 Fleetwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "intake/columnmapping.h"

#include "intake/formulamark.h"

#include <algorithm>

namespace intake {

namespace {

constexpr qsizetype nameLengthMax = 1000;

/** What counts of a column's name: letters and digits. */
QString plainName(const QString &name)
{
    QString plain;
    for (const QChar character : name) {
        if (character.isLetterOrNumber())
            plain.append(character.toLower());
    }
    return plain;
}

/** Names in plain form, the surest first. */
QStringList namesFor(Role role)
{
    const auto list = [](const QString &names) { return names.split(QLatin1Char(' ')); };
    switch (role) {
    case Role::CustomerId:
        return list(
            QStringLiteral("customerid customernumber customerno customernr customer custid custno clientid "
                           "clientnumber accountid accountnumber practiceid externalid id"));
    case Role::BusinessName:
        return list(QStringLiteral(
            "businessname business practicename practice companyname company clinicname clinic "
            "organizationname organisationname organization organisation accountname "
            "customername name"));
    case Role::BusinessUrl:
        return list(
            QStringLiteral("businessurl businesswebsite websiteurl website webaddress websiteaddress url "
                           "homepage web site www link"));
    case Role::TemplateId:
        return list(QStringLiteral("templateid template agenttemplate"));
    case Role::PhoneNumber:
        return list(QStringLiteral("phonenumber phone telephonenumber telephone phoneno tel businessphone"));
    }
    return {};
}

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
        mapped.columns[static_cast<std::size_t>(role)] = column;
        if (column < 0 && mapped.unknownColumn.isEmpty())
            mapped.unknownColumn = *chosen;
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
