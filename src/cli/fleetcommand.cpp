// SPDX-FileCopyrightText: 2026 Fleetwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/fleetcommand.h"

#include "cli/barprogress.h"
#include "cli/console.h"
#include "cli/interrupt.h"
#include "cli/jsonprogress.h"
#include "cli/probe.h"
#include "cli/quietprogress.h"
#include "cli/signin.h"
#include "cli/summary.h"
#include "cli/surroundings.h"
#include "cli/text.h"

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
    RunOptions::describe(parser, m_kind == FleetRun::Kind::Provision);
    OutputOptions::describe(parser);
}

void FleetCommand::read(OptionReader &reader)
{
    m_api = ApiOptions::from(reader);
    m_run = RunOptions::from(reader, m_kind == FleetRun::Kind::Provision);
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

Outcome FleetCommand::carryOut(const Surroundings &surroundings)
{
    if (const QString problem = m_output.fileProblem(listPath()); !problem.isEmpty())
        return notBegun(ExitCode::Usage, problem);
    auto prepared = prepare(surroundings.console);
    if (auto *refused = std::get_if<Outcome>(&prepared))
        return *refused;
    auto &order = std::get<runner::BatchOrder>(prepared);

    auto found = findTarget(m_api, surroundings);
    if (const auto *refusal = std::get_if<Refusal>(&found))
        return notBegun(refusal->code, refusal->sentence);
    auto &target = std::get<Target>(found);
    std::unique_ptr<SignIn> signIn;
    if (target.account)
        signIn = std::make_unique<SignIn>(target.origin, *target.account, m_run.limits.requestTimeout);
    if (const auto refusal = enter(target, signIn.get(), surroundings.interrupt))
        return notBegun(refusal->code, refusal->sentence);

    order.origin = target.origin;
    order.token = target.token;
    order.limits = m_run.limits;
    order.batch.environment = target.environment;
    order.batch.origin = target.origin.toString();
    Outcome outcome = runOrder(surroundings, order, signIn.get());
    if (signIn)
        target.token = signIn->token();
    lookAtTheFleet(outcome, target, surroundings);
    return outcome;
}

std::optional<Refusal> FleetCommand::enter(Target &target, SignIn *signIn, Interrupt &interrupt) const
{
    if (!interrupt.arm())
        return Refusal{
            ExitCode::Usage, Text::tr("The system has no sockets left. Close something and start again.")};
    if (signIn) {
        const auto token = signIn->firstToken(interrupt);
        if (const auto *refusal = std::get_if<Refusal>(&token))
            return *refusal;
        target.token = std::get<QByteArray>(token);
    }
    return target.sandbox ? std::nullopt : probe(target, m_run.limits.requestTimeout, interrupt);
}

void FleetCommand::lookAtTheFleet(
    Outcome &outcome, const Target &target, const Surroundings &surroundings) const
{
    const RunResult &run = *outcome.run;
    const bool hasAgents = run.totals.of(fleet::JobState::Active) > 0;
    if (!m_output.reconciles || run.end != RunResult::End::Finished || !hasAgents)
        return;
    outcome.reconciliation = reconcile(run, target, m_run.limits.requestTimeout, surroundings.interrupt);
    if (outcome.reconciliation)
        tell(*outcome.reconciliation, surroundings.console);
}

Outcome FleetCommand::runOrder(
    const Surroundings &surroundings, const runner::BatchOrder &order, SignIn *signIn)
{
    const auto progress = progressFor(surroundings);
    Outcome outcome;
    {
        FleetRun run(*progress, surroundings.interrupt, signIn);
        outcome.run = run.run(m_kind, order);
    }
    outcome.code = exitCodeFor(*outcome.run);
    outcome.message = summaryOf(*outcome.run);
    tellResult(*outcome.run, surroundings.console);
    const bool filesWritten = writeFiles(*outcome.run, surroundings.console);
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

bool FleetCommand::writeFiles(const RunResult &result, Console &console) const
{
    bool allWritten = true;
    for (const auto &request : {m_output.failures, m_output.results}) {
        if (!request)
            continue;
        const QByteArray bytes =
            report::writeExport(request->scope, request->format, result.batch, result.jobs);
        if (request->isStandardOutput()) {
            console.print(bytes);
        } else if (const auto saved = report::saveFile(request->path, bytes); !saved.ok()) {
            console.complain(saved.problem);
            allWritten = false;
        }
    }
    return allWritten;
}

void FleetCommand::tellResult(const RunResult &result, Console &console) const
{
    for (const QString &line : failureLines(result, failureLinesMax))
        console.complain(line);
    if (result.end == RunResult::End::Interrupted && m_kind == FleetRun::Kind::Provision
        && !m_api.usesSandbox) // which forgets everything when it ends
        console.complain(
            Text::tr("Provision the same list again within a day to go on: nothing is ordered twice."));
    const QString summary = summaryOf(result);
    // Whoever reads standard output as data gets nothing else there.
    if (m_output.usesStandardOutput())
        console.complain(summary);
    else
        console.say(summary);
}

} // namespace cli
