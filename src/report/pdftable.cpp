// SPDX-FileCopyrightText: 2026 Fleetwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "report/pdftable.h"

#include "report/pdfpages.h"
#include "report/reportcontent.h"
#include "report/statelook.h"

#include <algorithm>
#include <array>

namespace report {

namespace {

using Type = PdfPages::Type;

const QColor black(0x1D, 0x22, 0x26);
const QColor line(0xDF, 0xE3, 0xE6);

constexpr qreal gap = 7;
constexpr qreal rowPadding = 3;
constexpr int linesMax = 3;

/** Shares of the width, in the order of ReportContent::columns. */
constexpr std::array<qreal, 7> shares{0.05, 0.11, 0.21, 0.12, 0.145, 0.255, 0.11};

class Table
{
public:
    Table(PdfPages &pages, const ReportContent &content)
        : m_pages(pages)
        , m_content(content)
    {
    }

    void draw()
    {
        m_pages.makeRoom(60);
        drawHead();
        for (const ReportContent::Row &row : m_content.rows) {
            const qreal height = heightOf(row.cells, Type::Small) + 2 * rowPadding;
            if (m_pages.makeRoom(height))
                drawHead();
            drawRow(row);
            m_pages.skip(height);
            m_pages.fill({0, -0.25, m_pages.width(), 0.5}, line);
        }
    }

private:
    [[nodiscard]] qreal widthOf(std::size_t column) const
    {
        return shares.at(column) * m_pages.width() - gap;
    }

    [[nodiscard]] qreal heightOf(const QStringList &cells, Type type) const
    {
        qreal height = 0;
        for (std::size_t column = 0; column < shares.size(); ++column)
            height = std::max(height,
                m_pages.textHeight(
                    cells.value(static_cast<qsizetype>(column)), type, widthOf(column), linesMax));
        return height;
    }

    template <typename Draw>
    void forEachColumn(Draw drawCell)
    {
        qreal x = 0;
        for (std::size_t column = 0; column < shares.size(); ++column) {
            drawCell(static_cast<int>(column), x, widthOf(column));
            x += shares.at(column) * m_pages.width();
        }
    }

    static Qt::Alignment alignmentOf(int column)
    {
        return column == rowColumn ? Qt::AlignRight : Qt::AlignLeft;
    }

    void drawHead()
    {
        forEachColumn([this](int column, qreal x, qreal width) {
            m_pages.drawText(
                x, m_content.columns.value(column), Type::Strong, black, width, 2, alignmentOf(column));
        });
        m_pages.skip(heightOf(m_content.columns, Type::Strong) + 3);
        m_pages.fill({0, 0, m_pages.width(), 0.9}, black);
        m_pages.skip(1);
    }

    void drawRow(const ReportContent::Row &row)
    {
        m_pages.skip(rowPadding);
        forEachColumn([this, &row](int column, qreal x, qreal width) {
            const QString cell = row.cells.value(column);
            if (column == stateColumn) {
                const StateLook look = lookOf(row.state);
                m_pages.drawTag(
                    x, cell, Type::Small, QColor::fromRgb(look.ink), QColor::fromRgb(look.tint), width);
            } else {
                m_pages.drawText(x, cell, Type::Small, black, width, linesMax, alignmentOf(column));
            }
        });
        m_pages.skip(-rowPadding);
    }

    PdfPages &m_pages;
    const ReportContent &m_content;
};

} // namespace

void drawTable(PdfPages &pages, const ReportContent &content)
{
    Table(pages, content).draw();
}

} // namespace report
