// SPDX-FileCopyrightText: 2026 Fleetwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace intake {

// Of a list's bytes only ASCII ones have a case or are digits here, whatever the user's locale says.

[[nodiscard]] constexpr bool isAsciiDigit(char byte)
{
    return byte >= '0' && byte <= '9';
}

[[nodiscard]] constexpr char asciiLower(char byte)
{
    return byte >= 'A' && byte <= 'Z' ? static_cast<char>(byte + ('a' - 'A')) : byte;
}

[[nodiscard]] constexpr bool isAsciiLetter(char byte)
{
    return asciiLower(byte) >= 'a' && asciiLower(byte) <= 'z';
}

} // namespace intake
