// SPDX-FileCopyrightText: 2026 Fleetwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/resultdocument.h"

#include "cli/json.h"
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
    Json &totals = json["totals"];
    totals["total"] = run.totals.imported;
    totals["excluded"] = run.totals.excluded;
    for (const fleet::JobState state : fleet::allJobStates)
        totals[std::string(fleet::wordFor(state))] = run.totals.of(state);
    json["seconds"] = std::round(static_cast<double>(run.duration.count()) / 100) / 10;
    json["failures"] =
        parsed(report::writeExport(report::Scope::Failures, report::Format::Json, run.batch, run.jobs));
}

Json missingAgents(const Outcome &outcome)
{
    if (!outcome.reconciliation || !outcome.reconciliation->problem.isEmpty())
        return nullptr;
    Json ids = Json::array();
    for (const QString &id : outcome.reconciliation->missing)
        ids.push_back(utf8(id));
    return ids;
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
    if (outcome.run) {
        addRun(json, *outcome.run);
        json["missing_agents"] = missingAgents(outcome);
    }
    return lineOf(json, 2);
}

} // namespace cli
