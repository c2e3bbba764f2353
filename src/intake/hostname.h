// SPDX-FileCopyrightText: 2026 Fleetwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <string>
#include <string_view>

namespace intake {

/** What kind of host an address names. */
enum class HostKind
{
    Public,
    Private, ///< this computer, a private network, or a name without a dot
    Unusable, ///< no host's name, nor an address
};

/**
 * Looks at a host without port, in lower case: a name, an IPv4 address, or an IPv6 address in brackets. Nothing is
 * looked up, so a public name that leads to a private address is not seen.
 */
[[nodiscard]] HostKind kindOfHost(std::string_view host);

/** True for names that the public name system never knows: without a dot, or under "local", "internal" and the like. */
[[nodiscard]] bool isInsideName(std::string_view host);

/** The form to send: ASCII in lower case, without a dot at the end. Empty where a name has no such form. */
[[nodiscard]] std::string plainHost(std::string_view host);

/** True for a name with a top-level domain that can be one: "smile.example", not "notes" or "1.2". */
[[nodiscard]] bool looksLikeDomain(std::string_view host);

} // namespace intake
