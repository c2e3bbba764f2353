// SPDX-FileCopyrightText: 2026 Fleetwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/retrycommand.h"

#include "cli/console.h"
#include "cli/optionreader.h"
#include "cli/surroundings.h"
#include "cli/text.h"

using namespace Qt::Literals::StringLiterals;

namespace cli {

using fleet::JobState;

QString RetryCommand::name() const
{
    return u"retry"_s;
}

QString RetryCommand::arguments() const
{
    return u"BATCH"_s;
}

QString RetryCommand::summary() const
{
    return Text::tr("New attempts for a batch's failed rows, a second look at its unknown and overdue ones.");
}

void RetryCommand::describe(QCommandLineParser &parser) const
{
    parser.addOption(option(u"order-unknown"_s,
        Text::tr("Order anew what is of unknown fate where nothing else can tell any more: its operation is "
                 "gone, or the server no longer knows its key. It may have an agent already, and will then "
                 "have two.")));
    TakeUpCommand::describe(parser);
}

void RetryCommand::read(OptionReader &reader)
{
    m_ordersUnknown = reader.isSet(u"order-unknown"_s);
    m_word = BatchWord::from(reader, true).value_or(BatchWord{});
    TakeUpCommand::read(reader);
}

std::optional<Outcome> RetryCommand::prepare(Scene &scene)
{
    if (const auto refusal = scene.books.openExisting())
        return notBegun(refusal->code, refusal->sentence);
    return takeUp(scene, m_word);
}

std::optional<Outcome> RetryCommand::examine(Scene &scene, const Target & /*target*/)
{
    // The ledger alone: what failed here was refused, definitely; only another batch can have made it since.
    const auto preflight = scene.books.examine(scene.start.order, false);
    if (!preflight)
        return notBegun(ExitCode::Interrupted, Text::tr("Interrupted. Nothing was ordered."));
    Console &console = scene.surroundings.console;
    for (const fleet::Job &job : std::as_const(scene.start.jobs)) {
        const runner::RowStanding &elsewhere = preflight->rows.at(job.index);
        const bool isTakenCareOf = elsewhere.standing == runner::Standing::Active
            || elsewhere.standing == runner::Standing::InProgress;
        if (job.state == JobState::Unknown || job.state == JobState::Overdue) {
            scene.start.again.lookAgain.append(job.index);
            if (m_ordersUnknown && job.state == JobState::Unknown && !isTakenCareOf)
                scene.start.again.orderAnew.append(job.index);
        } else if (job.state == JobState::Failed && !isTakenCareOf) {
            scene.start.again.retry.append(job.index);
        } else if (job.state == JobState::Failed) {
            const fleet::Customer &customer = scene.start.order.batch.customers.at(job.index);
            console.complain(
                Text::tr(
                    "row %1, customer %2: left as it is, for batch %3 has taken care of this customer since.")
                    .arg(QString::number(customer.row), customer.id, QString::number(elsewhere.batch)));
        }
    }
    return std::nullopt;
}

} // namespace cli
