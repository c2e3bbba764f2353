// SPDX-FileCopyrightText: 2026 Fleetwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "intake/phonenumber.h"

#include "intake/asciitext.h"

#include <algorithm>
#include <array>

namespace intake {

namespace {

using namespace std::string_view_literals;

constexpr std::size_t digitsMin = 7;
constexpr std::size_t digitsMax = 15;

/** The mark between groups of digits at the front of \a text, or 0: blanks, dashes, dots and slashes of every sort. */
std::size_t separatorSize(std::string_view text)
{
    static constexpr std::array marks{" "sv, "-"sv, "."sv, "/"sv, "("sv, ")"sv, "\u00A0"sv, "\u2009"sv,
        "\u202F"sv, "\u2010"sv, "\u2011"sv, "\u2012"sv, "\u2013"sv, "\u2014"sv, "\u2212"sv};
    for (const std::string_view mark : marks) {
        if (text.starts_with(mark))
            return mark.size();
    }
    return 0;
}

bool isNumber(std::string_view digits)
{
    return digits.size() >= digitsMin && digits.size() <= digitsMax && digits.front() != '0';
}

std::string withCountry(std::string digits, std::string_view countryCode)
{
    const bool isNorthAmerica = countryCode == "1";
    if (isNorthAmerica && digits.size() == 11 && digits.front() == '1')
        return "+" + digits;
    // The 0 before a national number is dialled inside the country only; Italy's is part of the number.
    if (!isNorthAmerica && countryCode != "39" && digits.front() == '0')
        digits.erase(0, 1);
    if (isNorthAmerica && digits.size() != 10)
        return {};
    digits.insert(0, countryCode);
    return isNumber(digits) ? "+" + digits : std::string();
}

} // namespace

bool isPlainPhoneNumber(std::string_view text)
{
    return text.starts_with('+') && isNumber(text.substr(1))
        && std::all_of(text.begin() + 1, text.end(), isAsciiDigit);
}

PhoneNumber readPhoneNumber(std::string_view text, std::string_view countryCode)
{
    if (text.starts_with("tel:") || text.starts_with("Tel:"))
        text.remove_prefix(4);
    bool isInternational = false;
    std::string digits;
    while (!text.empty()) {
        if (isAsciiDigit(text.front())) {
            digits += text.front();
            text.remove_prefix(1);
        } else if (text.front() == '+' && digits.empty() && !isInternational) {
            isInternational = true;
            text.remove_prefix(1);
        } else if (isInternational && !digits.empty() && text.starts_with("(0)")) {
            text.remove_prefix(3); // "+44 (0)20": the 0 for callers inside the country
        } else if (const std::size_t size = separatorSize(text)) {
            text.remove_prefix(size);
        } else {
            return {};
        }
    }
    if (!isInternational && digits.starts_with("00")) {
        isInternational = true;
        digits.erase(0, 2);
    }
    if (isInternational)
        return isNumber(digits) ? PhoneNumber{PhoneNumber::Kind::International, "+" + digits} : PhoneNumber{};
    if (digits.size() < digitsMin - 1 || digits.size() > digitsMax)
        return {};
    return {
        PhoneNumber::Kind::National, countryCode.empty() ? std::string() : withCountry(digits, countryCode)};
}

} // namespace intake
