// SPDX-FileCopyrightText: 2026 Fleetwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/outputoptions.h"

#include "cli/optionreader.h"
#include "cli/text.h"

#include <QFileInfo>

using namespace Qt::Literals::StringLiterals;

namespace cli {

namespace {

std::optional<ExportRequest> requestFor(OptionReader &reader, const QString &name, report::Scope scope)
{
    if (!reader.isSet(name))
        return std::nullopt;
    ExportRequest request{scope, reader.text(name), report::Format::Json};
    if (request.isStandardOutput())
        return request;
    if (const auto format = report::formatForPath(request.path))
        request.format = *format;
    else
        reader.complain(
            Text::tr("--%1 takes a file that ends in one of %2, or - for standard output, not \"%3\".")
                .arg(name, report::suffixList(), request.path));
    return request;
}

QString problemOf(const ExportRequest &request, const QString &listPath)
{
    const QFileInfo file(request.path);
    const QFileInfo folder(file.absolutePath());
    if (file.isDir())
        return Text::tr("\"%1\" is a folder. Name a file in it.").arg(request.path);
    if (!folder.isDir())
        return Text::tr("There is no folder \"%1\". Create it first.").arg(folder.filePath());
    if (!folder.isWritable())
        return Text::tr("\"%1\" cannot be written to. Choose another folder.").arg(folder.filePath());
    if (file.exists() && file == QFileInfo(listPath))
        return Text::tr("\"%1\" is the list itself. Choose another file.").arg(request.path);
    return {};
}

} // namespace

void OutputOptions::describeFiles(QCommandLineParser &parser)
{
    parser.addOptions({
        option(u"failures"_s,
            Text::tr(
                "In the end, write the rows that did not come up, by the file's suffix: .csv, .json, "
                ".xlsx, or a report for people: .html, .pdf; - is standard output, as JSON. A CSV can be "
                "corrected and provisioned again."),
            u"PATH"_s),
        option(u"results"_s, Text::tr("The same for every row."), u"PATH"_s),
    });
}

void OutputOptions::describe(QCommandLineParser &parser)
{
    describeFiles(parser);
    parser.addOptions({
        option(u"reconcile"_s,
            Text::tr(
                "In the end, look for the agents that came up in the server's list of active agents. On by "
                "default.")),
        option(u"no-reconcile"_s, Text::tr("Do not.")),
        option(u"progress"_s,
            Text::tr("auto, bar, json (one object a line on standard output) or none. Default: a bar on a "
                     "terminal, else none."),
            u"MODE"_s),
        option(u"json"_s, Text::tr("Print the result as one JSON document on standard output.")),
    });
}

OutputOptions OutputOptions::from(OptionReader &reader)
{
    OutputOptions options = filesFrom(reader);
    options.progress = reader.choice<Progress>(u"progress"_s,
        {{u"auto"_s, Progress::Auto}, {u"bar"_s, Progress::Bar}, {u"json"_s, Progress::Json},
            {u"none"_s, Progress::None}},
        Progress::Auto);
    options.json = reader.isSet(u"json"_s);
    options.reconciles = !reader.isSet(u"no-reconcile"_s);
    if (reader.isSet(u"reconcile"_s) && !options.reconciles)
        reader.complain(Text::tr("--reconcile and --no-reconcile contradict each other. Use one of them."));
    options.complainOfConflicts(reader);
    return options;
}

OutputOptions OutputOptions::filesFrom(OptionReader &reader)
{
    OutputOptions options;
    options.failures = requestFor(reader, u"failures"_s, report::Scope::Failures);
    options.results = requestFor(reader, u"results"_s, report::Scope::Results);
    options.complainOfConflicts(reader);
    return options;
}

void OutputOptions::complainOfConflicts(OptionReader &reader) const
{
    QStringList users;
    for (const auto &request : {failures, results}) {
        if (request && request->isStandardOutput())
            users.append(request->scope == report::Scope::Failures ? u"--failures -"_s : u"--results -"_s);
    }
    if (progress == Progress::Json)
        users.append(u"--progress json"_s);
    if (json)
        users.append(u"--json"_s);
    if (users.size() > 1)
        reader.complain(Text::tr("%1 and %2 both use standard output. Use one of them, or a file.")
                            .arg(users.at(0), users.at(1)));
    if (failures && results && !failures->isStandardOutput()
        && QFileInfo(failures->path).absoluteFilePath() == QFileInfo(results->path).absoluteFilePath())
        reader.complain(Text::tr("--failures and --results name the same file. Name two."));
}

bool OutputOptions::usesStandardOutput() const
{
    return json || progress == Progress::Json || (failures && failures->isStandardOutput())
        || (results && results->isStandardOutput());
}

QString OutputOptions::fileProblem(const QString &listPath) const
{
    for (const auto &request : {failures, results}) {
        if (!request || request->isStandardOutput())
            continue;
        if (QString problem = problemOf(*request, listPath); !problem.isEmpty())
            return problem;
    }
    return {};
}

} // namespace cli
