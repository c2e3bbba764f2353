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

} // namespace intake
