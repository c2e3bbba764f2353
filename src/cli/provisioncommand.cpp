// SPDX-FileCopyrightText: 2026 Fleetwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/provisioncommand.h"

#include "cli/books.h"
#include "cli/console.h"
#include "cli/optionreader.h"
#include "cli/surroundings.h"
#include "cli/text.h"
#include "intake/checkreport.h"

using namespace Qt::Literals::StringLiterals;

namespace cli {

namespace {

constexpr qsizetype problemLinesMax = 20;

} // namespace

ProvisionCommand::ProvisionCommand()
    : FleetCommand(FleetRun::Kind::Provision)
{
}

QString ProvisionCommand::name() const
{
    return u"provision"_s;
}

QString ProvisionCommand::arguments() const
{
    return u"LIST"_s;
}

QString ProvisionCommand::summary() const
{
    return Text::tr("Check a list, then provision an agent for every ready row.");
}

void ProvisionCommand::describe(QCommandLineParser &parser) const
{
    ListOptions::describe(parser);
    const runner::BatchOrder defaults;
    parser.addOptions({
        option(u"template"_s,
            Text::tr("Template for rows that bring none. Default: %1.").arg(defaults.templateId), u"ID"_s),
        option(u"already"_s,
            Text::tr("Customers that have an active agent already, by the ledger or probably by the server's "
                     "list: skip leaves them out, again orders another one. Default: skip."),
            u"WORD"_s),
        option(u"first"_s,
            Text::tr("Order the first N ready rows ahead, and the others only when those are active."),
            u"N"_s),
        option(u"dialect"_s, Text::tr("Shape of the request body: payload, flat or mixed. Default: payload."),
            u"NAME"_s),
    });
    FleetCommand::describe(parser);
}

void ProvisionCommand::read(OptionReader &reader)
{
    m_listOptions = ListOptions::from(reader);
    m_templateId = runner::BatchOrder().templateId;
    if (reader.isSet(u"template"_s))
        m_templateId = reader.text(u"template"_s).trimmed();
    if (m_templateId.isEmpty())
        reader.complain(Text::tr("--template is empty. Name a template, or leave the option out."));
    m_dialect = reader.choice<wfw::Dialect>(u"dialect"_s,
        {{u"payload"_s, wfw::Dialect::Payload}, {u"flat"_s, wfw::Dialect::Flat},
            {u"mixed"_s, wfw::Dialect::Mixed}},
        wfw::Dialect::Payload);
    m_already = reader.choice<runner::Already>(u"already"_s,
        {{u"skip"_s, runner::Already::Skip}, {u"again"_s, runner::Already::Again}}, runner::Already::Skip);
    m_first = reader.isSet(u"first"_s) ? reader.limit(u"first"_s, 1) : 0;
    FleetCommand::read(reader);
    if (m_listOptions.isStandardInput() && api().tokenFromInput)
        reader.complain(
            Text::tr("The list and the token cannot both come from standard input. Use a file, or set "
                     "WFW_API_TOKEN."));
}

std::optional<Outcome> ProvisionCommand::prepare(Scene &scene)
{
    Console &console = scene.surroundings.console;
    m_list = intake::readFile(m_listOptions.path, m_listOptions.read);
    if (const auto objection = objectionTo(m_list, m_listOptions, console, problemLinesMax))
        return notBegun(*objection, Text::tr("Nothing was ordered."));
    runner::BatchOrder &order = scene.start.order;
    order.dialect = m_dialect;
    order.templateId = m_templateId;
    order.batch.name = m_listOptions.displayName();
    order.batch.header = m_list.header();
    order.batch.encoding = m_list.encoding();
    order.batch.delimiter = m_list.delimiter();
    order.batch.customers = m_list.readyCustomers();
    order.batch.excluded = m_list.recordCount() - static_cast<int>(order.batch.customers.size());
    return std::nullopt;
}

std::optional<Outcome> ProvisionCommand::examine(Scene &scene, const Target &target)
{
    runner::BatchOrder &order = scene.start.order;
    const bool asksFleet = !target.sandbox; // a new one has nobody
    const auto preflight = scene.books.examine(order, asksFleet);
    if (!preflight)
        return notBegun(ExitCode::Interrupted, Text::tr("Interrupted. Nothing was ordered."));
    if (m_first > 0) {
        order.limits.caution = order.limits.caution.value_or(fleet::Caution());
        order.limits.caution->canaryRows = m_first;
    }
    m_preflight = PreflightReport{*preflight, {}, order.batch.customers};
    m_preflight->leftOut = prepareOrder(order, *preflight, m_already);
    scene.inProgressElsewhere = m_preflight->leftOut.count(runner::Standing::InProgress);
    for (const QString &line : linesOf(*m_preflight, target.origin, problemLinesMax))
        scene.surroundings.console.complain(line);
    return std::nullopt;
}

QString ProvisionCommand::listPath() const
{
    return m_listOptions.isStandardInput() ? QString() : m_listOptions.path;
}

void ProvisionCommand::addListReport(Outcome &outcome) const
{
    outcome.listReport = intake::checkReport(m_list, false);
    if (m_preflight)
        outcome.preflight = documentOf(*m_preflight);
}

} // namespace cli
