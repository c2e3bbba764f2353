// SPDX-FileCopyrightText: 2026 Fleetwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "intake/placeholder.h"

#include <algorithm>
#include <array>

namespace intake {

namespace {

using namespace std::string_view_literals;

constexpr std::array placeholders{"-"sv, "--"sv, "---"sv, "\u2013"sv, "\u2014"sv, "?"sv, "??"sv, "n/a"sv,
    "null"sv, "#n/a"sv, "#ref!"sv, "#value!"sv, "#name?"sv, "#div/0!"sv, "#num!"sv, "#null!"sv};
constexpr std::size_t placeholderSizeMax = 8;

char lower(char byte)
{
    return byte >= 'A' && byte <= 'Z' ? static_cast<char>(byte + ('a' - 'A')) : byte;
}

} // namespace

bool isPlaceholder(std::string_view cell)
{
    if (cell.size() > placeholderSizeMax)
        return false;
    return std::any_of(placeholders.begin(), placeholders.end(), [cell](std::string_view placeholder) {
        return std::equal(cell.begin(), cell.end(), placeholder.begin(), placeholder.end(),
            [](char left, char right) { return lower(left) == right; });
    });
}

bool isShortenedNumber(std::string_view cell)
{
    const auto isDigits = [](std::string_view text) {
        return !text.empty() && text.find_first_not_of("0123456789") == std::string_view::npos;
    };
    const std::size_t sign = cell.find('+');
    if (sign == std::string_view::npos || sign < 2 || lower(cell[sign - 1]) != 'e')
        return false;
    const std::string_view number = cell.substr(0, sign - 1);
    const std::string_view exponent = cell.substr(sign + 1);
    const bool hasFraction = number.size() > 2 && (number[1] == '.' || number[1] == ',');
    return exponent.size() >= 2 && isDigits(exponent) && isDigits(number.substr(0, 1))
        && (number.size() == 1 || (hasFraction && isDigits(number.substr(2))));
}

} // namespace intake
