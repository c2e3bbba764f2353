// SPDX-FileCopyrightText: 2026 Fleetwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QString>

#include <cstddef>
#include <string_view>

namespace intake {

/** How much of a text is UTF-8. Overlong forms, surrogates and values past U+10FFFF do not count as valid. */
struct Utf8Tally
{
    std::size_t validSequences = 0; ///< characters of two to four bytes
    std::size_t strayBytes = 0; ///< bytes that belong to no character
    [[nodiscard]] bool allValid() const { return strayBytes == 0; }
};

[[nodiscard]] Utf8Tally tallyUtf8(std::string_view text);

/**
 * One character from the front of \a text, which is not empty. A byte that belongs to no character comes back as
 * U+FFFD with \a length 1.
 */
[[nodiscard]] char32_t decodeUtf8(std::string_view text, std::size_t &length);

/** The text as it stands. QString::fromUtf8() would drop U+FEFF at the beginning, which inside a list is no mark. */
[[nodiscard]] QString textOf(std::string_view utf8);

/**
 * UTF-16 to UTF-8. A lone surrogate and an odd last byte become bytes that are not UTF-8, so that the row they are
 * in is reported like any other that cannot be decoded.
 */
[[nodiscard]] QByteArray utf8FromUtf16(std::string_view bytes, bool bigEndian);

/** UTF-32 to UTF-8. What is no character becomes a byte that is not UTF-8. */
[[nodiscard]] QByteArray utf8FromUtf32(std::string_view bytes, bool bigEndian);

/** Windows-1252 to UTF-8; its five unassigned bytes become the C1 controls of the same value, as browsers do. */
[[nodiscard]] QByteArray utf8FromWindows1252(std::string_view bytes);

/** What can stand inside a cell that goes into a request: no C0, C1, line separator or direction override. */
[[nodiscard]] bool hasControlCharacter(std::string_view utf8);

/** Without the blanks around it: space, tab, no-break space, ideographic space. Line ends are not blanks. */
[[nodiscard]] std::string_view withoutBlanks(std::string_view utf8);
[[nodiscard]] inline std::string_view trimmedBlanks(std::string_view utf8)
{
    const auto isPlain = [](char byte) { return byte > ' '; }; // past ASCII they are negative
    // Settles nearly every cell.
    return !utf8.empty() && isPlain(utf8.front()) && isPlain(utf8.back()) ? utf8 : withoutBlanks(utf8);
}

} // namespace intake
