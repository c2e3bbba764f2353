// SPDX-FileCopyrightText: 2026 Fleetwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QColor>
#include <QFont>
#include <QPainter>
#include <QPdfWriter>
#include <QRectF>
#include <QString>

class QIODevice;

namespace report {

/** Sheets of paper that are filled from the top, with a foot on each. Lengths are points, 72 to the inch. */
class PdfPages final
{
    Q_DISABLE_COPY_MOVE(PdfPages)

public:
    enum class Type
    {
        Small,
        Body,
        Strong,
        Subheading,
        Heading,
        Title
    };

    /** \a pagesInAll is what the foot says of how many there are; 0: it is not known yet. */
    PdfPages(QIODevice *device, const QString &title, const QString &foot, int pagesInAll);
    ~PdfPages();

    [[nodiscard]] bool isFine() const { return m_isFine; }
    [[nodiscard]] int pageNumber() const { return m_pageNumber; }

    [[nodiscard]] qreal width() const { return m_width; }
    [[nodiscard]] qreal y() const { return m_y; }
    /** Room left on this page. */
    [[nodiscard]] qreal room() const { return m_bottom - m_y; }
    void skip(qreal points) { m_y += points; }
    /** Goes to a new page unless there is so much room; true when it did. */
    bool makeRoom(qreal points);
    /** Nothing has been put on this page yet. */
    [[nodiscard]] bool isAtTop() const { return m_y <= 0; }

    [[nodiscard]] static QFont font(Type type);
    /** Height of \a text in a column of \a width. */
    [[nodiscard]] qreal textHeight(const QString &text, Type type, qreal width, int linesMax = 1000) const;
    /** Draws at \a x and the present height, without moving on; answers the text's height. */
    qreal drawText(qreal x, const QString &text, Type type, const QColor &ink, qreal width,
        int linesMax = 1000, Qt::Alignment alignment = Qt::AlignLeft);
    /** A word on a ground of its own, from \a x on or up to the end of \a width. */
    void drawTag(qreal x, const QString &text, Type type, const QColor &ink, const QColor &ground,
        qreal width, Qt::Alignment alignment = Qt::AlignLeft);
    /** A filled rectangle; its top is counted from the present height. */
    void fill(const QRectF &area, const QColor &color);

private:
    void drawFoot();
    [[nodiscard]] qreal dots(qreal points) const { return points * m_scale; }

    QPdfWriter m_writer;
    QPainter m_painter;
    QString m_foot;
    int m_pagesInAll;
    int m_pageNumber = 1;
    bool m_isFine = false;
    qreal m_scale = 1; ///< device dots to a point
    qreal m_width = 0;
    qreal m_bottom = 0;
    qreal m_y = 0;
};

} // namespace report
