// SPDX-FileCopyrightText: 2026 Fleetwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "fuzz/fuzzedlist.h"

#include <array>
#include <cstddef>
#include <cstdint>

namespace {

/** What a person may override, from the bits of one byte. */
intake::ReadOptions optionsFrom(std::uint8_t bits)
{
    using intake::QuoteStyle;
    static constexpr std::array quotes{
        QuoteStyle::Detect, QuoteStyle::Double, QuoteStyle::Single, QuoteStyle::None};
    static const std::array<QString, 8> encodings{QString(), QString(), QString(), QStringLiteral("utf-8"),
        QStringLiteral("windows-1252"), QStringLiteral("utf-16be"), QStringLiteral("shift_jis"),
        QStringLiteral("macintosh")};
    intake::ReadOptions options;
    options.quotes = quotes[bits & 3U];
    options.encoding = encodings[(bits >> 2U) & 7U];
    if ((bits & 32U) != 0)
        options.delimiter = u';';
    if ((bits & 64U) != 0)
        options.headerLine = (bits & 128U) != 0 ? 2 : 0;
    else if ((bits & 128U) != 0)
        options.columns = {{intake::Role::CustomerId, QStringLiteral("1")},
            {intake::Role::BusinessName, QStringLiteral("2")},
            {intake::Role::BusinessUrl, QStringLiteral("3")}};
    return options;
}

} // namespace

/** The last byte says how the others are to be read, so that lists as they are make good seeds. */
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const auto *text = reinterpret_cast<const char *>(data);
    const QByteArray bytes(text, static_cast<qsizetype>(size));
    lookAtAllOf(intake::readBytes(bytes, QStringLiteral("list.csv")));
    if (size > 0)
        lookAtAllOf(
            intake::readBytes(bytes.chopped(1), QStringLiteral("list.csv"), optionsFrom(data[size - 1])));
    return 0;
}
