// SPDX-FileCopyrightText: 2026 Fleetwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QFont>
#include <QPointF>
#include <QString>
#include <QTextLayout>

#include <memory>

class QPaintDevice;
class QPainter;

namespace report {

/** Plain text in a column: wrapped to a width, cut with an ellipsis after so many lines. */
class TextBlock final
{
public:
    TextBlock(const QString &text, const QFont &font, QPaintDevice *device, qreal width, int linesMax,
        Qt::Alignment alignment = Qt::AlignLeft);

    [[nodiscard]] qreal height() const { return m_height; }
    /** Width of the longest line. */
    [[nodiscard]] qreal textWidth() const { return m_textWidth; }
    /** In the painter's pen, from the upper left corner. */
    void draw(QPainter &painter, const QPointF &corner) const;

private:
    std::unique_ptr<QTextLayout> m_layout;
    qreal m_height = 0;
    qreal m_textWidth = 0;
};

} // namespace report
