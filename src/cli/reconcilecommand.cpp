// SPDX-FileCopyrightText: 2026 Fleetwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/reconcilecommand.h"

#include "cli/console.h"
#include "cli/entrance.h"
#include "cli/json.h"
#include "cli/optionreader.h"
#include "cli/reconciliationtext.h"
#include "cli/signin.h"
#include "cli/surroundings.h"
#include "cli/text.h"

using namespace Qt::Literals::StringLiterals;

namespace cli {

namespace {

ExitCode codeFor(const runner::Reconciliation &found)
{
    if (found.answer.verdict == wfw::Verdict::SignInExpired
        || found.answer.verdict == wfw::Verdict::Forbidden)
        return ExitCode::SignInRefused;
    if (!found.missing.isEmpty())
        return ExitCode::NotAllActive;
    return found.isComplete || found.allFound ? ExitCode::Success : ExitCode::Usage;
}

Json idsOf(const QStringList &ids)
{
    Json json = Json::array();
    for (const QString &id : ids)
        json.push_back(utf8(id));
    return json;
}

} // namespace

QString ReconcileCommand::name() const
{
    return u"reconcile"_s;
}

QString ReconcileCommand::arguments() const
{
    return u"BATCH"_s;
}

QString ReconcileCommand::summary() const
{
    return Text::tr("Hold a batch against the server's list of active agents.");
}

void ReconcileCommand::describe(QCommandLineParser &parser) const
{
    ApiOptions::describe(parser);
    LedgerOptions::describe(parser);
    parser.addOptions({
        option(u"request-timeout"_s, Text::tr("Total deadline of one request. Default: 30s."), u"DUR"_s),
        option(u"json"_s, Text::tr("Print the result as one JSON document on standard output.")),
    });
}

void ReconcileCommand::read(OptionReader &reader)
{
    m_word = BatchWord::from(reader, true).value_or(BatchWord{});
    m_api = ApiOptions::from(reader);
    m_ledger = LedgerOptions::from(reader);
    m_requestTimeout = reader.duration(u"request-timeout"_s, runner::RunLimits().requestTimeout);
    m_json = reader.isSet(u"json"_s);
}

ExitCode ReconcileCommand::run(const Surroundings &surroundings)
{
    Console &console = surroundings.console;
    const auto refuse = [&](const Refusal &refusal) {
        console.complain(refusal.sentence);
        return refusal.code;
    };
    Books books(m_ledger, surroundings.interrupt);
    if (const auto refusal = books.openExisting())
        return refuse(*refusal);
    const auto loaded = books.load(m_word);
    if (const auto *refusal = std::get_if<Refusal>(&loaded))
        return refuse(*refusal);
    const auto &batch = std::get<LoadedBatch>(loaded);
    const auto held = hold(batch, books, surroundings);
    if (const auto *refusal = std::get_if<Refusal>(&held))
        return refuse(*refusal);
    const auto &found = std::get<runner::Reconciliation>(held);
    const ExitCode code = codeFor(found);
    tell(found, console);
    if (m_json)
        printDocument(batch.batch, found, code, console);
    return code;
}

ReconcileCommand::Found ReconcileCommand::hold(
    const LoadedBatch &loaded, Books &books, const Surroundings &surroundings) const
{
    auto pinned = findTargetOf(loaded.batch, m_api, surroundings);
    if (const auto *refusal = std::get_if<Refusal>(&pinned))
        return *refusal;
    auto &target = std::get<Target>(pinned);
    std::unique_ptr<SignIn> signIn;
    if (target.account)
        signIn = std::make_unique<SignIn>(target.origin, *target.account, m_requestTimeout);
    if (const auto refusal =
            enter(target, signIn.get(), m_requestTimeout, Probing::Yes, surroundings.interrupt))
        return *refusal;
    runner::BatchOrder connection;
    connection.origin = target.origin;
    connection.token = target.token;
    connection.limits.requestTimeout = m_requestTimeout;
    if (const auto found = books.reconcile(loaded.batch.id, connection))
        return *found;
    return Refusal{ExitCode::Interrupted, Text::tr("Interrupted. Nothing was ordered.")};
}

void ReconcileCommand::tell(const runner::Reconciliation &found, Console &console) const
{
    for (const QString &line : linesOf(found))
        console.complain(line);
    if (!m_json && found.allFound)
        console.say(Text::tr("All %n agent(s) of the batch are in the server's list of active agents.",
            nullptr, static_cast<int>(found.compared)));
}

void ReconcileCommand::printDocument(
    const fleet::Batch &batch, const runner::Reconciliation &found, ExitCode code, Console &console) const
{
    Json json;
    json["command"] = utf8(name());
    json["exit_code"] = static_cast<int>(code);
    json["batch"] = batch.id;
    json["name"] = utf8(batch.name);
    json["environment"] = utf8(batch.environment);
    json["origin"] = utf8(batch.origin);
    json["compared"] = found.compared;
    json["list_complete"] = found.isComplete;
    const bool isConclusive = found.isComplete || found.allFound;
    json["missing_agents"] = isConclusive ? idsOf(found.missing) : Json(nullptr);
    json["unexpected_agents"] = idsOf(found.unexpected);
    console.print(lineOf(json, 2));
}

} // namespace cli
