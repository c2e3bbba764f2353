// SPDX-FileCopyrightText: 2026 Fleetwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "intake/customerlist.h"
#include "intake/records.h"

namespace intake {

/** What a list's text looks like. */
struct Dialect
{
    char delimiter = ',';
    QuoteStyle quotes = QuoteStyle::Double; ///< not Detect
};

/**
 * Splits text into records after RFC 4180: quoted cells with delimiters, line ends and doubled quotes inside; CR LF,
 * LF and CR end a record; empty lines are no records. Beyond the RFC it reads what people save:
 *  - blanks between a closing quote and the delimiter are dropped;
 *  - a quote inside a quoted cell that neither doubles nor closes stays as it is, if the cell closes on that line;
 *  - otherwise, and where a quote is not closed at all, the rest of the line is taken literally, the record is marked
 *    broken, and reading goes on at the next line: one slip costs one row.
 * Linear in the size of the text whatever is in it: a search beyond its own line starts only at an odd run of quotes
 * and ends at the next one. The second half of a long text is split beside the first, from where a record probably begins;
 * it counts only where the first half turns out to end just there, so the answer is always that of one go.
 */
class RecordSplitter
{
public:
    RecordSplitter(QByteArray text, std::size_t start, Dialect dialect, int firstLine = 1);

    /** Everything, unless there are more than \a recordsMax records. */
    [[nodiscard]] Records split(std::size_t recordsMax = SIZE_MAX) &&;

private:
    void readUpTo(const char *stop, std::size_t recordsMax);
    [[nodiscard]] const char *probableMiddle() const;
    void readBesideSecondHalf(const char *middle);
    void append(const Records &tail);
    void reserve();
    void readRecord();
    [[nodiscard]] const char *endOfCell(bool &literal);
    [[nodiscard]] const char *endOfQuoted(const char *open) const;
    [[nodiscard]] const char *findQuote(const char *at, const char *end) const;
    void skipLineEnd();

    Records m_out;
    const char *m_begin;
    const char *m_end;
    const char *m_at;
    char m_delimiter;
    int m_quote; ///< a byte; -1: none
    std::uint32_t m_line;
};

} // namespace intake
