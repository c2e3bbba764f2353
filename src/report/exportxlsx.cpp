// SPDX-FileCopyrightText: 2026 Fleetwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "report/exportxlsx.h"

#include "report/cellmarks.h"
#include "report/exportcsv.h"
#include "report/failuregroups.h"
#include "report/plaintext.h"
#include "report/workbook.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace report {

namespace {

constexpr qsizetype groupsMax = 100;

QString wordOf(fleet::JobState state)
{
    const std::string_view word = wordFor(state);
    return QString::fromLatin1(word.data(), static_cast<qsizetype>(word.size()));
}

double widthFor(const QString &column)
{
    if (column == u"error" || column == u"hint")
        return 50;
    return std::clamp(static_cast<double>(column.size()) + 4, 14.0, 30.0);
}

void addRows(Workbook &book, Scope scope, const fleet::Batch &batch, const std::vector<ExportRow> &rows)
{
    const QStringList header = tableHeader(scope, batch);
    const qsizetype status = listColumnCount(batch.header);
    const qsizetype attempt = status + failureColumns().indexOf(QStringLiteral("attempt"));
    for (qsizetype column = 0; column < header.size(); ++column)
        book.setColumnWidth(column, widthFor(header.at(column)));
    QStringList markedHeader;
    for (const QString &column : header)
        markedHeader.append(marked(column));
    book.addHeader(markedHeader, static_cast<std::uint32_t>(rows.size()));
    for (const ExportRow &row : rows) {
        const QStringList cells = tableRow(scope, batch, row);
        for (qsizetype column = 0; column < cells.size(); ++column) {
            if (column == status)
                book.addState(column, cells.at(column), row.job.state);
            else if (column == attempt)
                book.addNumber(column, row.job.attempt);
            else
                book.addText(column, marked(cells.at(column)));
        }
        book.endRow();
    }
}

void addSummary(Workbook &book, const fleet::Batch &batch, const QList<fleet::Job> &jobs)
{
    constexpr auto strong = Workbook::Look::Strong;
    constexpr auto wrapped = Workbook::Look::Wrapped;
    book.setColumnWidth(0, 24);
    book.setColumnWidth(1, 60);
    book.setColumnWidth(2, 60);
    const auto addFact = [&book](const QString &label, const QString &value) {
        book.addText(0, label);
        book.addText(1, oneLine(value));
        book.endRow();
    };
    addFact(QStringLiteral("batch"), batch.id > 0 ? QString::number(batch.id) : QString());
    addFact(QStringLiteral("list"), batch.name);
    addFact(QStringLiteral("environment"), batch.environment);
    addFact(QStringLiteral("server"), batch.origin);
    addFact(QStringLiteral("created_at"),
        batch.createdAt.isValid() ? batch.createdAt.toUTC().toString(Qt::ISODate) : QString());
    book.endRow();
    book.addText(0, QStringLiteral("state"), strong);
    book.addText(1, QStringLiteral("rows"), strong);
    book.endRow();
    for (const fleet::JobState state : fleet::allJobStates) {
        const auto count = std::count_if(
            jobs.begin(), jobs.end(), [state](const fleet::Job &job) { return job.state == state; });
        if (count == 0)
            continue;
        book.addState(0, wordOf(state), state);
        book.addNumber(1, static_cast<double>(count));
        book.endRow();
    }
    const FailureGroups failures(jobs);
    if (failures.groups().isEmpty())
        return;
    book.endRow();
    book.addText(0, QStringLiteral("rows"), strong);
    book.addText(1, QStringLiteral("error"), strong);
    book.addText(2, QStringLiteral("hint"), strong);
    book.endRow();
    for (const FailureGroup &group : failures.groups().first(std::min(failures.groups().size(), groupsMax))) {
        book.addNumber(0, static_cast<double>(group.count()));
        book.addText(1, group.english.sentence, wrapped);
        book.addText(2, group.english.hint, wrapped);
        book.endRow();
    }
}

} // namespace

Written writeXlsx(
    Scope scope, const fleet::Batch &batch, const std::vector<ExportRow> &rows, const QList<fleet::Job> &jobs)
{
    if (rows.size() >= Workbook::rowsMax) {
        return {{},
            QCoreApplication::translate(
                "Report", "A workbook cannot hold so many rows. Choose CSV, or fewer rows.")};
    }
    if (tableHeader(scope, batch).size() > Workbook::columnsMax) {
        return {
            {}, QCoreApplication::translate("Report", "A workbook cannot hold so many columns. Choose CSV.")};
    }
    Workbook book(batch.name);
    book.beginSheet(scope == Scope::Failures ? "Failures" : scope == Scope::Agents ? "Agents" : "Results");
    addRows(book, scope, batch, rows);
    book.beginSheet("Summary");
    addSummary(book, batch, jobs);
    QByteArray bytes = book.finish();
    if (bytes.isEmpty()) {
        return {{},
            QCoreApplication::translate(
                "Report", "The workbook could not be made. Check that there is room for temporary files.")};
    }
    return {bytes, {}};
}

} // namespace report
