// SPDX-FileCopyrightText: 2026 Fleetwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "report/pdfpages.h"

#include "report/textblock.h"

#include <QCoreApplication>
#include <QLocale>
#include <QPageLayout>

#include <array>

namespace report {

namespace {

constexpr qreal margin = 45;
constexpr qreal footHeight = 26;
constexpr int dotsPerInch = 1200;

/** Sizes in points, and whether they are bold, by PdfPages::Type. */
struct Face
{
    qreal size;
    bool isBold;
};
constexpr std::array<Face, 6> faces{
    {{7.5, false}, {8.5, false}, {8.5, true}, {9.5, true}, {13, true}, {21, true}}};

QPageLayout paper()
{
    const bool isAmerican = QLocale().measurementSystem() == QLocale::ImperialUSSystem;
    return {QPageSize(isAmerican ? QPageSize::Letter : QPageSize::A4), QPageLayout::Portrait,
        QMarginsF(margin, margin, margin, margin), QPageLayout::Point};
}

} // namespace

PdfPages::PdfPages(QIODevice *device, const QString &title, const QString &foot, int pagesInAll)
    : m_writer(device)
    , m_foot(foot)
    , m_pagesInAll(pagesInAll)
{
    m_writer.setResolution(dotsPerInch);
    m_writer.setTitle(title);
    m_writer.setCreator(QStringLiteral("Fleetwright"));
    const QPageLayout layout = paper();
    m_isFine = m_writer.setPageLayout(layout) && m_painter.begin(&m_writer);
    m_scale = dotsPerInch / 72.0;
    const QRectF area = layout.paintRect(QPageLayout::Point);
    m_width = area.width();
    m_bottom = area.height() - footHeight;
}

PdfPages::~PdfPages()
{
    if (m_painter.isActive()) {
        drawFoot();
        m_painter.end();
    }
}

bool PdfPages::makeRoom(qreal points)
{
    if (points <= room() || isAtTop())
        return false;
    drawFoot();
    m_isFine = m_writer.newPage() && m_isFine;
    ++m_pageNumber;
    m_y = 0;
    return true;
}

void PdfPages::drawFoot()
{
    const QColor ink(0x52, 0x58, 0x5F);
    const qreal before = m_y;
    m_y = m_bottom + 10;
    fill({0, -5, m_width, 0.5}, QColor(0xCF, 0xD4, 0xD9));
    const QString number = m_pagesInAll > 0
        ? QCoreApplication::translate("Report", "Page %1 of %2")
              .arg(QLocale().toString(m_pageNumber), QLocale().toString(m_pagesInAll))
        : QString();
    drawText(0, m_foot, Type::Small, ink, m_width * 0.75, 1);
    drawText(m_width * 0.75, number, Type::Small, ink, m_width * 0.25, 1, Qt::AlignRight);
    m_y = before;
}

QFont PdfPages::font(Type type)
{
    const Face &face = faces.at(static_cast<std::size_t>(type));
    QFont font;
    font.setFamilies({QStringLiteral("Noto Sans"), QStringLiteral("Liberation Sans"),
        QStringLiteral("DejaVu Sans"), QStringLiteral("sans-serif")});
    font.setPointSizeF(face.size);
    font.setBold(face.isBold);
    return font;
}

qreal PdfPages::textHeight(const QString &text, Type type, qreal width, int linesMax) const
{
    auto *device = const_cast<QPdfWriter *>(&m_writer); // Qt measures on a device that is not const
    return TextBlock(text, font(type), device, dots(width), linesMax).height() / m_scale;
}

qreal PdfPages::drawText(qreal x, const QString &text, Type type, const QColor &ink, qreal width,
    int linesMax, Qt::Alignment alignment)
{
    const TextBlock block(text, font(type), &m_writer, dots(width), linesMax, alignment);
    m_painter.setPen(ink);
    block.draw(m_painter, {dots(x), dots(m_y)});
    return block.height() / m_scale;
}

void PdfPages::drawTag(qreal x, const QString &text, Type type, const QColor &ink, const QColor &ground,
    qreal width, Qt::Alignment alignment)
{
    constexpr qreal padding = 4;
    const TextBlock block(text, font(type), &m_writer, dots(width - 2 * padding), 1);
    const qreal wide = block.textWidth() / m_scale + 2 * padding;
    const qreal left = alignment.testFlag(Qt::AlignRight) ? x + width - wide : x;
    fill({left, -1, wide, block.height() / m_scale + 1}, ground);
    m_painter.setPen(ink);
    block.draw(m_painter, {dots(left + padding), dots(m_y)});
}

void PdfPages::fill(const QRectF &area, const QColor &color)
{
    m_painter.fillRect(
        QRectF(dots(area.x()), dots(m_y + area.y()), dots(area.width()), dots(area.height())), color);
}

} // namespace report
