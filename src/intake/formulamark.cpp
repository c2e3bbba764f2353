// SPDX-FileCopyrightText: 2026 Fleetwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "intake/formulamark.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <optional>

namespace intake {

namespace {

using namespace std::string_view_literals;

constexpr std::array marked{"'="sv, "'+"sv, "'-"sv, "'@"sv, "'\t"sv, "'\r"sv, "'\n"sv, "''"sv, "'\\"sv,
    "'\uFF1D"sv, "'\uFF0B"sv, "'\uFF0D"sv, "'\uFF20"sv};

constexpr std::size_t escapeLength = 6;

/** What a text that starts with \uXXXX starts with. */
std::optional<char16_t> escapedUnit(std::string_view text)
{
    unsigned code = 0;
    if (text.size() < escapeLength || !text.starts_with("\\u"))
        return std::nullopt;
    const char *const end = text.data() + escapeLength;
    if (std::from_chars(text.data() + 2, end, code, 16).ptr != end)
        return std::nullopt;
    return static_cast<char16_t>(code);
}

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

std::string_view withoutMark(std::string_view cell, std::string &scratch)
{
    cell.remove_prefix(1);
    if (!cell.starts_with('\\'))
        return cell;
    std::string text;
    for (std::size_t at = 1; at < cell.size();) {
        const std::string_view rest = cell.substr(at);
        if (const auto unit = escapedUnit(rest)) {
            text += QString(QChar(*unit)).toStdString();
            at += escapeLength;
        } else {
            text += rest.front();
            at += rest.starts_with("\\\\") ? 2 : 1;
        }
    }
    scratch = std::move(text);
    return scratch;
}

bool isOwnExport(const QStringList &header)
{
    return statusColumnCount(header) > 0;
}

bool beginsAsOwnExport(std::string_view bytes)
{
    constexpr std::size_t headMax = 65536;
    const std::string_view head = bytes.substr(0, headMax);
    constexpr std::string_view first = "status";
    for (std::size_t at = head.find(first); at != std::string_view::npos; at = head.find(first, at + 1)) {
        const std::string_view rest = head.substr(at + first.size());
        std::string expected;
        for (const std::string_view column : {"code"sv, "error"sv, "hint"sv, "attempt"sv, "operation_id"sv})
            expected.append(rest.substr(0, 1)).append(column);
        if (rest.starts_with(expected))
            return true;
    }
    return false;
}

int listColumnCount(const QStringList &header)
{
    return static_cast<int>(header.size()) - statusColumnCount(header);
}

} // namespace intake
