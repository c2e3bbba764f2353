// SPDX-FileCopyrightText: 2026 Fleetwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/fleetcommand.h"

#include "cli/barprogress.h"
#include "cli/books.h"
#include "cli/console.h"
#include "cli/entrance.h"
#include "cli/exports.h"
#include "cli/jsonprogress.h"
#include "cli/quietprogress.h"
#include "cli/reconciliationtext.h"
#include "cli/signin.h"
#include "cli/summary.h"
#include "cli/surroundings.h"
#include "cli/text.h"

using namespace Qt::Literals::StringLiterals;

namespace cli {

namespace {

constexpr qsizetype failureLinesMax = 20;

} // namespace

FleetCommand::FleetCommand(FleetRun::Kind kind)
    : m_kind(kind)
{
}

void FleetCommand::describe(QCommandLineParser &parser) const
{
    ApiOptions::describe(parser);
    if (m_kind != FleetRun::Kind::Watch)
        LedgerOptions::describe(parser);
    RunOptions::describe(parser, m_kind != FleetRun::Kind::Watch);
    OutputOptions::describe(parser);
}

void FleetCommand::read(OptionReader &reader)
{
    m_api = ApiOptions::from(reader);
    if (m_kind != FleetRun::Kind::Watch)
        m_ledger = LedgerOptions::from(reader);
    m_run = RunOptions::from(reader, m_kind != FleetRun::Kind::Watch);
    m_output = OutputOptions::from(reader);
}

ExitCode FleetCommand::run(const Surroundings &surroundings)
{
    Outcome outcome = carryOut(surroundings);
    if (!outcome.run && !outcome.message.isEmpty())
        surroundings.console.complain(outcome.message);
    if (m_output.json) {
        addListReport(outcome);
        surroundings.console.print(resultDocument(name(), outcome));
    }
    return outcome.code;
}

std::variant<Target, Refusal> FleetCommand::target(const Surroundings &surroundings) const
{
    return findTarget(m_api, surroundings);
}

bool FleetCommand::needsLedger() const
{
    return m_kind != FleetRun::Kind::Watch && (m_ledger.isNamed() || !m_api.usesSandbox);
}

Outcome FleetCommand::carryOut(const Surroundings &surroundings)
{
    if (const QString problem = m_output.fileProblem(listPath()); !problem.isEmpty())
        return notBegun(ExitCode::Usage, problem);
    Books books(m_ledger, surroundings.interrupt);
    Scene scene{surroundings, books, {}, 0};
    scene.start.kind = m_kind;
    if (auto ended = prepare(scene))
        return *ended;
    auto found = target(surroundings);
    if (const auto *refusal = std::get_if<Refusal>(&found))
        return notBegun(refusal->code, refusal->sentence);
    auto &target = std::get<Target>(found);
    if (needsLedger()) {
        if (const auto refusal = books.open())
            return notBegun(refusal->code, refusal->sentence);
    }
    std::unique_ptr<SignIn> signIn;
    if (target.account)
        signIn = std::make_unique<SignIn>(target.origin, *target.account, m_run.limits.requestTimeout);
    if (const auto refusal =
            enter(target, signIn.get(), m_run.limits.requestTimeout, Probing::Yes, surroundings.interrupt))
        return notBegun(refusal->code, refusal->sentence);

    runner::BatchOrder &order = scene.start.order;
    order.origin = target.origin;
    order.token = target.token;
    order.tenant = tenantOf(target);
    order.limits = m_run.limits;
    order.limits.caution = m_run.breaker;
    order.tellsEveryStep = m_output.progress == OutputOptions::Progress::Json;
    order.batch.environment = target.environment;
    order.batch.origin = target.origin.toString();
    if (auto ended = examine(scene, target))
        return *ended;
    if (signIn)
        order.token = signIn->token();
    Outcome outcome = runOrder(scene, signIn.get());
    if (signIn)
        order.token = signIn->token();
    lookAtTheFleet(outcome, scene);
    return outcome;
}

void FleetCommand::lookAtTheFleet(Outcome &outcome, const Scene &scene) const
{
    const RunResult &run = *outcome.run;
    const bool hasAgents = run.totals.of(fleet::JobState::Active) > 0;
    if (!m_output.reconciles || run.end != RunResult::End::Finished || !hasAgents)
        return;
    outcome.reconciliation = scene.books.reconcile(run.batch.id, scene.start.order);
    if (!outcome.reconciliation)
        return;
    if (m_kind == FleetRun::Kind::Watch) // of a fleet whose orders are not known here nothing is unexpected
        outcome.reconciliation->unexpected.clear();
    for (const QString &line : linesOf(*outcome.reconciliation))
        scene.surroundings.console.complain(line);
}

Outcome FleetCommand::runOrder(const Scene &scene, SignIn *signIn)
{
    Console &console = scene.surroundings.console;
    const auto progress = progressFor(scene.surroundings);
    Outcome outcome;
    {
        FleetRun run(scene.books.session(), *progress, scene.surroundings.interrupt, signIn);
        outcome.run = run.run(scene.start);
    }
    outcome.run->inProgressElsewhere = scene.inProgressElsewhere;
    outcome.code = exitCodeFor(*outcome.run);
    outcome.message = summaryOf(*outcome.run);
    tellResult(*outcome.run, scene.books, console);
    const bool filesWritten = writeExports(m_output, outcome.run->batch, outcome.run->jobs, console);
    const bool endedByItself = outcome.run->end == RunResult::End::Finished;
    if (!filesWritten && endedByItself)
        outcome.code = ExitCode::Usage;
    return outcome;
}

std::unique_ptr<Progress> FleetCommand::progressFor(const Surroundings &surroundings) const
{
    using Mode = OutputOptions::Progress;
    if (m_output.progress == Mode::Json)
        return std::make_unique<JsonProgress>(surroundings.console);
    if (m_output.progress == Mode::Bar || (m_output.progress == Mode::Auto && surroundings.errIsTerminal))
        return std::make_unique<BarProgress>(surroundings.console, surroundings.errIsTerminal);
    return std::make_unique<QuietProgress>(surroundings.console);
}

void FleetCommand::tellResult(const RunResult &result, const Books &books, Console &console) const
{
    const bool wasDoubted =
        result.end == RunResult::End::OtherAccount || result.end == RunResult::End::UnclearAccount;
    const QStringList lines = failureLines(result, failureLinesMax) + conflictLines(result, failureLinesMax);
    for (const QString &line : wasDoubted ? QStringList() : lines)
        console.complain(line);
    const QString summary = summaryOf(result);
    // Whoever reads standard output as data gets nothing else there.
    if (m_output.usesStandardOutput())
        console.complain(summary);
    else
        console.say(summary);
    const bool canGoOn = books.isDurable() && result.batch.id > 0 && !m_api.usesSandbox;
    if (result.end == RunResult::End::Finished || wasDoubted || !canGoOn)
        return;
    const QString command = m_ledger.isNamed()
        ? u"resume %1 --ledger %2"_s.arg(QString::number(result.batch.id), m_ledger.path)
        : u"resume %1"_s.arg(result.batch.id);
    console.complain(
        Text::tr("Go on with \"%1\": nothing is lost, and nothing is ordered twice.").arg(command));
}

} // namespace cli
