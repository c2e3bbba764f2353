// SPDX-FileCopyrightText: 2026 Fleetwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "intake/columncontent.h"

#include "intake/asciitext.h"
#include "intake/phonenumber.h"
#include "intake/placeholder.h"
#include "intake/webaddress.h"

#include <algorithm>
#include <set>

namespace intake {

namespace {

constexpr int sampleRows = 200;
constexpr int sureOfTen = 8; ///< so many of ten cells have to look the part
constexpr std::size_t idSizeMax = 40;

struct Look
{
    int filled = 0;
    int addresses = 0;
    int phones = 0;
    int shortWords = 0; ///< one word with a digit in it
    int words = 0; ///< with letters
    bool isUnique = true;

    [[nodiscard]] bool mostly(int some) const { return filled > 0 && 10 * some >= sureOfTen * filled; }
};

bool isAddress(std::string_view text)
{
    if (isPlainWebAddress(text))
        return true;
    const WebAddress address = readWebAddress(text);
    return address.isUsable || address.cause == Cause::NoScheme || address.cause == Cause::Misspelt;
}

bool isPhone(std::string_view text)
{
    constexpr std::size_t sizeMin = 10; // shorter ones may as well be ids
    return text.size() >= sizeMin && readPhoneNumber(text, {}).kind != PhoneNumber::Kind::Unclear
        && (text.front() == '+' || text.front() == '0'
            || text.find_first_of(" -()/.") != std::string_view::npos);
}

Look lookOf(const Cells &cells, int column)
{
    Look look;
    std::set<std::string, std::less<>> seen;
    std::string scratch;
    for (int row = 0; row < std::min(sampleRows, cells.rowCount()); ++row) {
        const std::string_view text = cells.trimmed(row, column, scratch);
        if (text.empty() || isPlaceholder(text))
            continue;
        ++look.filled;
        look.isUnique = seen.emplace(text).second && look.isUnique;
        if (isAddress(text)) {
            ++look.addresses;
        } else if (isPhone(text)) {
            ++look.phones;
        } else {
            const bool hasDigit = std::any_of(text.begin(), text.end(), isAsciiDigit);
            const bool hasLetter = std::any_of(text.begin(), text.end(),
                [](char byte) { return isAsciiLetter(byte) || static_cast<unsigned char>(byte) >= 0x80; });
            look.shortWords +=
                hasDigit && text.size() <= idSizeMax && text.find(' ') == std::string_view::npos ? 1 : 0;
            look.words += hasLetter ? 1 : 0;
        }
    }
    return look;
}

bool fits(Role role, const Look &look, int rows)
{
    switch (role) {
    case Role::CustomerId:
        return look.isUnique && look.filled == rows && look.mostly(look.shortWords);
    case Role::BusinessName:
        return 10 * look.filled >= sureOfTen * rows && look.mostly(look.words)
            && !look.mostly(look.shortWords);
    case Role::BusinessUrl:
        return look.mostly(look.addresses);
    case Role::PhoneNumber:
        return look.mostly(look.phones);
    case Role::TemplateId:
        break;
    }
    return false;
}

} // namespace

ColumnMap columnsByContent(const Cells &cells, int columns, const ColumnMap &known)
{
    ColumnMap guessed{-1, -1, -1, -1, -1};
    const int rows = std::min(sampleRows, cells.rowCount());
    for (int column = 0; column < columns; ++column) {
        if (std::find(known.begin(), known.end(), column) != known.end())
            continue;
        const Look look = lookOf(cells, column);
        for (const Role role : allRoles) {
            int &place = guessed[static_cast<std::size_t>(role)];
            if (place < 0 && columnOf(known, role) < 0 && fits(role, look, rows)) {
                place = column;
                break;
            }
        }
    }
    return guessed;
}

} // namespace intake
