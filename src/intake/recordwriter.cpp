// SPDX-FileCopyrightText: 2026 Fleetwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "intake/recordwriter.h"

#include <utility>

namespace intake {

namespace {

constexpr qsizetype textMax = qsizetype{256} << 20U;
constexpr std::size_t cellsInAllMax = std::size_t{1} << 25U;

} // namespace

RecordWriter::RecordWriter()
{
    m_out.m_quote = -1;
}

void RecordWriter::beginRecord(int line)
{
    m_out.m_isOverfull =
        m_out.m_isOverfull || m_out.m_text.size() > textMax || m_out.m_bounds.size() > cellsInAllMax;
    m_out.m_records.push_back(
        {static_cast<std::uint32_t>(m_out.m_bounds.size()), static_cast<std::uint32_t>(line)});
}

void RecordWriter::addCell(std::string_view utf8)
{
    m_out.m_bounds.push_back(static_cast<std::uint32_t>(m_out.m_text.size()));
    if (!m_out.m_isOverfull)
        m_out.m_text.append(utf8.data(), static_cast<qsizetype>(utf8.size()));
    m_out.m_text.append('\t'); // cells lie one byte apart
}

void RecordWriter::endRecord()
{
    m_out.m_bounds.push_back(static_cast<std::uint32_t>(m_out.m_text.size()));
}

Records RecordWriter::finish() &&
{
    return std::move(m_out);
}

} // namespace intake
