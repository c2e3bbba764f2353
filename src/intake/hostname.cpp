// SPDX-FileCopyrightText: 2026 Fleetwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "intake/hostname.h"

#include "intake/asciitext.h"
#include "intake/bytescan.h"
#include "intake/utf8.h"

#include <QUrl>

#include <arpa/inet.h>

#include <algorithm>
#include <array>

namespace intake {

namespace {

using namespace std::string_view_literals;

constexpr std::size_t hostSizeMax = 253;
constexpr std::size_t labelSizeMax = 63;

bool isLabel(std::string_view label)
{
    if (label.empty() || label.size() > labelSizeMax || label.front() == '-' || label.back() == '-')
        return false;
    return std::all_of(label.begin(), label.end(),
        [](char byte) { return isAsciiDigit(byte) || isAsciiLetter(byte) || byte == '-' || byte == '_'; });
}

bool isName(std::string_view host)
{
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

std::string_view lastLabel(std::string_view host)
{
    return host.substr(host.rfind('.') + 1); // npos + 1 is 0
}

bool isPrivate(std::uint32_t address)
{
    const auto within = [address](std::uint32_t net, unsigned bits) {
        return (address >> (32U - bits)) == (net >> (32U - bits));
    };
    return within(0x00000000U, 8) || within(0x0A000000U, 8) || within(0x64400000U, 10)
        || within(0x7F000000U, 8) || within(0xA9FE0000U, 16) || within(0xAC100000U, 12)
        || within(0xC0A80000U, 16) || within(0xE0000000U, 3); // many at once, and reserved
}

HostKind kindOfIpv4(const std::string &host)
{
    in_addr address{};
    if (inet_pton(AF_INET, host.c_str(), &address) != 1)
        return HostKind::Unusable;
    return isPrivate(ntohl(address.s_addr)) ? HostKind::Private : HostKind::Public;
}

HostKind kindOfIpv6(const std::string &host)
{
    in6_addr address{};
    if (inet_pton(AF_INET6, host.c_str(), &address) != 1)
        return HostKind::Unusable;
    const auto &bytes = address.s6_addr;
    const bool isMapped = IN6_IS_ADDR_V4MAPPED(&address) || IN6_IS_ADDR_V4COMPAT(&address);
    const std::uint32_t mapped = (std::uint32_t{bytes[12]} << 24U) | (std::uint32_t{bytes[13]} << 16U)
        | (std::uint32_t{bytes[14]} << 8U) | bytes[15];
    const bool isInside = IN6_IS_ADDR_LOOPBACK(&address) || IN6_IS_ADDR_UNSPECIFIED(&address)
        || IN6_IS_ADDR_LINKLOCAL(&address) || IN6_IS_ADDR_SITELOCAL(&address)
        || IN6_IS_ADDR_MULTICAST(&address) || (bytes[0] & 0xFEU) == 0xFCU || (isMapped && isPrivate(mapped));
    return isInside ? HostKind::Private : HostKind::Public;
}

} // namespace

bool isInsideName(std::string_view host)
{
    static constexpr std::array endings{"localhost"sv, "local"sv, "localdomain"sv, "internal"sv, "intranet"sv,
        "lan"sv, "home"sv, "corp"sv, "private"sv};
    const std::string_view last = lastLabel(host);
    return last.size() == host.size() || host.ends_with(".home.arpa")
        || std::find(endings.begin(), endings.end(), last) != endings.end();
}

HostKind kindOfHost(std::string_view host)
{
    if (host.starts_with('[')) {
        const bool isClosed = host.size() > 2 && host.ends_with(']');
        return isClosed ? kindOfIpv6(std::string(host.substr(1, host.size() - 2))) : HostKind::Unusable;
    }
    if (!isName(host))
        return HostKind::Unusable;
    // A name cannot end in a number; what does is an address, in one of the forms browsers understand.
    if (isAsciiDigit(lastLabel(host).front())) {
        const bool isNumber = std::all_of(lastLabel(host).begin(), lastLabel(host).end(), isAsciiDigit)
            || lastLabel(host).starts_with("0x");
        if (isNumber)
            return kindOfIpv4(std::string(host));
    }
    return isInsideName(host) ? HostKind::Private : HostKind::Public;
}

std::string plainHost(std::string_view host)
{
    std::string plain(host);
    if (findNonAscii(host.data(), host.data() + host.size()) != host.data() + host.size()) {
        // Only letters outside ASCII are Qt's to judge: "_" is none of what its rules allow, and is seen in names.
        const QByteArray ascii = QUrl::toAce(textOf(host));
        plain.assign(ascii.constData(), static_cast<std::size_t>(ascii.size()));
    }
    std::transform(plain.begin(), plain.end(), plain.begin(), asciiLower);
    if (plain.ends_with('.'))
        plain.pop_back();
    return plain;
}

bool looksLikeDomain(std::string_view host)
{
    const std::string plain = plainHost(host);
    const std::string_view last = lastLabel(plain);
    return kindOfHost(plain) == HostKind::Public && last.size() >= 2
        && (last.starts_with("xn--") || std::all_of(last.begin(), last.end(), isAsciiLetter));
}

} // namespace intake
