// SPDX-FileCopyrightText: 2026 Fleetwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "report/csvwriter.h"

#include <algorithm>

namespace report {

namespace {

bool startsFormula(QStringView cell)
{
    static constexpr QStringView starts = u"=+-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20";
    return !cell.isEmpty() && starts.contains(cell.front());
}

} // namespace

QString neutralised(const QString &cell)
{
    const bool isApostrophe = cell.startsWith(u'\'');
    const QStringView rest = QStringView(cell).mid(isApostrophe ? 1 : 0);
    const bool isMarkLike = isApostrophe && (rest.startsWith(u'\'') || startsFormula(rest));
    return isMarkLike || startsFormula(cell) ? u'\'' + cell : cell;
}

CsvWriter::CsvWriter(char delimiter)
    : m_out(QByteArrayLiteral("\xEF\xBB\xBF"))
    , m_delimiter(delimiter)
{
}

void CsvWriter::addRow(const QStringList &cells)
{
    const qsizetype start = m_out.size();
    for (const QString &cell : cells) {
        if (m_out.size() > start)
            m_out.append(m_delimiter);
        addCell(cell);
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
