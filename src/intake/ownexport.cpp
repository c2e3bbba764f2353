// SPDX-FileCopyrightText: 2026 Fleetwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "intake/ownexport.h"

#include "intake/formulamark.h"

namespace intake {

bool EarlierAttempt::isOpen() const
{
    return status == QLatin1String("failed") || status == QLatin1String("timeout")
        || status == QLatin1String("unknown");
}

bool isEarlierExport(const CustomerList &list)
{
    return isOwnExport(list.header());
}

QStringList listColumns(const CustomerList &list)
{
    const QStringList header = list.header();
    return header.first(listColumnCount(header));
}

EarlierAttempt earlierAttempt(const CustomerList &list, int record)
{
    const QStringList header = list.header();
    const int own = listColumnCount(header);
    const QStringList cells = list.cells(record);
    const auto value = [&](const char *name) {
        const qsizetype column = header.indexOf(QLatin1String(name), own);
        return column < 0 ? QString() : cells.value(column).trimmed();
    };
    EarlierAttempt earlier;
    earlier.status = value("status");
    earlier.code = value("code");
    earlier.error = value("error");
    earlier.hint = value("hint");
    earlier.attempt = std::max(0, value("attempt").toInt());
    earlier.operationId = value("operation_id");
    earlier.failedAt = value("failed_at");
    return earlier;
}

QList<int> openAttempts(const CustomerList &list)
{
    QList<int> records;
    if (!isEarlierExport(list))
        return records;
    for (int record = 0; record < list.recordCount(); ++record) {
        if (earlierAttempt(list, record).isOpen())
            records.append(record);
    }
    return records;
}

} // namespace intake
