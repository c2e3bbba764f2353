// SPDX-FileCopyrightText: 2026 Fleetwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/reconciliationtext.h"

#include "cli/text.h"

using namespace Qt::Literals::StringLiterals;

namespace cli {

namespace {

constexpr qsizetype idsToldMax = 5;

QString firstOf(const QStringList &ids)
{
    const QString told = ids.first(std::min(idsToldMax, ids.size())).join(u", "_s);
    return ids.size() > idsToldMax ? told + u", …"_s : told;
}

QString problemOf(const runner::Reconciliation &reconciliation)
{
    const QString code = reconciliation.answer.code.isEmpty() ? u"incomplete"_s : reconciliation.answer.code;
    return Text::tr(
        "The server's list of active agents could not be read (%1), so the result was not held against it.")
        .arg(code);
}

} // namespace

QStringList linesOf(const runner::Reconciliation &reconciliation)
{
    QStringList lines;
    if (!reconciliation.isComplete && !reconciliation.allFound)
        lines.append(problemOf(reconciliation));
    if (const auto count = static_cast<int>(reconciliation.missing.size()); count > 0)
        lines.append(Text::tr("%n agent(s) came up but cannot be found in the server's list of active "
                              "agents: %1. Look at them there.",
            nullptr, count)
                         .arg(firstOf(reconciliation.missing)));
    if (const auto count = static_cast<int>(reconciliation.unexpected.size()); count > 0)
        lines.append(
            Text::tr("The server lists %n active agent(s) that no batch of this ledger has ordered: %1. "
                     "Somebody else may have.",
                nullptr, count)
                .arg(firstOf(reconciliation.unexpected)));
    return lines;
}

} // namespace cli
