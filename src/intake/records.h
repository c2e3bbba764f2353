// SPDX-FileCopyrightText: 2026 Fleetwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QString>

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace intake {

/**
 * The records of a list as offsets into one owned UTF-8 buffer: four bytes a cell and twelve a record. A cell is
 * unquoted when it is asked for.
 *
 * The cell c of a record reaches from its bound to one byte before the next bound, so one array serves for where
 * cells start and where they end; each record has one bound more than it has cells.
 */
class Records
{
public:
    [[nodiscard]] int count() const { return static_cast<int>(m_records.size()); }
    [[nodiscard]] int cellCount(int record) const
    {
        return static_cast<int>(boundsEnd(record) - m_records[static_cast<std::size_t>(record)].firstBound)
            - 1;
    }
    /** Physical line where the record starts, from 1. */
    [[nodiscard]] int line(int record) const;
    /** The record as it stands in the text, quotes included, without its line end. */
    [[nodiscard]] std::string_view rawRecord(int record) const
    {
        const std::uint32_t from = m_bounds[m_records[static_cast<std::size_t>(record)].firstBound];
        const std::uint32_t to = m_bounds[boundsEnd(record) - 1] - 1;
        return {m_text.constData() + from, to - from};
    }
    /** The cell without its quotes. A view into the text or into \a scratch, valid while both stay as they are. */
    [[nodiscard]] std::string_view cell(int record, int column, std::string &scratch) const
    {
        const std::size_t bound =
            m_records[static_cast<std::size_t>(record)].firstBound + static_cast<std::size_t>(column);
        const std::uint32_t from = m_bounds[bound];
        const std::string_view raw(m_text.constData() + from, m_bounds[bound + 1] - 1 - from);
        const bool isPlain = raw.empty() || static_cast<unsigned char>(raw.front()) != m_quote;
        return isPlain && !m_hasFormulaMarks ? raw : undressed(raw, record, column, scratch);
    }
    [[nodiscard]] QString cellText(int record, int column) const;
    /** The cell whose opening quote is never closed properly, or -1. It and its followers are read literally. */
    [[nodiscard]] int brokenCell(int record) const { return m_broken.empty() ? -1 : foundBroken(record); }
    /** True where cells past \a cellsMax were dropped. */
    [[nodiscard]] bool isCut(int record) const { return !m_cut.empty() && foundCut(record); }

    /** True where the list has more cells than can be kept: its end is missing. */
    [[nodiscard]] bool isOverfull() const { return m_isOverfull; }

    /** From now on cells lose the apostrophe our own exports put before what a spreadsheet would run. */
    void removeFormulaMarks() { m_hasFormulaMarks = true; }

    /** The same for the same text read in the same way: enough to know a list again. */
    [[nodiscard]] QByteArray fingerprint() const;

    /** More cells than any spreadsheet has columns: the rest of such a record is not kept. */
    static constexpr std::size_t cellsMax = 16384;

private:
    friend class RecordSplitter;
    friend class RecordWriter;

    struct Record
    {
        std::uint32_t firstBound;
        std::uint32_t line;
    };
    struct BrokenCell
    {
        std::uint32_t record;
        std::uint32_t cell;
    };

    [[nodiscard]] std::uint32_t boundsEnd(int record) const
    {
        const auto next = static_cast<std::size_t>(record) + 1;
        return next < m_records.size() ? m_records[next].firstBound
                                       : static_cast<std::uint32_t>(m_bounds.size());
    }
    [[nodiscard]] std::string_view undressed(
        std::string_view raw, int record, int column, std::string &scratch) const;
    [[nodiscard]] int foundBroken(int record) const;
    [[nodiscard]] bool foundCut(int record) const;

    QByteArray m_text;
    std::vector<std::uint32_t> m_bounds;
    std::vector<Record> m_records;
    std::vector<BrokenCell> m_broken; ///< ordered by record; few
    std::vector<std::uint32_t> m_cut; ///< ordered; few
    int m_quote = '"'; ///< a byte; -1 where nothing encloses cells
    bool m_hasFormulaMarks = false;
    bool m_isOverfull = false;
};

} // namespace intake
