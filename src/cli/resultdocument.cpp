// SPDX-FileCopyrightText: 2026 Fleetwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/resultdocument.h"

#include "cli/totalsjson.h"
#include "report/exportfile.h"

#include <cmath>
#include <string_view>

namespace cli {

namespace {

std::string_view wordFor(RunResult::End end)
{
    switch (end) {
    case RunResult::End::Finished:
        return "finished";
    case RunResult::End::Interrupted:
        return "interrupted";
    case RunResult::End::SignInRefused:
        return "signin_refused";
    case RunResult::End::Forbidden:
        return "forbidden";
    case RunResult::End::Held:
        return "held";
    case RunResult::End::OtherAccount:
        return "other_account";
    case RunResult::End::UnclearAccount:
        return "unclear_account";
    case RunResult::End::LedgerUnusable:
        break;
    }
    return "ledger_unusable";
}

std::string_view outcomeWord(const Outcome &outcome)
{
    if (outcome.run)
        return wordFor(outcome.run->end);
    switch (outcome.code) {
    case ExitCode::Success:
        return "nothing_to_do";
    case ExitCode::LedgerUnusable:
        return "ledger_unusable";
    case ExitCode::ListRefused:
        return "list_refused";
    case ExitCode::SignInRefused:
        return "signin_refused";
    case ExitCode::Interrupted:
        return "interrupted";
    default:
        return "not_started";
    }
}

/** Documents that were made elsewhere and are ours; anything else becomes null. */
Json parsed(const QByteArray &document)
{
    Json json = Json::parse(document.begin(), document.end(), nullptr, false);
    return json.is_discarded() ? Json(nullptr) : json;
}

void addRun(Json &json, const RunResult &run)
{
    json["batch"] = run.batch.id;
    json["name"] = utf8(run.batch.name);
    json["environment"] = utf8(run.batch.environment);
    json["origin"] = utf8(run.batch.origin);
    json["totals"] = totalsJson(run.totals);
    json["seconds"] = std::round(static_cast<double>(run.duration.count()) / 100) / 10;
    json["conflicts"] = Json::array();
    for (const fleet::Job &job : run.jobs) {
        if (job.conflict.isEmpty())
            continue;
        Json conflict;
        conflict["customer_id"] = utf8(run.batch.customers.at(job.index).id);
        conflict["status"] = wordFor(job.state);
        conflict["conflict"] = utf8(job.conflict);
        json["conflicts"].push_back(std::move(conflict));
    }
    json["failures"] =
        parsed(report::writeExport(report::Scope::Failures, report::Format::Json, run.batch, run.jobs).bytes);
}

Json idsOf(const QStringList &ids)
{
    Json json = Json::array();
    for (const QString &id : ids)
        json.push_back(utf8(id));
    return json;
}

void addReconciliation(Json &json, const std::optional<runner::Reconciliation> &found)
{
    const bool wasCompared = found && (found->isComplete || found->allFound);
    json["missing_agents"] = wasCompared ? idsOf(found->missing) : Json(nullptr);
    json["unexpected_agents"] = wasCompared ? idsOf(found->unexpected) : Json(nullptr);
}

} // namespace

QByteArray resultDocument(const QString &command, const Outcome &outcome)
{
    Json json;
    json["command"] = utf8(command);
    json["outcome"] = outcomeWord(outcome);
    json["exit_code"] = static_cast<int>(outcome.code);
    if (!outcome.listReport.isEmpty())
        json["list"] = parsed(outcome.listReport);
    if (!outcome.preflight.isEmpty())
        json["preflight"] = parsed(outcome.preflight);
    if (outcome.run) {
        addRun(json, *outcome.run);
        addReconciliation(json, outcome.reconciliation);
    }
    return lineOf(json, 2);
}

} // namespace cli
