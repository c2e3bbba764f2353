// SPDX-FileCopyrightText: 2026 Fleetwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/reconciliation.h"

#include "cli/console.h"
#include "cli/interrupt.h"
#include "cli/text.h"
#include "wfw/agentlister.h"

#include <QEventLoop>

namespace cli {

namespace {

using namespace std::chrono_literals;

constexpr std::chrono::milliseconds secondLookDelay = 2s;
constexpr qsizetype idsToldMax = 5;

QStringList missingFrom(const QList<wfw::AgentRow> &listed, const RunResult &result)
{
    QSet<QString> ids;
    for (const wfw::AgentRow &agent : listed)
        ids.insert(agent.id);
    QStringList missing;
    for (const fleet::Job &job : result.jobs) {
        if (job.state == fleet::JobState::Active && !ids.contains(job.agentId))
            missing.append(job.agentId);
    }
    return missing;
}

QString problemOf(const wfw::AgentsListing &listing)
{
    const QString code = listing.answer.code.isEmpty() ? QStringLiteral("incomplete") : listing.answer.code;
    return Text::tr(
        "The server's list of active agents could not be read (%1), so the result was not held against it.")
        .arg(code);
}

} // namespace

std::optional<Reconciliation> reconcile(const RunResult &result, const Target &target,
    std::chrono::milliseconds requestTimeout, Interrupt &interrupt)
{
    wfw::Connection connection;
    connection.origin = target.origin;
    connection.token = target.token;
    connection.requestTimeout = requestTimeout;
    connection.submitsInFlightMax = 1;
    connection.pollsInFlightMax = 1;
    wfw::ApiClient client(connection);
    wfw::AgentLister lister(client);

    QEventLoop loop;
    QTimer secondLook;
    secondLook.setSingleShot(true);
    std::optional<Reconciliation> found;
    bool isFirstLook = true;
    QObject::connect(&secondLook, &QTimer::timeout, &lister, [&] { lister.start(); });
    QObject::connect(&interrupt, &Interrupt::requested, &loop, [&] {
        found.reset();
        loop.quit();
    });
    QObject::connect(&lister, &wfw::AgentLister::finished, &loop, [&](const wfw::AgentsListing &listing) {
        // What is listed is there, whatever else may be wrong with the list; what is not may only be out of sight.
        const QStringList missing = missingFrom(listing.agents, result);
        if (!missing.isEmpty() && std::exchange(isFirstLook, false)
            && listing.answer.verdict == wfw::Verdict::Completed) {
            secondLook.start(secondLookDelay);
            return;
        }
        found = Reconciliation{};
        if (!missing.isEmpty() && !listing.isComplete)
            found->problem = problemOf(listing);
        else
            found->missing = missing;
        loop.quit();
    });
    lister.start();
    loop.exec();
    return found;
}

void tell(const Reconciliation &reconciliation, Console &console)
{
    if (!reconciliation.problem.isEmpty())
        console.complain(reconciliation.problem);
    const auto count = static_cast<int>(reconciliation.missing.size());
    if (count == 0)
        return;
    QString ids =
        reconciliation.missing.first(std::min<qsizetype>(count, idsToldMax)).join(QStringLiteral(", "));
    if (count > idsToldMax)
        ids += QStringLiteral(", …");
    console.complain(Text::tr("%n agent(s) came up but cannot be found in the server's list of active "
                              "agents: %1. Look at them there.",
        nullptr, count)
                         .arg(ids));
}

} // namespace cli
