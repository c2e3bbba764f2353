// SPDX-FileCopyrightText: 2026 Fleetwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "intake/recordsplitter.h"

#include "intake/bytescan.h"

#include <cstring>
#include <future>

namespace intake {

namespace {

/** Below it a second thread is not worth its beginning. */
constexpr std::ptrdiff_t longText = 4 << 20U;
constexpr std::size_t boundsMax = std::size_t{1} << 27U; // half a gigabyte of offsets

int quoteSign(QuoteStyle quotes)
{
    switch (quotes) {
    case QuoteStyle::Detect:
    case QuoteStyle::Double:
        return '"';
    case QuoteStyle::Single:
        return '\'';
    case QuoteStyle::None:
        return -1;
    }
    return -1;
}

bool isBlank(char byte)
{
    return byte == ' ' || byte == '\t';
}

} // namespace

RecordSplitter::RecordSplitter(QByteArray text, std::size_t start, Dialect dialect, int firstLine)
    : m_delimiter(dialect.delimiter)
    , m_quote(quoteSign(dialect.quotes))
    , m_line(static_cast<std::uint32_t>(firstLine))
{
    m_out.m_text = std::move(text);
    m_out.m_quote = m_quote;
    m_begin = m_out.m_text.constData();
    m_end = m_begin + m_out.m_text.size();
    m_at = m_begin + start;
}

Records RecordSplitter::split(std::size_t recordsMax) &&
{
    reserve();
    const char *middle = recordsMax == SIZE_MAX && m_end - m_at > longText ? probableMiddle() : m_end;
    if (middle != m_end)
        readBesideSecondHalf(middle);
    readUpTo(m_end, recordsMax);
    return std::move(m_out);
}

/** Record by record, so it may come to an end behind \a stop. */
void RecordSplitter::readUpTo(const char *stop, std::size_t recordsMax)
{
    while (m_at < stop && m_out.m_records.size() < recordsMax && !m_out.m_isOverfull) {
        if (isLineEnd(*m_at))
            skipLineEnd();
        else
            readRecord();
    }
}

/** Behind the first line end past the middle that no quotes enclose, if they all fit together; the end where there is none. */
const char *RecordSplitter::probableMiddle() const
{
    const char *const half = m_at + (m_end - m_at) / 2;
    bool isEnclosed = m_quote >= 0
        && countByte({m_at, static_cast<std::size_t>(half - m_at)}, static_cast<char>(m_quote)) % 2 != 0;
    for (const char *at = half; at != m_end; ++at) {
        if (static_cast<unsigned char>(*at) == m_quote)
            isEnclosed = !isEnclosed;
        else if (*at == '\n' && !isEnclosed)
            return at + 1;
    }
    return m_end;
}

void RecordSplitter::readBesideSecondHalf(const char *middle)
{
    const QuoteStyle quotes = m_quote < 0 ? QuoteStyle::None
        : m_quote == '"'                  ? QuoteStyle::Double
                                          : QuoteStyle::Single;
    const auto start = static_cast<std::size_t>(middle - m_begin);
    // A copy that shares its bytes, so offsets mean the same in both. Lines are counted from where the first half ends.
    RecordSplitter second(m_out.m_text, start, {m_delimiter, quotes}, 0);
    std::future<Records> tail = std::async(std::launch::async | std::launch::deferred,
        [&second] { return std::move(second).split(SIZE_MAX - 1); });
    readUpTo(middle, SIZE_MAX);
    const Records records = tail.get();
    const bool fits = m_at == middle && !m_out.m_isOverfull && !records.m_isOverfull
        && m_out.m_bounds.size() + records.m_bounds.size() < boundsMax;
    if (fits) {
        append(records);
        m_at = m_end;
    }
}

void RecordSplitter::append(const Records &tail)
{
    const auto bounds = static_cast<std::uint32_t>(m_out.m_bounds.size());
    const auto records = static_cast<std::uint32_t>(m_out.m_records.size());
    m_out.m_bounds.insert(m_out.m_bounds.end(), tail.m_bounds.begin(), tail.m_bounds.end());
    for (const Records::Record &record : tail.m_records)
        m_out.m_records.push_back({record.firstBound + bounds, record.line + m_line});
    for (const Records::BrokenCell &broken : tail.m_broken)
        m_out.m_broken.push_back({broken.record + records, broken.cell});
    for (const std::uint32_t cut : tail.m_cut)
        m_out.m_cut.push_back(cut + records);
}

void RecordSplitter::reserve()
{
    constexpr std::ptrdiff_t sampleSize = 65536;
    const auto size = m_end - m_at;
    if (size < 2 * sampleSize)
        return;
    std::size_t records = 1;
    std::size_t bounds = 1;
    for (const char *at = m_at;
         (at = findAny(at, m_at + sampleSize, m_delimiter, '\n', '\r')) != m_at + sampleSize; ++at) {
        records += *at == '\n' ? 1U : 0U;
        ++bounds;
    }
    const double factor = 1.05 * static_cast<double>(size) / static_cast<double>(sampleSize);
    m_out.m_records.reserve(static_cast<std::size_t>(static_cast<double>(records) * factor));
    m_out.m_bounds.reserve(
        std::min(boundsMax, static_cast<std::size_t>(static_cast<double>(bounds + records) * factor)));
}

void RecordSplitter::readRecord()
{
    const auto record = static_cast<std::uint32_t>(m_out.m_records.size());
    m_out.m_records.push_back({static_cast<std::uint32_t>(m_out.m_bounds.size()), m_line});
    bool literal = false;
    std::size_t cells = 0;
    for (;;) {
        const bool wasLiteral = literal;
        const auto start = static_cast<std::uint32_t>(m_at - m_begin);
        m_at = endOfCell(literal);
        if (literal && !wasLiteral)
            m_out.m_broken.push_back({record, static_cast<std::uint32_t>(cells)});
        // One past the last cell that is kept, its start still bounds the one before.
        if (cells <= Records::cellsMax)
            m_out.m_bounds.push_back(start);
        ++cells;
        if (m_at == m_end || *m_at != m_delimiter)
            break;
        ++m_at;
    }
    if (cells > Records::cellsMax)
        m_out.m_cut.push_back(record);
    else
        m_out.m_bounds.push_back(static_cast<std::uint32_t>(m_at - m_begin) + 1);
    m_out.m_isOverfull = m_out.m_bounds.size() >= boundsMax;
    if (m_at != m_end)
        skipLineEnd();
}

const char *RecordSplitter::endOfCell(bool &literal)
{
    if (!literal && m_at != m_end && static_cast<unsigned char>(*m_at) == m_quote) {
        if (const char *end = endOfQuoted(m_at)) {
            m_line += countLineEnds({m_at, static_cast<std::size_t>(end - m_at)});
            return end;
        }
        literal = true;
    }
    return findAny(m_at, m_end, m_delimiter, '\n', '\r');
}

/** Where the quoted cell that starts at \a open ends, or null where its quotes do not fit together. */
const char *RecordSplitter::endOfQuoted(const char *open) const
{
    const char *limit = m_end;
    bool stray = false;
    for (const char *quote = open + 1; (quote = findQuote(quote, limit)) != limit;) {
        if (quote + 1 != m_end && quote[1] == *quote) {
            quote += 2;
            continue;
        }
        const char *after = quote + 1;
        while (after != m_end && *after != m_delimiter && isBlank(*after))
            ++after;
        if (after == m_end || *after == m_delimiter || isLineEnd(*after))
            return after;
        if (!stray) {
            stray = true;
            limit = findAny(open, m_end, '\n', '\r', '\n');
            if (limit < quote)
                return nullptr;
        }
        ++quote;
    }
    return nullptr;
}

const char *RecordSplitter::findQuote(const char *at, const char *end) const
{
    const void *found = std::memchr(at, m_quote, static_cast<std::size_t>(end - at));
    return found != nullptr ? static_cast<const char *>(found) : end;
}

void RecordSplitter::skipLineEnd()
{
    const bool isPair = *m_at == '\r' && m_at + 1 != m_end && m_at[1] == '\n';
    m_at += isPair ? 2 : 1;
    ++m_line;
}

} // namespace intake
