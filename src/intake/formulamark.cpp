// SPDX-FileCopyrightText: 2026 Fleetwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "intake/formulamark.h"

#include <algorithm>
#include <array>

namespace intake {

namespace {

using namespace std::string_view_literals;

constexpr std::array marked{"'="sv, "'+"sv, "'-"sv, "'@"sv, "'\t"sv, "'\r"sv, "'\n"sv, "''"sv, "'\uFF1D"sv,
    "'\uFF0B"sv, "'\uFF0D"sv, "'\uFF20"sv};

int statusColumnCount(const QStringList &header)
{
    static const QStringList failures =
        QStringLiteral("status,code,error,hint,attempt,operation_id,failed_at").split(QLatin1Char(','));
    static const QStringList results =
        QStringLiteral("status,code,error,hint,attempt,operation_id,agent_id,phone_number,failed_at")
            .split(QLatin1Char(','));
    for (const QStringList &columns : {results, failures}) {
        if (header.size() > columns.size() && header.last(columns.size()) == columns)
            return static_cast<int>(columns.size());
    }
    return 0;
}

} // namespace

bool isFormulaMarked(std::string_view cell)
{
    return cell.starts_with('\'')
        && std::any_of(
            marked.begin(), marked.end(), [cell](std::string_view start) { return cell.starts_with(start); });
}

bool isOwnExport(const QStringList &header)
{
    return statusColumnCount(header) > 0;
}

int listColumnCount(const QStringList &header)
{
    return static_cast<int>(header.size()) - statusColumnCount(header);
}

} // namespace intake
