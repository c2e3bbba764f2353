// SPDX-FileCopyrightText: 2026 Fleetwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "report/textblock.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QTextOption>

#include <algorithm>

namespace report {

namespace {

constexpr qreal lineSpacing = 1.18;

/** How much of the text fills so many lines; all of it where it needs no more. */
QString fitting(const QString &text, const QFont &font, QPaintDevice *device, qreal width, int linesMax)
{
    QTextLayout layout(text, font, device);
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(option);
    layout.beginLayout();
    qsizetype lastStart = 0;
    for (int line = 0; line <= linesMax; ++line) {
        QTextLine next = layout.createLine();
        if (!next.isValid())
            return text;
        if (line == linesMax)
            break;
        next.setLineWidth(width);
        lastStart = next.textStart();
    }
    const QString rest = QFontMetricsF(font, device).elidedText(text.mid(lastStart), Qt::ElideRight, width);
    return text.left(lastStart) + rest;
}

} // namespace

TextBlock::TextBlock(const QString &text, const QFont &font, QPaintDevice *device, qreal width, int linesMax,
    Qt::Alignment alignment)
    : m_layout(std::make_unique<QTextLayout>(fitting(text, font, device, width, linesMax), font, device))
{
    QTextOption option(alignment);
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    m_layout->setTextOption(option);
    m_layout->beginLayout();
    for (int count = 0; count < linesMax; ++count) {
        QTextLine line = m_layout->createLine();
        if (!line.isValid())
            break;
        line.setLineWidth(width);
        line.setPosition({0, m_height});
        m_height += line.height() * lineSpacing;
        m_textWidth = std::max(m_textWidth, line.naturalTextWidth());
    }
    m_layout->endLayout();
}

void TextBlock::draw(QPainter &painter, const QPointF &corner) const
{
    m_layout->draw(&painter, corner);
}

} // namespace report
