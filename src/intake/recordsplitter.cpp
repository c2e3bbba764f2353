// SPDX-FileCopyrightText: 2026 Fleetwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "intake/recordsplitter.h"

#include "intake/bytescan.h"

#include <cstring>

namespace intake {

namespace {

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
    while (m_at != m_end && m_out.m_records.size() < recordsMax && !m_out.m_isOverfull) {
        if (isLineEnd(*m_at))
            skipLineEnd();
        else
            readRecord();
    }
    return std::move(m_out);
}

/** Sized after the first records, because growing by doubling would hold the offsets twice for a moment. */
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
