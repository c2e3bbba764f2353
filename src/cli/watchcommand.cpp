// SPDX-FileCopyrightText: 2026 Fleetwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/watchcommand.h"

#include "cli/optionreader.h"
#include "cli/text.h"

#include <QRegularExpression>

using namespace Qt::Literals::StringLiterals;

namespace cli {

WatchCommand::WatchCommand()
    : FleetCommand(FleetRun::Kind::Watch)
{
}

QString WatchCommand::name() const
{
    return u"watch"_s;
}

QString WatchCommand::arguments() const
{
    return u"OPERATION..."_s;
}

QString WatchCommand::summary() const
{
    return Text::tr("Follow operations that somebody else started.");
}

void WatchCommand::read(OptionReader &reader)
{
    static const QRegularExpression form(u"\\A[A-Za-z0-9_-]{1,128}\\z"_s);
    m_operationIds = reader.arguments();
    if (m_operationIds.isEmpty())
        reader.complain(Text::tr("Name the operations to follow, such as op_abc123."));
    for (const QString &id : std::as_const(m_operationIds)) {
        if (!form.match(id).hasMatch())
            reader.complain(
                Text::tr("\"%1\" is not an operation's id. Such ids have letters, digits, _ and - only.")
                    .arg(id));
    }
    m_operationIds.removeDuplicates();
    FleetCommand::read(reader);
}

std::optional<Outcome> WatchCommand::prepare(Scene &scene)
{
    runner::BatchOrder &order = scene.start.order;
    order.batch.name = name();
    order.batch.header = QStringList{u"customer_id"_s};
    for (const QString &id : std::as_const(m_operationIds)) {
        fleet::Customer customer;
        customer.id = id;
        customer.cells = QStringList{id};
        customer.row = static_cast<int>(order.batch.customers.size()) + 1;
        customer.line = customer.row;
        order.batch.customers.append(customer);
    }
    return std::nullopt;
}

} // namespace cli
