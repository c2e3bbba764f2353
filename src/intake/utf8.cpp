// SPDX-FileCopyrightText: 2026 Fleetwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "intake/utf8.h"

#include "intake/bytescan.h"

#include <QStringDecoder>

#include <array>
#include <cstdint>

namespace intake {

namespace {

constexpr char32_t replacement = 0xFFFD;

unsigned byteAt(std::string_view text, std::size_t index)
{
    return static_cast<unsigned char>(text[index]);
}

bool isContinuation(unsigned byte)
{
    return (byte & 0xC0U) == 0x80U;
}

void appendUtf8(QByteArray &out, char32_t value)
{
    const auto put = [&out](char32_t byte) { out.append(static_cast<char>(byte)); };
    if (value < 0x80) {
        put(value);
    } else if (value < 0x800) {
        put(0xC0U | (value >> 6U));
        put(0x80U | (value & 0x3FU));
    } else if (value < 0x10000) {
        put(0xE0U | (value >> 12U));
        put(0x80U | ((value >> 6U) & 0x3FU));
        put(0x80U | (value & 0x3FU));
    } else {
        put(0xF0U | (value >> 18U));
        put(0x80U | ((value >> 12U) & 0x3FU));
        put(0x80U | ((value >> 6U) & 0x3FU));
        put(0x80U | (value & 0x3FU));
    }
}

bool isForbidden(char32_t value)
{
    return value < 0x20 || (value >= 0x7F && value <= 0x9F) || value == 0x2028 || value == 0x2029
        || (value >= 0x202A && value <= 0x202E) || (value >= 0x2066 && value <= 0x2069);
}

/** Bytes of the blank at the front of \a text, or 0. */
std::size_t leadingBlank(std::string_view text)
{
    if (text.starts_with(' ') || text.starts_with('\t'))
        return 1;
    if (text.starts_with("\u00A0"))
        return 2;
    return text.starts_with("\u3000") || text.starts_with("\uFEFF") ? 3 : 0;
}

std::size_t trailingBlank(std::string_view text)
{
    if (text.ends_with(' ') || text.ends_with('\t'))
        return 1;
    if (text.ends_with("\u00A0"))
        return 2;
    return text.ends_with("\u3000") || text.ends_with("\uFEFF") ? 3 : 0;
}

} // namespace

char32_t decodeUtf8(std::string_view text, std::size_t &length)
{
    const unsigned lead = byteAt(text, 0);
    length = 1;
    if (lead < 0x80)
        return lead;
    const std::size_t wanted = lead >= 0xF0 ? 4 : lead >= 0xE0 ? 3 : 2;
    if (lead < 0xC2 || lead > 0xF4 || text.size() < wanted)
        return replacement;
    char32_t value = lead & (0x7FU >> wanted);
    for (std::size_t i = 1; i < wanted; ++i) {
        if (!isContinuation(byteAt(text, i)))
            return replacement;
        value = (value << 6U) | (byteAt(text, i) & 0x3FU);
    }
    const bool overlong = (wanted == 3 && value < 0x800) || (wanted == 4 && value < 0x10000);
    if (overlong || value > 0x10FFFF || (value >= 0xD800 && value <= 0xDFFF))
        return replacement;
    length = wanted;
    return value;
}

Utf8Tally tallyUtf8(std::string_view text)
{
    Utf8Tally tally;
    const char *at = text.data();
    const char *const end = at + text.size();
    while ((at = findNonAscii(at, end)) != end) {
        std::size_t length = 0;
        (void)decodeUtf8({at, static_cast<std::size_t>(end - at)}, length);
        // The lead byte is not ASCII, so a length of one can only mean that the byte stands alone.
        ++(length > 1 ? tally.validSequences : tally.strayBytes);
        at += length;
    }
    return tally;
}

QString textOf(std::string_view utf8)
{
    const QByteArrayView bytes(utf8.data(), static_cast<qsizetype>(utf8.size()));
    if (!utf8.starts_with("\uFEFF"))
        return QString::fromUtf8(bytes);
    using Flag = QStringDecoder::Flag;
    QStringDecoder decoder(QStringDecoder::Utf8, Flag::ConvertInitialBom | Flag::Stateless);
    return decoder(bytes);
}

QByteArray utf8FromUtf16(std::string_view bytes, bool bigEndian)
{
    const auto unit = [&](std::size_t index) -> char32_t {
        const unsigned first = byteAt(bytes, 2 * index);
        const unsigned second = byteAt(bytes, 2 * index + 1);
        return bigEndian ? (first << 8U) | second : (second << 8U) | first;
    };
    const std::size_t units = bytes.size() / 2;
    QByteArray out;
    out.reserve(static_cast<qsizetype>(units) + static_cast<qsizetype>(units / 8));
    for (std::size_t i = 0; i < units; ++i) {
        const char32_t value = unit(i);
        const bool isHigh = value >= 0xD800 && value <= 0xDBFF;
        if (isHigh && i + 1 < units && unit(i + 1) >= 0xDC00 && unit(i + 1) <= 0xDFFF) {
            appendUtf8(out, 0x10000 + ((value - 0xD800) << 10U) + (unit(i + 1) - 0xDC00));
            ++i;
        } else {
            appendUtf8(out, value);
        }
    }
    if (bytes.size() % 2 != 0)
        out.append('\xFF');
    return out;
}

QByteArray utf8FromUtf32(std::string_view bytes, bool bigEndian)
{
    QByteArray out;
    out.reserve(static_cast<qsizetype>(bytes.size() / 3));
    for (std::size_t at = 0; at + 4 <= bytes.size(); at += 4) {
        char32_t value = 0;
        for (std::size_t i = 0; i < 4; ++i)
            value = (value << 8U) | byteAt(bytes, at + (bigEndian ? i : 3 - i));
        if (value <= 0x10FFFF)
            appendUtf8(out, value);
        else
            out.append('\xFF');
    }
    if (bytes.size() % 4 != 0)
        out.append('\xFF');
    return out;
}

QByteArray utf8FromWindows1252(std::string_view bytes)
{
    static constexpr std::array<char16_t, 32> upper{0x20AC, 0x81, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020,
        0x2021, 0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, 0x8D, 0x017D, 0x8F, 0x90, 0x2018, 0x2019, 0x201C,
        0x201D, 0x2022, 0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0x9D, 0x017E, 0x0178};
    QByteArray out;
    out.reserve(static_cast<qsizetype>(bytes.size()) + static_cast<qsizetype>(bytes.size() / 16));
    for (std::size_t i = 0; i < bytes.size(); ++i) {
        const unsigned byte = byteAt(bytes, i);
        appendUtf8(out, byte >= 0x80 && byte < 0xA0 ? upper[byte - 0x80] : byte);
    }
    return out;
}

bool hasControlCharacter(std::string_view utf8)
{
    if (isPrintableAscii(utf8)) // settles nearly every cell
        return false;
    for (std::size_t at = 0, length = 0; at < utf8.size(); at += length) {
        if (isForbidden(decodeUtf8(utf8.substr(at), length)))
            return true;
    }
    return false;
}

std::string_view withoutBlanks(std::string_view utf8)
{
    while (const std::size_t blank = leadingBlank(utf8))
        utf8.remove_prefix(blank);
    while (const std::size_t blank = trailingBlank(utf8))
        utf8.remove_suffix(blank);
    return utf8;
}

} // namespace intake
