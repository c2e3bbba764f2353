// SPDX-FileCopyrightText: 2026 Fleetwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/batchescommand.h"

#include "cli/books.h"
#include "cli/console.h"
#include "cli/json.h"
#include "cli/optionreader.h"
#include "cli/surroundings.h"
#include "cli/table.h"
#include "cli/terminaltext.h"
#include "cli/text.h"
#include "cli/totalsjson.h"

using namespace Qt::Literals::StringLiterals;

namespace cli {

namespace {

using fleet::JobState;

constexpr qsizetype nameMax = 40;

QStringList rowOf(const fleet::BatchSummary &batch)
{
    const fleet::BatchTotals &totals = batch.totals;
    const auto count = [](std::uint32_t number) { return QString::number(number); };
    return {QString::number(batch.id), batch.createdAt.toLocalTime().toString(u"yyyy-MM-dd HH:mm"_s),
        count(totals.of(JobState::Active)), count(totals.of(JobState::Failed)),
        count(totals.of(JobState::Overdue)), count(totals.of(JobState::Unknown)),
        count(totals.jobs() - totals.ended()), count(totals.excluded),
        totals.allEnded() ? Text::tr("finished", "batch") : Text::tr("unfinished", "batch"),
        forTerminal(batch.environment, nameMax), forTerminal(batch.name, nameMax)};
}

} // namespace

QString BatchesCommand::name() const
{
    return u"batches"_s;
}

QString BatchesCommand::arguments() const
{
    return {};
}

QString BatchesCommand::summary() const
{
    return Text::tr("List what the ledger holds, newest first.");
}

void BatchesCommand::describe(QCommandLineParser &parser) const
{
    LedgerOptions::describe(parser);
    parser.addOption(option(u"json"_s, Text::tr("Print the list as one JSON document on standard output.")));
}

void BatchesCommand::read(OptionReader &reader)
{
    if (!reader.arguments().isEmpty())
        reader.complain(
            Text::tr("\"%1\" is one too many: batches takes options only.").arg(reader.arguments().first()));
    m_ledger = LedgerOptions::from(reader);
    m_json = reader.isSet(u"json"_s);
}

ExitCode BatchesCommand::run(const Surroundings &surroundings)
{
    Books books(m_ledger, surroundings.interrupt);
    if (const auto refusal = books.openExisting()) {
        surroundings.console.complain(refusal->sentence);
        return refusal->code;
    }
    if (m_json)
        printDocument(books, surroundings.console);
    else if (books.batches().isEmpty())
        surroundings.console.complain(Text::tr("The ledger holds no batch yet."));
    else
        printTable(books.batches(), surroundings.console);
    return ExitCode::Success;
}

void BatchesCommand::printTable(const QList<fleet::BatchSummary> &batches, Console &console)
{
    QList<QStringList> rows{{Text::tr("batch"), Text::tr("started", "column: when"), Text::tr("active"),
        Text::tr("failed"), Text::tr("overdue"), Text::tr("unknown"), Text::tr("open"), Text::tr("left out"),
        Text::tr("state"), Text::tr("where"), Text::tr("list")}};
    for (const fleet::BatchSummary &batch : batches)
        rows.append(rowOf(batch));
    const QStringList lines = tableLines(rows, {0, 2, 3, 4, 5, 6, 7});
    for (const QString &line : lines)
        console.say(line);
}

void BatchesCommand::printDocument(const Books &books, Console &console)
{
    Json json;
    json["ledger"] = utf8(books.file());
    json["batches"] = Json::array();
    for (const fleet::BatchSummary &batch : books.batches()) {
        Json entry;
        entry["batch"] = batch.id;
        entry["name"] = utf8(batch.name);
        entry["environment"] = utf8(batch.environment);
        entry["origin"] = utf8(batch.origin);
        entry["created_at"] = utf8(batch.createdAt.toUTC().toString(Qt::ISODateWithMs));
        entry["finished"] = batch.totals.allEnded();
        entry["totals"] = totalsJson(batch.totals);
        json["batches"].push_back(std::move(entry));
    }
    console.print(lineOf(json, 2));
}

} // namespace cli
