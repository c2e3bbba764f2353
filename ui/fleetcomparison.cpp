// SPDX-FileCopyrightText: 2026 Fleetwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/fleetcomparison.h"

#include "ui/plaintext.h"

#include <QCoreApplication>

namespace ui {

namespace {

/** Lends its context to the texts below. */
class Words
{
    Q_DECLARE_TR_FUNCTIONS(ui::FleetComparison)
};

void list(QStringList &lines, const QString &heading, const QStringList &agents)
{
    if (agents.isEmpty())
        return;
    lines.append(heading);
    for (const QString &agent : agents)
        lines.append(QStringLiteral("    ") + oneLine(agent));
}

} // namespace

FleetComparison comparisonFrom(const runner::Reconciliation &reconciliation, const QString &environment)
{
    FleetComparison comparison;
    const auto missing = static_cast<int>(reconciliation.missing.size());
    const auto unexpected = static_cast<int>(reconciliation.unexpected.size());
    QStringList sentences;
    if (!reconciliation.isComplete && !reconciliation.allFound) {
        sentences.append(
            Words::tr("%1 did not tell which agents exist, so nothing can be said. Try again later.")
                .arg(environment));
        if (!reconciliation.answer.message.isEmpty())
            sentences.append(Words::tr("The answer was: %1").arg(oneLine(reconciliation.answer.message)));
    } else if (missing == 0) {
        sentences.append(Words::tr("All %n active agent(s) of this batch are in the live fleet.", nullptr,
            static_cast<int>(reconciliation.compared)));
    } else {
        sentences.append(Words::tr("%n agent(s) of this batch are not in the live fleet.", nullptr, missing));
    }
    if (unexpected > 0)
        sentences.append(Words::tr(
            "%n agent(s) of the live fleet were ordered by no batch of this ledger.", nullptr, unexpected));
    comparison.sentence = sentences.join(u' ');
    comparison.isGood =
        missing == 0 && unexpected == 0 && (reconciliation.isComplete || reconciliation.allFound);
    QStringList lines;
    list(lines, Words::tr("Not in the live fleet:"), reconciliation.missing);
    list(lines, Words::tr("Ordered by no batch of this ledger:"), reconciliation.unexpected);
    comparison.details = lines.join(u'\n');
    return comparison;
}

} // namespace ui
