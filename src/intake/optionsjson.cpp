// SPDX-FileCopyrightText: 2026 Fleetwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "intake/optionsjson.h"

#include "intake/limits.h"
#include "intake/records.h"

#include <algorithm>
#include <limits>

namespace intake {

namespace {

using Json = nlohmann::json;

constexpr std::size_t nameSizeMax = 4096;

std::string word(Role role)
{
    return std::string(wordFor(role));
}

} // namespace

std::optional<std::string> textMember(const Json &json, const char *name, std::size_t sizeMax)
{
    const auto found = json.is_object() ? json.find(name) : json.end();
    if (found == json.end() || !found->is_string())
        return std::nullopt;
    const auto &text = found->get_ref<const std::string &>();
    return text.size() <= sizeMax ? std::optional(text) : std::nullopt;
}

std::optional<int> numberMember(const Json &json, const char *name, int min, int max)
{
    const auto found = json.is_object() ? json.find(name) : json.end();
    if (found == json.end() || !found->is_number_integer())
        return std::nullopt;
    const bool isUnsigned = found->is_number_unsigned();
    const auto huge = static_cast<std::uint64_t>(std::numeric_limits<std::int64_t>::max());
    if (isUnsigned && found->get<std::uint64_t>() > huge)
        return std::nullopt;
    const auto value = found->get<std::int64_t>();
    return value >= min && value <= max ? std::optional(static_cast<int>(value)) : std::nullopt;
}

Json jsonOf(const ReadOptions &options)
{
    Json json{{"encoding", options.encoding.toStdString()}, {"delimiter", options.delimiter.unicode()},
        {"quotes", static_cast<int>(options.quotes)}, {"sheet", options.sheet.toStdString()},
        {"name_pattern", options.namePattern.toStdString()}, {"columns", Json::object()}};
    if (options.headerLine)
        json["header_line"] = *options.headerLine;
    for (auto column = options.columns.cbegin(); column != options.columns.cend(); ++column)
        json["columns"][word(column.key())] = column->toStdString();
    return json;
}

std::optional<ReadOptions> readOptionsFrom(const Json &json)
{
    const auto encoding = textMember(json, "encoding", nameSizeMax);
    const auto sheet = textMember(json, "sheet", nameSizeMax);
    const auto pattern = textMember(json, "name_pattern", cellBytesMax);
    const auto delimiter = numberMember(json, "delimiter", 0, 0xFFFF);
    const auto quotes = numberMember(json, "quotes", 0, static_cast<int>(QuoteStyle::None));
    const bool hasColumns = json.is_object() && json.contains("columns") && json["columns"].is_object();
    if (!encoding || !sheet || !pattern || !delimiter || !quotes || !hasColumns)
        return std::nullopt;
    ReadOptions options;
    options.encoding = QString::fromStdString(*encoding);
    options.sheet = QString::fromStdString(*sheet);
    options.namePattern = QString::fromStdString(*pattern);
    options.delimiter = QChar(static_cast<char16_t>(*delimiter));
    options.quotes = static_cast<QuoteStyle>(*quotes);
    options.headerLine = numberMember(json, "header_line", 0, std::numeric_limits<int>::max());
    for (const Role role : allRoles) {
        if (const auto column = textMember(json["columns"], word(role).c_str(), nameSizeMax))
            options.columns.insert(role, QString::fromStdString(*column));
    }
    return options;
}

Json jsonOf(const CheckRules &rules)
{
    Json json{
        {"mapping", Json::object()}, {"constants", Json::object()}, {"country_code", rules.countryCode}};
    for (const Role role : allRoles) {
        json["mapping"][word(role)] = columnOf(rules.mapping, role);
        json["constants"][word(role)] = rules.constant(role);
    }
    return json;
}

std::optional<CheckRules> checkRulesFrom(const Json &json)
{
    constexpr std::size_t countryCodeMax = 3;
    const auto country = textMember(json, "country_code", countryCodeMax);
    if (!country || !json.contains("mapping") || !json.contains("constants"))
        return std::nullopt;
    CheckRules rules;
    rules.countryCode = *country;
    for (const Role role : allRoles) {
        const auto column =
            numberMember(json["mapping"], word(role).c_str(), -1, static_cast<int>(Records::cellsMax));
        const auto constant = textMember(json["constants"], word(role).c_str(), urlBytesMax);
        const bool isTaken = column && *column >= 0
            && std::find(rules.mapping.begin(), rules.mapping.end(), *column) != rules.mapping.end();
        if (!column || !constant || isTaken || (role == Role::CustomerId && !constant->empty()))
            return std::nullopt;
        rules.mapping[static_cast<std::size_t>(role)] = *column;
        rules.constants[static_cast<std::size_t>(role)] = *constant;
    }
    return rules;
}

} // namespace intake
