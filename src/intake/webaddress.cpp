// SPDX-FileCopyrightText: 2026 Fleetwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "intake/webaddress.h"

#include "intake/addressrepair.h"
#include "intake/asciitext.h"
#include "intake/hostname.h"

#include <algorithm>
#include <array>

namespace intake {

namespace {

using namespace std::string_view_literals;

constexpr std::array schemes{"https://"sv, "http://"sv};

bool startsWithLower(std::string_view text, std::string_view start)
{
    return text.size() >= start.size()
        && std::equal(start.begin(), start.end(), text.begin(),
            [](char left, char right) { return left == asciiLower(right); });
}

bool isPort(std::string_view port)
{
    if (port.empty() || port.size() > 5 || !std::all_of(port.begin(), port.end(), isAsciiDigit))
        return false;
    int value = 0;
    for (const char digit : port)
        value = 10 * value + (digit - '0');
    return value >= 1 && value <= 65535;
}

bool isClean(std::string_view text)
{
    return std::none_of(text.begin(), text.end(), [](char byte) {
        return (byte >= 0 && byte <= ' ') || byte == 0x7F || byte == '\\' || byte == '<' || byte == '>'
            || byte == '"';
    });
}

std::string_view authorityOf(std::string_view text)
{
    return text.substr(0, text.find_first_of("/?#"));
}

/** What follows "https://", which is \a scheme. */
WebAddress readRest(std::string_view scheme, std::string_view rest)
{
    if (!isClean(rest))
        return {};
    const std::string_view authority = authorityOf(rest);
    if (authority.find('@') != std::string_view::npos)
        return {false, Cause::UserInfo, {}};
    const std::size_t bracket = authority.find(']');
    const std::size_t colon = authority.find(':', bracket == std::string_view::npos ? 0 : bracket);
    if (colon != std::string_view::npos && !isPort(authority.substr(colon + 1)))
        return {};
    const std::string host = plainHost(authority.substr(0, colon));
    const HostKind kind = kindOfHost(host);
    if (kind != HostKind::Public)
        return {false, kind == HostKind::Private ? Cause::PrivateHost : Cause::None, {}};
    std::string text(scheme);
    text += host;
    if (colon != std::string_view::npos)
        text += authority.substr(colon);
    text += rest.substr(authority.size());
    return {true, Cause::None, text};
}

bool isMail(std::string_view text)
{
    const std::string_view authority = authorityOf(startsWithLower(text, "mailto:") ? text.substr(7) : text);
    const std::size_t at = authority.find('@');
    return at != std::string_view::npos && at > 0 && authority.find(':') == std::string_view::npos
        && looksLikeDomain(authority.substr(at + 1));
}

/** "https://www." needs no guessing; every other scheme would be a guess. */
bool isSurelyWeb(std::string_view text)
{
    const std::string_view authority = authorityOf(text);
    const std::string_view host = authority.substr(0, authority.find(':'));
    return startsWithLower(host, "www.") && looksLikeDomain(host.substr(4))
        && host.substr(4).find('.') != std::string_view::npos;
}

/** "ftp:", "javascript:", but not "smile.example:8080". */
bool hasOtherScheme(std::string_view text)
{
    const std::size_t colon = text.find(':');
    if (colon == std::string_view::npos || colon == 0 || !isAsciiLetter(text.front()))
        return false;
    const std::string_view word = text.substr(0, colon);
    const bool isWord = std::all_of(word.begin(), word.end(), [](char byte) {
        return isAsciiLetter(byte) || isAsciiDigit(byte) || byte == '+' || byte == '-' || byte == '.';
    });
    const bool namesPort = colon + 1 < text.size() && isAsciiDigit(text[colon + 1]);
    return isWord && !namesPort
        && (word.find('.') == std::string_view::npos || text.substr(colon).starts_with("://"));
}

} // namespace

WebAddress readWebAddress(std::string_view text)
{
    for (const std::string_view scheme : schemes) {
        if (!startsWithLower(text, scheme))
            continue;
        WebAddress address = readRest(scheme, text.substr(scheme.size()));
        if (!address.isUsable && address.cause == Cause::None)
            address.text = repairedAddress(text);
        if (!address.text.empty() && !address.isUsable)
            address.cause = Cause::Misspelt;
        return address;
    }
    if (isMail(text))
        return {false, Cause::MailAddress, {}};
    if (isClean(text) && isSurelyWeb(text)) {
        WebAddress address = readRest(schemes.front(), text);
        if (address.isUsable)
            return address;
    }
    if (std::string repaired = repairedAddress(text); !repaired.empty())
        return {false, Cause::Misspelt, std::move(repaired)};
    if (hasOtherScheme(text) && !beginsLikeWeb(text))
        return {false, Cause::OtherScheme, {}};
    const std::string_view bare = text.starts_with("//") ? text.substr(2) : text;
    WebAddress guess = readRest(schemes.front(), bare);
    const std::string_view authority = authorityOf(bare);
    if (guess.isUsable && looksLikeDomain(authority.substr(0, authority.find(':'))))
        return {false, Cause::NoScheme, std::move(guess.text)};
    const std::string_view host = authority.substr(0, authority.find(':'));
    const bool isInside = guess.cause == Cause::PrivateHost
        && (plainHost(host).find('.') != std::string::npos || startsWithLower(host, "localhost"));
    return {false, isInside ? Cause::PrivateHost : Cause::None, {}};
}

bool isPlainWebAddress(std::string_view text)
{
    if (!text.starts_with("http"))
        return false;
    text.remove_prefix(text.size() > 4 && text[4] == 's' ? 5 : 4);
    if (!text.starts_with("://"))
        return false;
    text.remove_prefix(3);
    std::size_t label = 0; // where the label begins that is being read
    std::size_t at = 0;
    for (; at < text.size(); ++at) {
        const char byte = text[at];
        if (byte == '.') {
            if (at == label || text[at - 1] == '-')
                return false;
            label = at + 1;
        } else if (byte == '-') {
            if (at == label)
                return false;
        } else if (byte == '/' || byte == '?' || byte == '#') {
            break;
        } else if (!(byte >= 'a' && byte <= 'z') && !isAsciiDigit(byte)) {
            return false;
        }
    }
    // Hosts that are numbers are for the thorough way.
    const std::string_view last = text.substr(label, at - label);
    if (label == 0 || last.size() < 2 || at > 63 || last.back() == '-' || isAsciiDigit(last.front()))
        return false;
    return !isInsideName(text.substr(0, at)) && isClean(text.substr(at));
}

std::string addressKey(std::string_view text)
{
    for (const std::string_view scheme : schemes) {
        if (startsWithLower(text, scheme)) {
            text.remove_prefix(scheme.size());
            break;
        }
    }
    if (startsWithLower(text, "www."))
        text.remove_prefix(4);
    while (text.ends_with('/'))
        text.remove_suffix(1);
    std::string key(text);
    std::transform(key.begin(), key.end(), key.begin(), asciiLower);
    return key;
}

} // namespace intake
