// SPDX-FileCopyrightText: 2026 Fleetwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "wfw/wirenumber.h"

#include <algorithm>
#include <charconv>
#include <cmath>
#include <limits>

namespace wfw {

namespace {

constexpr qsizetype digitsMax = 40; // no honest header is longer, and no double overflows

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

} // namespace

std::optional<double> decimalFrom(QByteArrayView text)
{
    text = text.trimmed();
    if (text.isEmpty() || text.size() > digitsMax || !isDigit(text.front()) || !isDigit(text.back()))
        return {};
    if (std::count(text.begin(), text.end(), '.') > 1)
        return {};
    if (!std::all_of(text.begin(), text.end(), [](char c) { return isDigit(c) || c == '.'; }))
        return {};
    double value = 0;
    const auto result = std::from_chars(text.begin(), text.end(), value, std::chars_format::fixed);
    if (result.ec != std::errc() || result.ptr != text.end())
        return {};
    return value;
}

std::optional<int> countFrom(QByteArrayView text)
{
    text = text.trimmed();
    if (!std::all_of(text.begin(), text.end(), isDigit))
        return {};
    const auto value = decimalFrom(text);
    if (!value)
        return {};
    return static_cast<int>(std::min(*value, static_cast<double>(std::numeric_limits<int>::max())));
}

std::chrono::milliseconds clampedSeconds(
    double seconds, std::chrono::milliseconds least, std::chrono::milliseconds most)
{
    const double held =
        std::clamp(seconds * 1000.0, static_cast<double>(least.count()), static_cast<double>(most.count()));
    // The small step back keeps 1.1 s, which no double holds exactly, from becoming 1101 ms.
    return std::chrono::milliseconds(static_cast<qint64>(std::ceil(held - 1e-6)));
}

} // namespace wfw
