// SPDX-FileCopyrightText: 2026 Fleetwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "report/exportcsv.h"

#include "report/csvwriter.h"
#include "report/textencoding.h"

namespace report {

QStringList tableHeader(Scope scope, const fleet::Batch &batch)
{
    return batch.header.first(listColumnCount(batch.header))
        + (scope == Scope::Failures ? failureColumns() : resultColumns());
}

QStringList tableRow(Scope scope, const fleet::Batch &batch, const ExportRow &row)
{
    const qsizetype ownColumns = listColumnCount(batch.header);
    QStringList cells = row.customer.cells.mid(0, ownColumns);
    while (cells.size() < ownColumns)
        cells.append(QString());
    cells << row.status << row.code << row.error << row.hint << QString::number(row.job.attempt)
          << row.job.operationId;
    if (scope != Scope::Failures)
        cells << row.job.agentId << row.job.phoneNumber;
    return cells << row.failedAt;
}

QByteArray writeCsv(Scope scope, const fleet::Batch &batch, const std::vector<ExportRow> &rows)
{
    CsvWriter writer(batch.delimiter);
    writer.addRow(tableHeader(scope, batch));
    for (const ExportRow &row : rows)
        writer.addRow(tableRow(scope, batch, row));
    return inEncoding(writer.utf8(), batch.encoding);
}

} // namespace report
