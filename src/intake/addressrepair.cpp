// SPDX-FileCopyrightText: 2026 Fleetwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "intake/addressrepair.h"

#include "intake/asciitext.h"
#include "intake/webaddress.h"

#include <algorithm>
#include <array>
#include <optional>

namespace intake {

namespace {

using namespace std::string_view_literals;

constexpr std::size_t wordSizeMax = 8;

struct Scheme
{
    std::string_view proper;
    std::string_view rest; ///< behind the word and every colon, slash and the like after it
    std::string_view marks; ///< these
};

/** Slips of the finger and of copying; what is further off may be anything. */
std::string_view properScheme(std::string_view word)
{
    static constexpr std::array http{
        "http"sv, "htp"sv, "htt"sv, "ttp"sv, "httpp"sv, "htttp"sv, "hhttp"sv, "thtp"sv, "hhtp"sv, "htpp"sv};
    static constexpr std::array https{"https"sv, "htps"sv, "htts"sv, "ttps"sv, "httpss"sv, "htttps"sv,
        "hhttps"sv, "httsp"sv, "htpps"sv, "hhtps"sv, "thtps"sv, "httpps"sv};
    std::string lower(word);
    std::transform(lower.begin(), lower.end(), lower.begin(), asciiLower);
    if (std::find(https.begin(), https.end(), lower) != https.end())
        return "https://";
    return std::find(http.begin(), http.end(), lower) != http.end() ? "http://"sv : std::string_view();
}

std::optional<Scheme> schemeOf(std::string_view text)
{
    const auto *const letters = std::find_if_not(text.begin(), text.end(), isAsciiLetter);
    const auto length = static_cast<std::size_t>(letters - text.begin());
    if (length > wordSizeMax)
        return std::nullopt;
    const std::string_view proper = properScheme(text.substr(0, length));
    const std::size_t rest = text.find_first_not_of(":;/\\., ", length);
    if (proper.empty() || rest == length || rest == std::string_view::npos)
        return std::nullopt;
    return Scheme{proper, text.substr(rest), text.substr(length, rest - length)};
}

} // namespace

bool beginsLikeWeb(std::string_view text)
{
    return schemeOf(text).has_value();
}

std::string repairedAddress(std::string_view text)
{
    std::string_view proper = "https://";
    std::string_view rest = text;
    bool hasSlip = false;
    // More than two have not been seen, and each is a step a hostile cell could make us take.
    for (int turn = 0; turn < 2; ++turn) {
        const auto scheme = schemeOf(rest);
        const bool isScheme = scheme && scheme->marks.find_first_of(":;/\\") != std::string_view::npos;
        if (!isScheme)
            break;
        hasSlip = true;
        proper = scheme->proper;
        rest = scheme->rest;
    }
    std::string repaired(proper);
    for (const char byte : rest) {
        hasSlip = hasSlip || byte == '\\' || byte == ' ';
        if (byte != ' ')
            repaired += byte == '\\' ? '/' : byte;
    }
    const std::size_t path = repaired.find_first_of("/?#", proper.size());
    const auto host = repaired.begin() + static_cast<std::ptrdiff_t>(proper.size());
    const auto hostEnd =
        path == std::string::npos ? repaired.end() : repaired.begin() + static_cast<std::ptrdiff_t>(path);
    std::transform(host, hostEnd, host, asciiLower);
    // Blanks in words are a sentence, not an address.
    const bool isSentence = std::count(rest.begin(), rest.end(), ' ') > 2;
    if (!hasSlip || isSentence || repaired == text || !isPlainWebAddress(repaired))
        return {};
    return repaired;
}

} // namespace intake
