// SPDX-FileCopyrightText: 2026 Fleetwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "report/textencoding.h"

#include <QStringDecoder>
#include <QStringEncoder>

#include <algorithm>
#include <array>
#include <optional>

namespace report {

namespace {

/** What Windows-1252 has at 0x80 to 0x9F; where it has nothing, as the web reads it, the control character. */
constexpr std::array<char16_t, 32> upperControls{0x20AC, 0x81, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021,
    0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, 0x8D, 0x017D, 0x8F, 0x90, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022,
    0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0x9D, 0x017E, 0x0178};

std::optional<char> windows1252(char16_t unit)
{
    if (unit < 0x80 || (unit >= 0xA0 && unit <= 0xFF))
        return static_cast<char>(unit);
    const auto *const found = std::find(upperControls.begin(), upperControls.end(), unit);
    if (found == upperControls.end())
        return std::nullopt;
    return static_cast<char>(0x80 + (found - upperControls.begin()));
}

/** A reader that has to guess may take two such bytes for one character of UTF-8. */
bool hasUtf8Pair(const QByteArray &bytes)
{
    return std::adjacent_find(bytes.begin(), bytes.end(), [](char left, char right) {
        const auto lead = static_cast<unsigned char>(left);
        const auto next = static_cast<unsigned char>(right);
        return lead >= 0xC2 && lead <= 0xF4 && next >= 0x80 && next <= 0xBF;
    }) != bytes.end();
}

std::optional<QByteArray> inWindows1252(const QString &text)
{
    QByteArray bytes;
    bytes.reserve(text.size());
    for (const QChar character : text) {
        const auto byte = windows1252(character.unicode());
        if (!byte)
            return std::nullopt;
        bytes.append(*byte);
    }
    return hasUtf8Pair(bytes) ? std::nullopt : std::optional(bytes);
}

QByteArray inUtf16(const QString &text, QStringConverter::Encoding encoding)
{
    QStringEncoder encoder(encoding, QStringConverter::Flag::WriteBom);
    return encoder.encode(text);
}

} // namespace

QByteArray inEncoding(const QByteArray &utf8, const QString &encoding)
{
    if (encoding == u"UTF-16LE")
        return inUtf16(QString::fromUtf8(utf8), QStringConverter::Utf16LE);
    if (encoding == u"UTF-16BE")
        return inUtf16(QString::fromUtf8(utf8), QStringConverter::Utf16BE);
    if (encoding == u"Windows-1252") {
        if (const auto bytes = inWindows1252(QString::fromUtf8(utf8)))
            return *bytes;
    }
    return QByteArrayLiteral("\xEF\xBB\xBF") + utf8;
}

} // namespace report
