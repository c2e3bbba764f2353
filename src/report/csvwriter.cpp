// SPDX-FileCopyrightText: 2026 Fleetwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "report/csvwriter.h"

#include "report/cellmarks.h"

#include <algorithm>

namespace report {

CsvWriter::CsvWriter(QChar delimiter)
    : m_delimiter(delimiter.isNull() ? ',' : delimiter.toLatin1())
{
    static constexpr QStringView usual = u",;\t|";
    if (!delimiter.isNull() && !usual.contains(delimiter)) {
        m_out += "sep=";
        m_out += m_delimiter;
        m_out += "\r\n";
    }
}

void CsvWriter::addRow(const QStringList &cells)
{
    for (qsizetype i = 0; i < cells.size(); ++i) {
        if (i > 0)
            m_out.append(m_delimiter);
        addCell(cells.at(i));
    }
    m_out.append("\r\n");
}

void CsvWriter::addCell(const QString &cell)
{
    const QByteArray utf8 = neutralised(cell).toUtf8();
    const bool isBare = !utf8.isEmpty() && utf8.front() != ' ' && utf8.back() != ' '
        && std::none_of(utf8.begin(), utf8.end(),
            [this](char byte) { return byte == '"' || byte == '\r' || byte == '\n' || byte == m_delimiter; });
    if (isBare) {
        m_out.append(utf8);
        return;
    }
    m_out.append('"');
    for (const char byte : utf8) {
        if (byte == '"')
            m_out.append('"');
        m_out.append(byte);
    }
    m_out.append('"');
}

} // namespace report
