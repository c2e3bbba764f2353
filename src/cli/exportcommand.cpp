// SPDX-FileCopyrightText: 2026 Fleetwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/exportcommand.h"

#include "cli/books.h"
#include "cli/console.h"
#include "cli/exports.h"
#include "cli/optionreader.h"
#include "cli/surroundings.h"
#include "cli/text.h"

using namespace Qt::Literals::StringLiterals;

namespace cli {

QString ExportCommand::name() const
{
    return u"export"_s;
}

QString ExportCommand::arguments() const
{
    return u"BATCH"_s;
}

QString ExportCommand::summary() const
{
    return Text::tr("Write a batch's failures or results again.");
}

void ExportCommand::describe(QCommandLineParser &parser) const
{
    LedgerOptions::describe(parser);
    OutputOptions::describeFiles(parser);
}

void ExportCommand::read(OptionReader &reader)
{
    m_word = BatchWord::from(reader, true).value_or(BatchWord{});
    m_ledger = LedgerOptions::from(reader);
    m_output = OutputOptions::filesFrom(reader);
    if (!m_output.failures && !m_output.results)
        reader.complain(
            Text::tr("Say what to write, and where to: --failures PATH, --results PATH, or both."));
}

ExitCode ExportCommand::run(const Surroundings &surroundings)
{
    Console &console = surroundings.console;
    const auto refuse = [&](const Refusal &refusal) {
        console.complain(refusal.sentence);
        return refusal.code;
    };
    if (const QString problem = m_output.fileProblem(m_ledger.file()); !problem.isEmpty())
        return refuse({ExitCode::Usage, problem});
    Books books(m_ledger, surroundings.interrupt);
    if (const auto refusal = books.openExisting())
        return refuse(*refusal);
    const auto loaded = books.load(m_word);
    if (const auto *refusal = std::get_if<Refusal>(&loaded))
        return refuse(*refusal);
    const auto &[batch, jobs] = std::get<LoadedBatch>(loaded);
    return writeExports(m_output, batch, jobs, console) ? ExitCode::Success : ExitCode::Usage;
}

} // namespace cli
