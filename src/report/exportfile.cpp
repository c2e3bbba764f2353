// SPDX-FileCopyrightText: 2026 Fleetwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "report/exportfile.h"

#include "report/exportcsv.h"
#include "report/exportjson.h"
#include "report/exportrow.h"
#include "report/exportxlsx.h"
#include "report/reason.h"
#include "report/reportcontent.h"
#include "report/reporthtml.h"
#include "report/reportpdf.h"

#include <QFileInfo>

#include <algorithm>
#include <array>
#include <vector>

namespace report {

namespace {

struct Suffix
{
    QStringView text;
    Format format;
};

constexpr std::array<Suffix, 5> suffixes{{{u"csv", Format::Csv}, {u"json", Format::Json},
    {u"xlsx", Format::Xlsx}, {u"html", Format::Html}, {u"pdf", Format::Pdf}}};

bool belongs(Scope scope, fleet::JobState state)
{
    switch (scope) {
    case Scope::Failures:
        return isFailure(state);
    case Scope::Agents:
        return state == fleet::JobState::Active;
    case Scope::Results:
        break;
    }
    return true;
}

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

} // namespace

std::optional<Format> formatForPath(const QString &path)
{
    const QString suffix = QFileInfo(path).suffix().toLower();
    for (const Suffix &known : suffixes) {
        if (suffix == known.text)
            return known.format;
    }
    return std::nullopt;
}

QString suffixOf(Format format)
{
    for (const Suffix &known : suffixes) {
        if (known.format == format)
            return known.text.toString();
    }
    return {};
}

QString suffixList()
{
    QStringList list;
    for (const Suffix &known : suffixes)
        list.append(u'.' + known.text.toString());
    return list.join(QStringLiteral(", "));
}

Written writeExport(Scope scope, Format format, const fleet::Batch &batch, const QList<fleet::Job> &jobs,
    const QDateTime &madeAt)
{
    QList<fleet::Job> sorted = jobs;
    std::sort(sorted.begin(), sorted.end(),
        [](const fleet::Job &left, const fleet::Job &right) { return left.index < right.index; });
    const std::vector<ExportRow> rows = exportRows(scope, batch, sorted);
    switch (format) {
    case Format::Csv:
        return {writeCsv(scope, batch, rows), {}};
    case Format::Json:
        return {writeJson(scope, batch, rows), {}};
    case Format::Xlsx:
        return writeXlsx(scope, batch, rows, sorted);
    case Format::Html:
        return {writeHtml(contentOf(scope, batch, sorted, rows, madeAt, htmlRowsMax)), {}};
    case Format::Pdf:
        return writePdf(contentOf(scope, batch, sorted, rows, madeAt, pdfRowsMax));
    }
    return {};
}

} // namespace report
