// SPDX-FileCopyrightText: 2026 Fleetwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "intake/weburl.h"

#include <algorithm>

namespace intake {

namespace {

constexpr std::size_t hostSizeMax = 253;
constexpr std::size_t labelSizeMax = 63;

char lower(char byte)
{
    return byte >= 'A' && byte <= 'Z' ? static_cast<char>(byte + ('a' - 'A')) : byte;
}

bool isDigit(char byte)
{
    return byte >= '0' && byte <= '9';
}

bool isHexDigit(char byte)
{
    return isDigit(byte) || (lower(byte) >= 'a' && lower(byte) <= 'f');
}

/** Takes "http://" or "https://" off the front. */
bool takeScheme(std::string_view &url)
{
    constexpr std::string_view scheme = "http";
    if (url.size() < scheme.size()
        || !std::equal(scheme.begin(), scheme.end(), url.begin(),
            [](char left, char right) { return left == lower(right); }))
        return false;
    url.remove_prefix(scheme.size());
    if (!url.empty() && lower(url.front()) == 's')
        url.remove_prefix(1);
    if (!url.starts_with("://"))
        return false;
    url.remove_prefix(3);
    return true;
}

bool isPort(std::string_view port)
{
    if (port.empty() || port.size() > 5 || !std::all_of(port.begin(), port.end(), isDigit))
        return false;
    int value = 0;
    for (const char digit : port)
        value = 10 * value + (digit - '0');
    return value >= 1 && value <= 65535;
}

bool isLabel(std::string_view label)
{
    if (label.empty() || label.size() > labelSizeMax || label.front() == '-' || label.back() == '-')
        return false;
    return std::all_of(label.begin(), label.end(), [](char byte) {
        return isDigit(byte) || (lower(byte) >= 'a' && lower(byte) <= 'z') || byte == '-' || byte == '_'
            || static_cast<unsigned char>(byte) >= 0x80;
    });
}

bool isHost(std::string_view host)
{
    if (host.ends_with('.'))
        host.remove_suffix(1);
    if (host.empty() || host.size() > hostSizeMax)
        return false;
    for (;;) {
        const std::size_t dot = host.find('.');
        if (!isLabel(host.substr(0, dot)))
            return false;
        if (dot == std::string_view::npos)
            return true;
        host.remove_prefix(dot + 1);
    }
}

bool isIpv6Literal(std::string_view host)
{
    const std::string_view inside = host.substr(1);
    return inside.size() >= 2 && inside.find(':') != std::string_view::npos
        && std::all_of(inside.begin(), inside.end(),
            [](char byte) { return isHexDigit(byte) || byte == ':' || byte == '.'; });
}

bool isAuthority(std::string_view authority)
{
    if (authority.starts_with('[')) {
        const std::size_t close = authority.find(']');
        if (close == std::string_view::npos || !isIpv6Literal(authority.substr(0, close)))
            return false;
        const std::string_view rest = authority.substr(close + 1);
        return rest.empty() || (rest.front() == ':' && isPort(rest.substr(1)));
    }
    const std::size_t colon = authority.find(':');
    if (colon != std::string_view::npos && !isPort(authority.substr(colon + 1)))
        return false;
    return isHost(authority.substr(0, colon)); // a user name's "@" is no part of a host name
}

} // namespace

bool isWebUrl(std::string_view url)
{
    if (!takeScheme(url))
        return false;
    const bool isClean = std::none_of(url.begin(), url.end(), [](char byte) {
        return (byte >= 0 && byte <= ' ') || byte == 0x7F || byte == '\\' || byte == '<' || byte == '>'
            || byte == '"';
    });
    return isClean && isAuthority(url.substr(0, url.find_first_of("/?#")));
}

} // namespace intake
