// SPDX-FileCopyrightText: 2026 Fleetwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QProxyStyle>

namespace ui {

/** The style in use, with more air at both sides of the cells and headings of a table, and the two in line. */
class TableStyle final : public QProxyStyle
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(TableStyle)

public:
    explicit TableStyle(QObject *parent);

    /** Space before and behind the contents of a cell. */
    static constexpr int cellMargin = 8;

    [[nodiscard]] int pixelMetric(
        PixelMetric metric, const QStyleOption *option, const QWidget *widget) const override;
};

} // namespace ui
