// SPDX-FileCopyrightText: 2026 Fleetwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "intake/sheetreader.h"

#include <algorithm>

namespace intake {

namespace {

/** The width of a table shows within so many rows. */
constexpr std::size_t topRows = 30;

} // namespace

SheetReader::SheetReader(const SharedStrings &strings, const CellStyles &styles, bool from1904)
    : m_strings(strings)
    , m_styles(styles)
    , m_from1904(from1904)
{
}

bool SheetReader::read(const QByteArray &part)
{
    m_merges = mergesOf(part);
    OfficeXml xml(part);
    while (!m_writer.isFull() && xml.nextElement()) {
        if (xml.name() == QLatin1StringView("row"))
            readRow(xml);
    }
    writeTop();
    return xml.isSound();
}

Records SheetReader::records() &&
{
    return std::move(m_writer).finish();
}

void SheetReader::readRow(OfficeXml &xml)
{
    Row row;
    bool isNumber = false;
    const int number = xml.attribute("r").toInt(&isNumber);
    row.number = isNumber && number >= 1 && number <= sheetRowsMax ? number - 1 : m_lastRow + 1;
    m_lastRow = row.number;
    for (int depth = 1; depth > 0 && xml.next();) {
        if (!xml.isStart())
            --depth;
        else if (xml.name() == QLatin1StringView("c"))
            readCell(xml, row);
        else
            ++depth;
    }
    std::stable_sort(row.cells.begin(), row.cells.end(),
        [](const Cell &left, const Cell &right) { return left.column < right.column; });
    fillMerged(row);
    if (!row.cells.empty())
        keep(std::move(row));
}

void SheetReader::readCell(OfficeXml &xml, Row &row)
{
    const QByteArray reference = xml.attribute("r").toLatin1();
    const CellPlace place = placeOf({reference.constData(), static_cast<std::size_t>(reference.size())});
    const int next = row.cells.empty() ? 0 : row.cells.back().column + 1;
    const int column = place.column >= 0 ? place.column : next;
    const QString type = xml.attribute("t");
    const QString style = xml.attribute("s");
    QString value;
    for (int depth = 1; depth > 0 && xml.next();) {
        if (!xml.isStart())
            --depth;
        else if (xml.name() == QLatin1StringView("v"))
            value = xml.text();
        else if (xml.name() == QLatin1StringView("is"))
            value = richText(xml);
        else
            xml.skip();
    }
    // An empty cell holds its place only where the next one does not say its own.
    if (column < sheetColumnsMax && (!value.isEmpty() || place.column < 0))
        row.cells.push_back({column, shown(type, style.toInt(), value)});
}

std::string SheetReader::shown(const QString &type, int style, const QString &value) const
{
    if (type == QLatin1StringView("s"))
        return std::string(m_strings.at(value.isEmpty() ? SIZE_MAX : value.toULongLong()));
    if (type == QLatin1StringView("b"))
        return isTrue(value) ? "TRUE" : "FALSE";
    if (type == QLatin1StringView("str"))
        return withoutEscapes(value).toStdString();
    if (!type.isEmpty() && type != QLatin1StringView("n"))
        return value.toStdString();
    bool isNumber = false;
    const double number = value.toDouble(&isNumber);
    return isNumber ? m_styles.at(style).text(number, m_from1904).toStdString() : value.toStdString();
}

void SheetReader::fillMerged(Row &row)
{
    std::erase_if(m_filled, [&](const Filled &filled) { return filled.merge.lastRow < row.number; });
    const auto cellAt = [&](int column) {
        return std::lower_bound(row.cells.begin(), row.cells.end(), column,
            [](const Cell &cell, int wanted) { return cell.column < wanted; });
    };
    for (const Filled &filled : m_filled) {
        const auto cell = cellAt(filled.merge.column);
        if (cell == row.cells.end() || cell->column != filled.merge.column)
            row.cells.insert(cell, {filled.merge.column, filled.text});
    }
    while (!m_merges.isEmpty() && m_merges.first().firstRow <= row.number) {
        const SheetMerge merge = m_merges.takeFirst();
        const auto cell = cellAt(merge.column);
        if (merge.firstRow == row.number && cell != row.cells.end() && cell->column == merge.column)
            m_filled.push_back({merge, cell->text});
    }
}

void SheetReader::keep(Row row)
{
    if (m_isTopWritten) {
        write(row);
        return;
    }
    m_top.push_back(std::move(row));
    if (m_top.size() >= topRows)
        writeTop();
}

void SheetReader::writeTop()
{
    m_isTopWritten = true;
    for (const Row &row : m_top)
        m_width = std::max(m_width, row.cells.back().column + 1);
    for (const Row &row : m_top)
        write(row);
    m_top.clear();
}

void SheetReader::write(const Row &row)
{
    m_writer.beginRecord(row.number + 1);
    int column = 0;
    for (const Cell &cell : row.cells) {
        for (; column < cell.column; ++column)
            m_writer.addCell({});
        if (cell.column >= column) { // a second cell in the same place is none
            m_writer.addCell(cell.text);
            ++column;
        }
    }
    for (; column < m_width; ++column)
        m_writer.addCell({});
    m_writer.endRecord();
}

} // namespace intake
