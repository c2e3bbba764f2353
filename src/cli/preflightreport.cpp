// SPDX-FileCopyrightText: 2026 Fleetwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/preflightreport.h"

#include "cli/json.h"
#include "cli/text.h"

#include <array>
#include <string_view>

using namespace Qt::Literals::StringLiterals;

namespace cli {

namespace {

using runner::Standing;

constexpr std::array allStandings{Standing::New, Standing::Active, Standing::InProgress,
    Standing::FailedBefore, Standing::ProbablyExists, Standing::Unclear};

std::string_view wordFor(Standing standing)
{
    constexpr std::array<std::string_view, allStandings.size()> words{
        "new", "already_active", "in_progress", "failed_before", "probably_exists", "unclear"};
    return words[static_cast<std::size_t>(standing)];
}

/** Unknown and overdue ones need a second look; everything else goes on by itself once its batch does. */
QString wayOn(const runner::RowStanding &row)
{
    const bool needsLook = row.state == fleet::JobState::Unknown || row.state == fleet::JobState::Overdue;
    return (needsLook ? u"retry %1"_s : u"resume %1"_s).arg(row.batch);
}

QString lineFor(const runner::LeftOut::Row &row)
{
    return Text::tr(
        "row %1, customer %2: in progress in batch %3, so left out here. Go on there with \"%4\".")
        .arg(QString::number(row.customer.row), row.customer.id, QString::number(row.standing.batch),
            wayOn(row.standing));
}

void addRowsInProgress(const runner::LeftOut &leftOut, qsizetype rowsMax, QStringList &lines)
{
    int more = 0;
    for (const runner::LeftOut::Row &row : leftOut.rows) {
        if (row.standing.standing != Standing::InProgress)
            continue;
        if (rowsMax-- > 0)
            lines.append(lineFor(row));
        else
            ++more;
    }
    if (more > 0)
        lines.append(Text::tr("… and %n more customer(s) in progress in other batches.", nullptr, more));
}

} // namespace

QStringList linesOf(const PreflightReport &report, const QUrl &origin, qsizetype rowsMax)
{
    QStringList lines;
    const runner::Preflight &preflight = report.preflight;
    if (preflight.askedFleet && !preflight.knowsFleet)
        lines.append(
            Text::tr("The list of agents at %1 could not be read (%2), so only the ledger says who has "
                     "one already.")
                .arg(origin.toString(), preflight.fleetAnswer.code));
    if (const int count = report.leftOut.count(Standing::Active); count > 0)
        lines.append(Text::tr("%n customer(s) have an active agent already and are left out. --already again "
                              "orders another one.",
            nullptr, count));
    if (const int count = report.leftOut.count(Standing::ProbablyExists); count > 0)
        lines.append(
            Text::tr("%n customer(s) probably have an agent already and are left out: the server lists "
                     "one of the same name and address. --already again orders another one.",
                nullptr, count));
    if (const int count = report.leftOut.count(Standing::Unclear); count > 0)
        lines.append(
            Text::tr("%n customer(s) were ordered here under another token and are left out: it may be the "
                     "same account's, and nothing tells. --already again orders them all the same.",
                nullptr, count));
    addRowsInProgress(report.leftOut, rowsMax, lines);
    if (const int count = preflight.count(Standing::FailedBefore); count > 0)
        lines.append(Text::tr("%n customer(s) failed before and get a new attempt.", nullptr, count));
    return lines;
}

QByteArray documentOf(const PreflightReport &report)
{
    const runner::Preflight &preflight = report.preflight;
    Json json;
    for (const Standing standing : allStandings)
        json[std::string(wordFor(standing))] = preflight.count(standing);
    json["fleet_listed"] = preflight.knowsFleet;
    QSet<QString> leftOut;
    for (const runner::LeftOut::Row &row : report.leftOut.rows)
        leftOut.insert(row.customer.id);
    json["rows"] = Json::array();
    for (qsizetype index = 0; index < preflight.rows.size(); ++index) {
        const runner::RowStanding &row = preflight.rows.at(index);
        if (row.standing == Standing::New)
            continue;
        const fleet::Customer &customer = report.customers.at(index);
        Json known;
        known["customer_id"] = utf8(customer.id);
        known["row"] = customer.row;
        known["standing"] = wordFor(row.standing);
        known["batch"] = row.batch > 0 ? Json(row.batch) : Json(nullptr);
        known["agent_id"] = textOrNull(row.agentId);
        known["ordered"] = !leftOut.contains(customer.id);
        json["rows"].push_back(std::move(known));
    }
    return lineOf(json);
}

} // namespace cli
