// SPDX-FileCopyrightText: 2026 Fleetwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/checkcommand.h"

#include "cli/console.h"
#include "cli/optionreader.h"
#include "cli/surroundings.h"
#include "cli/text.h"
#include "intake/checkreport.h"

using namespace Qt::Literals::StringLiterals;

namespace cli {

namespace {

/** More than a screen holds: a person who checks a list wants to see them all, but not a million. */
constexpr qsizetype problemLinesMax = 1000;

} // namespace

QString CheckCommand::name() const
{
    return u"check"_s;
}

QString CheckCommand::arguments() const
{
    return u"LIST"_s;
}

QString CheckCommand::summary() const
{
    return Text::tr("Read, map and check a list; send nothing.");
}

void CheckCommand::describe(QCommandLineParser &parser) const
{
    ListOptions::describe(parser);
    parser.addOptions({
        option(u"json"_s, Text::tr("Print what was found as one JSON document on standard output.")),
        option(u"records"_s, Text::tr("With --json: add every record exactly as it was read.")),
    });
}

void CheckCommand::read(OptionReader &reader)
{
    m_list = ListOptions::from(reader);
    m_json = reader.isSet(u"json"_s);
    m_records = reader.isSet(u"records"_s);
    if (m_records && !m_json)
        reader.complain(Text::tr("--records adds to the document of --json. Use both."));
}

ExitCode CheckCommand::run(const Surroundings &surroundings)
{
    Console &console = surroundings.console;
    const intake::CustomerList list = intake::readFile(m_list.path, m_list.read);
    if (m_json)
        console.print(intake::checkReport(list, m_records) + '\n');
    // The document has every problem already.
    const auto objection = objectionTo(list, m_list, console, m_json ? 0 : problemLinesMax);
    if (!m_json && !list.refusal())
        console.say(Text::tr("%1: %n row(s), %2 ready.", nullptr, list.recordCount())
                        .arg(m_list.displayName(), QString::number(list.readyCount())));
    return objection.value_or(ExitCode::Success);
}

} // namespace cli
