// SPDX-FileCopyrightText: 2026 Fleetwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "intake/delimiterguess.h"

#include "intake/bytescan.h"
#include "intake/listlayout.h"

#include <algorithm>
#include <cstdlib>
#include <map>
#include <tuple>

namespace intake {

namespace {

constexpr std::size_t sampleBytes = 65536;
constexpr std::size_t sampleRecords = 50;

using Score = std::tuple<int, int, int>; // roles named, records that agree (per mille), cells

struct Sample
{
    Records records;
    int usable = 0; ///< the last record of a cut sample may be cut itself
};

Sample sampleOf(std::string_view text, Dialect dialect)
{
    const std::string_view part = text.substr(0, sampleBytes);
    const bool isWhole = part.size() == text.size();
    RecordSplitter splitter(QByteArray(part.data(), static_cast<qsizetype>(part.size())), 0, dialect);
    Sample sample{std::move(splitter).split(sampleRecords), 0};
    sample.usable = sample.records.count() - (!isWhole && sample.records.count() > 1 ? 1 : 0);
    return sample;
}

Score scoreOf(std::string_view text, Dialect dialect, const ReadOptions &options)
{
    const Sample sample = sampleOf(text, dialect);
    std::map<int, int> byCells;
    int roles = 0;
    for (int record = 0; record < sample.usable; ++record) {
        ++byCells[sample.records.cellCount(record)];
        // Titles above the header, not a page of them.
        if (options.headerLine != 0 && record < 10 && !sample.records.isCut(record))
            roles = std::max(roles, rolesNamed(sample.records, record, options));
    }
    int cells = 0;
    int agreeing = 0;
    for (const auto &[width, count] : byCells) {
        if (width > 1 && count >= agreeing) {
            cells = width;
            agreeing = count;
        }
    }
    return cells == 0 ? Score{0, 0, 0} : Score{roles, agreeing * 1000 / sample.usable, cells};
}

char guessDelimiter(std::string_view text, QuoteStyle quotes, const ReadOptions &options)
{
    char best = ',';
    Score bestScore{0, 0, 0};
    for (const char candidate : {',', ';', '\t', '|'}) {
        const Score score = scoreOf(text, {candidate, quotes}, options);
        if (score > bestScore) {
            best = candidate;
            bestScore = score;
        }
    }
    return best;
}

/** How often \a quote stands where a cell begins, and how often where one ends. */
struct Edges
{
    int opening = 0;
    int closing = 0;
};

Edges edgesOf(std::string_view text, char delimiter, char quote)
{
    const auto isEdge = [delimiter](char byte) { return byte == delimiter || isLineEnd(byte); };
    Edges edges;
    for (std::size_t at = 0; (at = text.find(quote, at)) != std::string_view::npos; ++at) {
        edges.opening += at == 0 || isEdge(text[at - 1]) ? 1 : 0;
        edges.closing += at + 1 == text.size() || isEdge(text[at + 1]) ? 1 : 0;
    }
    return edges;
}

bool isSingleQuoted(std::string_view text, char delimiter)
{
    const std::string_view part = text.substr(0, sampleBytes);
    const Edges single = edgesOf(part, delimiter, '\'');
    const auto lines = static_cast<int>(countLineEnds(part));
    return single.opening > 2 && single.opening >= lines / 2 && std::abs(single.opening - single.closing) <= 1
        && edgesOf(part, delimiter, '"').opening == 0;
}

/** Quotation marks between tabs that are only text, as databases write them. */
bool hasLiteralQuotes(std::string_view text, char delimiter)
{
    const Sample sample = sampleOf(text, {delimiter, QuoteStyle::Double});
    int broken = 0;
    for (int record = 0; record < sample.usable; ++record)
        broken += sample.records.brokenCell(record) >= 0 ? 1 : 0;
    const Edges edges = edgesOf(text.substr(0, sampleBytes), delimiter, '"');
    return delimiter == '\t' && broken > 1 && broken >= edges.opening;
}

} // namespace

Dialect guessDialect(std::string_view text, const ReadOptions &options)
{
    const auto delimiterFor = [&](QuoteStyle quotes) {
        return options.delimiter.isNull() ? guessDelimiter(text, quotes, options)
                                          : options.delimiter.toLatin1();
    };
    if (options.quotes != QuoteStyle::Detect)
        return {delimiterFor(options.quotes), options.quotes};
    const char delimiter = delimiterFor(QuoteStyle::Double);
    if (isSingleQuoted(text, delimiter))
        return {delimiterFor(QuoteStyle::Single), QuoteStyle::Single};
    return {delimiter, hasLiteralQuotes(text, delimiter) ? QuoteStyle::None : QuoteStyle::Double};
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
