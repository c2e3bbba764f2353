// SPDX-FileCopyrightText: 2026 Fleetwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "report/exportfile.h"

#include "report/csvwriter.h"
#include "report/exportjson.h"
#include "report/exportrow.h"

#include <QFileInfo>

#include <algorithm>
#include <vector>

namespace report {

namespace {

bool belongs(Scope scope, fleet::JobState state)
{
    return scope == Scope::Results || state == fleet::JobState::Failed || state == fleet::JobState::Overdue
        || state == fleet::JobState::Unknown;
}

/** In the order of the list, whatever order they came in. */
std::vector<ExportRow> exportRows(Scope scope, const fleet::Batch &batch, const QList<fleet::Job> &jobs)
{
    std::vector<ExportRow> rows;
    for (const fleet::Job &job : jobs) {
        Q_ASSERT(job.index < static_cast<std::size_t>(batch.customers.size()));
        if (belongs(scope, job.state))
            rows.emplace_back(batch.customers.at(job.index), job);
    }
    return rows;
}

QByteArray writeCsv(Scope scope, const fleet::Batch &batch, const std::vector<ExportRow> &rows)
{
    CsvWriter writer;
    const qsizetype ownColumns = listColumnCount(batch.header);
    writer.addRow(
        batch.header.first(ownColumns) + (scope == Scope::Results ? resultColumns() : failureColumns()));
    for (const ExportRow &row : rows) {
        QStringList cells = row.customer.cells.mid(0, ownColumns);
        while (cells.size() < ownColumns)
            cells.append(QString());
        cells << row.status << row.code << row.error << row.hint << QString::number(row.job.attempt)
              << row.job.operationId;
        if (scope == Scope::Results)
            cells << row.job.agentId << row.job.phoneNumber;
        writer.addRow(cells << row.failedAt);
    }
    return writer.bytes();
}

} // namespace

std::optional<Format> formatForPath(const QString &path)
{
    const QString suffix = QFileInfo(path).suffix().toLower();
    if (suffix == u"csv")
        return Format::Csv;
    if (suffix == u"json")
        return Format::Json;
    return std::nullopt;
}

QByteArray writeExport(Scope scope, Format format, const fleet::Batch &batch, const QList<fleet::Job> &jobs)
{
    QList<fleet::Job> sorted = jobs;
    std::sort(sorted.begin(), sorted.end(),
        [](const fleet::Job &left, const fleet::Job &right) { return left.index < right.index; });
    const std::vector<ExportRow> rows = exportRows(scope, batch, sorted);
    return format == Format::Json ? writeJson(scope, batch, rows) : writeCsv(scope, batch, rows);
}

} // namespace report
