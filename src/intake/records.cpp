// SPDX-FileCopyrightText: 2026 Fleetwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "intake/records.h"

#include "intake/formulamark.h"
#include "intake/utf8.h"

#include <QCryptographicHash>

#include <algorithm>

namespace intake {

namespace {

std::string_view unquoted(std::string_view raw, std::string &scratch)
{
    const char sign = raw.front();
    const std::size_t close = raw.rfind(sign); // blanks may follow the closing quote
    const std::string_view inner = raw.substr(1, close - 1);
    std::size_t quote = inner.find(sign);
    if (quote == std::string_view::npos)
        return inner;
    scratch.clear();
    std::size_t from = 0;
    while (quote != std::string_view::npos) {
        scratch.append(inner, from, quote + 1 - from);
        const bool doubled = quote + 1 < inner.size() && inner[quote + 1] == sign;
        from = quote + (doubled ? 2 : 1);
        quote = inner.find(sign, from);
    }
    scratch.append(inner, from);
    return scratch;
}

} // namespace

int Records::line(int record) const
{
    return static_cast<int>(m_records[static_cast<std::size_t>(record)].line);
}

/** Without the quotes and the marks of our own exports, where it has any. */
std::string_view Records::undressed(std::string_view raw, int record, int column, std::string &scratch) const
{
    std::string_view text = raw;
    if (!text.empty() && static_cast<unsigned char>(text.front()) == m_quote) {
        const int broken = brokenCell(record);
        if (broken < 0 || column < broken)
            text = unquoted(text, scratch);
    }
    if (m_hasFormulaMarks && isFormulaMarked(text))
        text = withoutMark(text, scratch);
    return text;
}

QString Records::cellText(int record, int column) const
{
    std::string scratch;
    return textOf(cell(record, column, scratch));
}

QByteArray Records::fingerprint() const
{
    QCryptographicHash hash(QCryptographicHash::Blake2b_256);
    hash.addData(m_text);
    // Where cells begin says how the text was taken apart.
    hash.addData(QByteArrayView(reinterpret_cast<const char *>(m_bounds.data()),
        static_cast<qsizetype>(m_bounds.size() * sizeof(m_bounds.front()))));
    return hash.result().toHex();
}

int Records::foundBroken(int record) const
{
    const auto wanted = static_cast<std::uint32_t>(record);
    const auto found = std::lower_bound(m_broken.begin(), m_broken.end(), wanted,
        [](const BrokenCell &left, std::uint32_t right) { return left.record < right; });
    return found != m_broken.end() && found->record == wanted ? static_cast<int>(found->cell) : -1;
}

bool Records::foundCut(int record) const
{
    return std::binary_search(m_cut.begin(), m_cut.end(), static_cast<std::uint32_t>(record));
}

} // namespace intake
