// SPDX-FileCopyrightText: 2026 Fleetwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/listoptions.h"

#include "cli/console.h"
#include "cli/optionreader.h"
#include "cli/terminaltext.h"
#include "cli/text.h"
#include "intake/namepattern.h"

#include <QFileInfo>

#include <algorithm>
#include <map>

using namespace Qt::Literals::StringLiterals;

namespace cli {

namespace {

/** A refusal names the list's columns, and what was taken for a column may be a whole file. */
constexpr qsizetype sentenceMax = 400;

QString roleWords()
{
    QStringList words;
    for (const intake::Role role : intake::allRoles)
        words.append(QString::fromUtf8(wordFor(role).data(), static_cast<qsizetype>(wordFor(role).size())));
    return words.join(u", "_s);
}

void readMapping(OptionReader &reader, intake::ReadOptions &read)
{
    for (const QString &text : reader.texts(u"map"_s)) {
        const qsizetype sign = text.indexOf(u'=');
        const auto role = intake::roleFromWord(QStringView(text).left(std::max(sign, qsizetype{0})));
        if (sign < 0 || !role) {
            reader.complain(
                Text::tr("--map takes ROLE=COLUMN, not \"%1\". The roles are %2.").arg(text, roleWords()));
        } else if (read.columns.contains(*role)) {
            reader.complain(
                Text::tr("--map names a column for %1 twice. Name it once.").arg(text.left(sign)));
        } else {
            read.columns.insert(*role, text.mid(sign + 1));
        }
    }
}

QChar delimiterFrom(OptionReader &reader)
{
    const QString text = reader.text(u"delimiter"_s);
    if (text == u"tab" || text == u"\\t")
        return u'\t';
    if (text.size() == 1)
        return text.front();
    if (reader.isSet(u"delimiter"_s))
        reader.complain(Text::tr("--delimiter takes one character, or the word tab, not \"%1\".").arg(text));
    return {};
}

intake::QuoteStyle quotesFrom(OptionReader &reader)
{
    const QString text = reader.text(u"quotes"_s);
    if (text == u"double")
        return intake::QuoteStyle::Double;
    if (text == u"single")
        return intake::QuoteStyle::Single;
    if (text == u"none")
        return intake::QuoteStyle::None;
    if (reader.isSet(u"quotes"_s))
        reader.complain(Text::tr("--quotes takes double, single or none, not \"%1\".").arg(text));
    return intake::QuoteStyle::Detect;
}

void readHeaderLine(OptionReader &reader, intake::ReadOptions &read)
{
    if (reader.isSet(u"no-header"_s))
        read.headerLine = 0;
    if (!reader.isSet(u"header-line"_s))
        return;
    bool isNumber = false;
    const int line = reader.text(u"header-line"_s).toInt(&isNumber);
    if (!isNumber || line < 1)
        reader.complain(Text::tr("--header-line takes the number of a line, from 1."));
    else if (read.headerLine)
        reader.complain(Text::tr("--header-line and --no-header contradict each other."));
    else
        read.headerLine = line;
}

QString lineFor(const intake::Problem &problem)
{
    const QString sentence = sentenceFor(problem);
    if (problem.columnName.isEmpty())
        return Text::tr("row %1 (line %2): %3").arg(problem.row).arg(problem.line).arg(sentence);
    const QString place = Text::tr("row %1 (line %2)").arg(problem.row).arg(problem.line);
    return Text::tr("%1, %2: %3", "row, column: what is wrong")
        .arg(place, intake::forDisplay(problem.columnName, 60), sentence);
}

void tellProblems(const QList<intake::Problem> &problems, Console &console, qsizetype linesMax)
{
    const qsizetype told = std::min(linesMax, problems.size());
    for (const intake::Problem &problem : problems.first(told))
        console.complain(lineFor(problem));
    if (const qsizetype more = problems.size() - told; more > 0 && told > 0)
        console.complain(Text::tr("… and %n more problem(s). \"check LIST --json\" names all of them.",
            nullptr, static_cast<int>(more)));
}

/** Nothing is wrong with these rows, so a few of each kind are enough to see what is meant. */
void tellWarnings(const intake::CustomerList &list, Console &console)
{
    constexpr int toldMax = 5;
    std::map<intake::Problem::Code, int> counts;
    for (int index = 0; index < list.warningCount(); ++index) {
        const intake::Problem warning = list.warning(index);
        if (++counts[warning.code] <= toldMax)
            console.complain(
                Text::tr("note, line %1: %2").arg(QString::number(warning.line), sentenceFor(warning)));
    }
    int more = 0;
    for (const auto &[code, count] : counts)
        more += std::max(0, count - toldMax);
    if (more > 0)
        console.complain(Text::tr(
            "… and %n more note(s) of these kinds. \"check LIST --json\" names all of them.", nullptr, more));
}

void tellGuess(const intake::CustomerList &list, Console &console)
{
    if (list.foundBy(intake::Role::BusinessUrl) != intake::FoundBy::Content)
        return;
    const QString column = list.header().value(list.columnOf(intake::Role::BusinessUrl));
    console.complain(
        Text::tr("note: web addresses are taken from the column “%1”, because of what stands in it. "
                 "--map business_url=COLUMN chooses another one.")
            .arg(intake::forDisplay(column, 60)));
}

ExitCode codeFor(intake::Refusal::Reason reason)
{
    const bool isUsage = reason == intake::Refusal::Reason::UnknownEncoding
        || reason == intake::Refusal::Reason::UnknownDelimiter
        || reason == intake::Refusal::Reason::UnknownHeaderLine
        || reason == intake::Refusal::Reason::UnknownSheet;
    return isUsage ? ExitCode::Usage : ExitCode::ListRefused;
}

} // namespace

void ListOptions::describe(QCommandLineParser &parser)
{
    parser.addOptions({
        option(u"map"_s,
            Text::tr("Use this column for a role: %1. May be repeated. Default: recognised by name.")
                .arg(roleWords()),
            u"ROLE=COLUMN"_s),
        option(u"encoding"_s,
            Text::tr("How the list's text is encoded, such as utf-8, utf-16, windows-1252 or macintosh. "
                     "Default: detected."),
            u"NAME"_s),
        option(u"delimiter"_s, Text::tr("What stands between two cells. Default: detected."), u"CHARACTER"_s),
        option(u"no-header"_s,
            Text::tr("The first row is a customer already. Its columns are called column_1 and so on.")),
        option(u"header-line"_s,
            Text::tr("The line, or the row of a workbook, that names the columns. Default: detected."),
            u"NUMBER"_s),
        option(u"quotes"_s,
            Text::tr("What encloses cells: double (\"), single (') or none. Default: detected."), u"STYLE"_s),
        option(u"sheet"_s,
            Text::tr("Sheet of a workbook, by its name or position. Default: the first with anything in it."),
            u"NAME"_s),
        option(u"name-pattern"_s,
            Text::tr("The agent's name; any column in braces. Default: \"%1\".")
                .arg(intake::ReadOptions().namePattern),
            u"TEXT"_s),
        option(u"skip-invalid"_s, Text::tr("Leave rows with problems out instead of refusing the list.")),
    });
}

ListOptions ListOptions::from(OptionReader &reader)
{
    ListOptions options;
    const QStringList arguments = reader.arguments();
    if (arguments.isEmpty())
        reader.complain(Text::tr("Name the list: a CSV file, or - for standard input."));
    else if (arguments.size() > 1)
        reader.complain(Text::tr("Name one list only; \"%1\" is one too many.").arg(arguments.at(1)));
    else
        options.path = arguments.first();
    readMapping(reader, options.read);
    options.read.encoding = reader.text(u"encoding"_s);
    options.read.delimiter = delimiterFrom(reader);
    readHeaderLine(reader, options.read);
    options.read.quotes = quotesFrom(reader);
    options.read.sheet = reader.text(u"sheet"_s);
    if (reader.isSet(u"name-pattern"_s))
        options.read.namePattern = reader.text(u"name-pattern"_s);
    if (options.read.namePattern.trimmed().isEmpty())
        reader.complain(Text::tr("--name-pattern is empty. Every agent needs a name."));
    if (!intake::NamePattern(options.read.namePattern, {}, {-1, -1, -1, -1, -1}).isBalanced())
        reader.complain(
            Text::tr("--name-pattern opens or closes a brace too many. Two braces stand for one."));
    options.skipsInvalid = reader.isSet(u"skip-invalid"_s);
    return options;
}

QString ListOptions::displayName() const
{
    return isStandardInput() ? Text::tr("standard input") : QFileInfo(path).fileName();
}

std::optional<ExitCode> objectionTo(
    const intake::CustomerList &list, const ListOptions &options, Console &console, qsizetype linesMax)
{
    if (const auto refusal = list.refusal()) {
        console.complain(forTerminal(refusal->sentence, sentenceMax));
        return codeFor(refusal->reason);
    }
    const QString patternProblem =
        intake::patternProblem(options.read.namePattern, list.header(), list.mapping());
    if (!patternProblem.isEmpty()) {
        console.complain(patternProblem);
        return ExitCode::ListRefused;
    }
    const auto &problems = list.problems();
    tellProblems(problems, console, linesMax);
    if (!problems.isEmpty() && !options.skipsInvalid) {
        console.complain(
            Text::tr("%n problem(s) found. Correct the list, or leave the rows concerned out with "
                     "--skip-invalid.",
                nullptr, static_cast<int>(problems.size())));
        return ExitCode::ListRefused;
    }
    if (list.readyCount() == 0) {
        console.complain(Text::tr("No row of the list is ready. Correct it first."));
        return ExitCode::ListRefused;
    }
    if (linesMax > 0) { // what has to be corrected comes before what is merely worth knowing
        tellGuess(list, console);
        tellWarnings(list, console);
    }
    return std::nullopt;
}

} // namespace cli
