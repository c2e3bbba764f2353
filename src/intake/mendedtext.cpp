// SPDX-FileCopyrightText: 2026 Fleetwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "intake/mendedtext.h"

#include "intake/utf8.h"

namespace intake {

std::string withoutInvisible(std::string_view utf8)
{
    std::string mended;
    bool isGap = false;
    for (std::size_t at = 0, length = 0; at < utf8.size(); at += length) {
        (void)decodeUtf8(utf8.substr(at), length);
        const std::string_view character = utf8.substr(at, length);
        const bool isSpace = character == "\n" || character == "\r" || character == "\t"
            || character == "\u2028" || character == "\u2029" || character == "\u0085";
        if (isSpace) {
            isGap = true;
        } else if (!hasControlCharacter(character) && !(isGap && character == " ")) {
            if (isGap && !mended.empty() && !mended.ends_with(' '))
                mended += ' ';
            isGap = false;
            mended += character;
        }
    }
    return std::string(trimmedBlanks(mended));
}

std::string strayBytesAsWestern(std::string_view utf8)
{
    std::string mended;
    for (std::size_t at = 0, length = 0; at < utf8.size(); at += length) {
        (void)decodeUtf8(utf8.substr(at), length);
        const std::string_view character = utf8.substr(at, length);
        const bool isStray = length == 1 && (static_cast<unsigned char>(character.front()) & 0x80U) != 0;
        if (isStray)
            mended += utf8FromWindows1252(character).toStdString();
        else
            mended += character;
    }
    return mended;
}

} // namespace intake
