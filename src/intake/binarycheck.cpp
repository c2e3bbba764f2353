// SPDX-FileCopyrightText: 2026 Fleetwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "intake/binarycheck.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace intake {

namespace {

using namespace std::string_view_literals;

constexpr std::string_view oldWorkbook = "\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1";
constexpr std::array others{"PK\x03\x04"sv, "PK\x05\x06"sv, "%PDF-"sv, "\x89PNG"sv, "\xFF\xD8\xFF"sv,
    "GIF8"sv, "\x1F\x8B"sv,
    "\x7F"
    "ELF"sv,
    "7z\xBC\xAF\x27\x1C"sv, "SQLite format 3"sv};

template <typename Starts>
bool startsWithAny(std::string_view bytes, const Starts &starts)
{
    return std::any_of(
        starts.begin(), starts.end(), [bytes](std::string_view start) { return bytes.starts_with(start); });
}

bool isRareInText(char byte)
{
    return (byte >= 0 && byte < 0x20 && byte != '\t' && byte != '\n' && byte != '\r' && byte != '\f')
        || byte == 0x7F;
}

} // namespace

QString whyNotText(std::string_view bytes, const QString &name)
{
    if (bytes.starts_with(oldWorkbook)) {
        return QCoreApplication::translate("Intake",
            "“%1” is in the old Excel format (.xls), or protected by a password. In your spreadsheet program "
            "choose “Save as” "
            "and the format “Excel workbook (.xlsx)”, without a password, then open that file.")
            .arg(name);
    }
    const std::string_view sample = bytes.substr(0, 65536);
    const auto rare = std::count_if(sample.begin(), sample.end(), isRareInText);
    constexpr std::ptrdiff_t tolerated = 4;
    if (startsWithAny(bytes, others) || rare > tolerated + static_cast<std::ptrdiff_t>(sample.size() / 50)) {
        return QCoreApplication::translate(
            "Intake", "“%1” is not a text file. Choose the customer list, saved as CSV.")
            .arg(name);
    }
    return {};
}

} // namespace intake
