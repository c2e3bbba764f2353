// SPDX-FileCopyrightText: 2026 Fleetwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/ledgeroptions.h"

#include "cli/optionreader.h"
#include "cli/text.h"
#include "runner/ledgerpath.h"

using namespace Qt::Literals::StringLiterals;

namespace cli {

void LedgerOptions::describe(QCommandLineParser &parser)
{
    parser.addOption(option(u"ledger"_s,
        Text::tr("The ledger, a file that remembers every order. Default: the data directory's."),
        u"PATH"_s));
}

LedgerOptions LedgerOptions::from(OptionReader &reader)
{
    LedgerOptions options;
    options.path = reader.text(u"ledger"_s);
    if (reader.isSet(u"ledger"_s) && options.path.isEmpty())
        reader.complain(Text::tr("--ledger is empty. Name a file, or leave the option out."));
    return options;
}

QString LedgerOptions::file() const
{
    return isNamed() ? path : runner::defaultLedgerPath();
}

QString ledgerSentence(const runner::LedgerProblem &problem)
{
    using Kind = runner::LedgerProblem::Kind;
    switch (problem.kind) {
    case Kind::Locked:
        return Text::tr("The ledger \"%1\" is in use by another process. Wait until that has ended, or "
                        "name another ledger.")
            .arg(problem.path);
    case Kind::NewerSchema:
        return Text::tr("The ledger \"%1\" was written by a newer version of this program. Use that version; "
                        "the file was left as it is.")
            .arg(problem.path);
    case Kind::Corrupt:
        return Text::tr("\"%1\" is damaged, or no ledger at all (%2). The file was left as it is.")
            .arg(problem.path, problem.detail);
    case Kind::Full:
        return Text::tr("The disk of the ledger \"%1\" is full. Make room and start again.")
            .arg(problem.path);
    case Kind::ReadOnly:
        return Text::tr("The ledger \"%1\" cannot be written to. Change its permissions, or name another "
                        "ledger.")
            .arg(problem.path);
    case Kind::Io:
        break;
    }
    return Text::tr("The ledger \"%1\" cannot be used (%2).").arg(problem.path, problem.detail);
}

} // namespace cli
