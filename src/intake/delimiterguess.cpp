// SPDX-FileCopyrightText: 2026 Fleetwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "intake/delimiterguess.h"

#include "intake/bytescan.h"
#include "intake/columnmapping.h"
#include "intake/recordsplitter.h"

#include <array>
#include <tuple>

namespace intake {

namespace {

constexpr std::size_t sampleBytes = 65536;
constexpr std::size_t sampleRecords = 50;

using Score = std::tuple<int, int, int>; // roles named, records that agree (per mille), cells

Score scoreOf(char delimiter, std::string_view text, const ReadOptions &options)
{
    const std::string_view sample = text.substr(0, sampleBytes);
    const bool isWhole = sample.size() == text.size();
    RecordSplitter splitter(
        QByteArray(sample.data(), static_cast<qsizetype>(sample.size())), 0, {delimiter, QuoteStyle::Double});
    const Records records = std::move(splitter).split(sampleRecords);
    // The last record of a cut sample may be cut itself.
    const int usable = records.count() - (!isWhole && records.count() > 1 ? 1 : 0);
    if (usable == 0 || records.cellCount(0) < 2)
        return {0, 0, 0};
    const int cells = records.cellCount(0);
    int agreeing = 0;
    for (int record = 0; record < usable; ++record)
        agreeing += records.cellCount(record) == cells ? 1 : 0;
    int roles = 0;
    if (options.headerLine != 0) {
        const MappedColumns mapped = mapColumns(headerOf(records, 0), options.columns);
        for (const int column : mapped.columns)
            roles += column >= 0 ? 1 : 0;
    }
    return {roles, agreeing * 1000 / usable, cells};
}

} // namespace

char guessDelimiter(std::string_view text, const ReadOptions &options)
{
    char best = ',';
    Score bestScore{0, 0, 0};
    for (const char candidate : {',', ';', '\t', '|'}) {
        const Score score = scoreOf(candidate, text, options);
        if (score > bestScore) {
            best = candidate;
            bestScore = score;
        }
    }
    return best;
}

SeparatorLine separatorLine(std::string_view text)
{
    const bool isQuoted = text.starts_with('"');
    std::string_view line = text.substr(isQuoted ? 1 : 0);
    if (line.size() < 5 || QByteArray(line.data(), 4).toLower() != QByteArrayLiteral("sep="))
        return {};
    const char delimiter = line[4];
    line.remove_prefix(5);
    if (isQuoted && line.starts_with('"'))
        line.remove_prefix(1);
    if (!line.empty() && !isLineEnd(line.front()))
        return {};
    line.remove_prefix(line.starts_with("\r\n") ? 2 : line.empty() ? 0 : 1);
    return {delimiter, text.size() - line.size()};
}

} // namespace intake
