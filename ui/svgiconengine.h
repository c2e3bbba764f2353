// SPDX-FileCopyrightText: 2026 Fleetwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/rowstate.h"

#include <QByteArray>
#include <QColor>
#include <QIconEngine>
#include <QString>

#include <variant>

namespace ui {

/** Draws one SVG whose "currentColor" is replaced by a colour of the palette that is current while painting. */
class SvgIconEngine final : public QIconEngine
{
public:
    /** What the icon is drawn in: nothing (text on buttons), a state's colour, or one colour always. */
    using Ink = std::variant<std::monostate, RowState, QColor>;

    SvgIconEngine(const QString &name, const Ink &ink);

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State state) override;
    [[nodiscard]] QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override;
    [[nodiscard]] QPixmap scaledPixmap(
        const QSize &size, QIcon::Mode mode, QIcon::State state, qreal scale) override;
    [[nodiscard]] QIconEngine *clone() const override;
    [[nodiscard]] bool isNull() override { return m_svg.isEmpty(); }

private:
    [[nodiscard]] QColor colorFor(QIcon::Mode mode);

    QString m_name;
    Ink m_ink;
    QByteArray m_svg;
    QColor m_stateColor; ///< of the palette with the key below: deriving it is too slow for every row painted
    qint64 m_paletteKey = -1;
};

} // namespace ui
