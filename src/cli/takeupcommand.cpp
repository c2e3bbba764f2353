// SPDX-FileCopyrightText: 2026 Fleetwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/takeupcommand.h"

#include "cli/optionreader.h"
#include "cli/text.h"

using namespace Qt::Literals::StringLiterals;

namespace cli {

TakeUpCommand::TakeUpCommand()
    : FleetCommand(FleetRun::Kind::Resume)
{
}

void TakeUpCommand::describe(QCommandLineParser &parser) const
{
    parser.addOption(option(u"same-account"_s,
        Text::tr("The token is another one than the batch was ordered with, and of the same account.")));
    FleetCommand::describe(parser);
}

void TakeUpCommand::read(OptionReader &reader)
{
    m_sameAccount = reader.isSet(u"same-account"_s);
    FleetCommand::read(reader);
}

std::optional<Outcome> TakeUpCommand::takeUp(Scene &scene, const BatchWord &word)
{
    auto loaded = scene.books.load(word);
    if (const auto *refusal = std::get_if<Refusal>(&loaded))
        return notBegun(refusal->code, refusal->sentence);
    auto &found = std::get<LoadedBatch>(loaded);
    m_batch = found.batch;
    m_batch.customers.clear();
    scene.start.order.batch = std::move(found.batch);
    scene.start.jobs = std::move(found.jobs);
    scene.start.order.sameAccount = m_sameAccount;
    return std::nullopt;
}

std::variant<Target, Refusal> TakeUpCommand::target(const Surroundings &surroundings) const
{
    return findTargetOf(m_batch, api(), surroundings);
}

} // namespace cli
