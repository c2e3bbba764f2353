// SPDX-FileCopyrightText: 2026 Fleetwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/tablestyle.h"

namespace ui {

TableStyle::TableStyle(QObject *parent)
{
    setParent(parent);
}

int TableStyle::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    switch (metric) {
    case PM_FocusFrameHMargin:
        return cellMargin - 1; // styles add one
    case PM_HeaderMargin:
        return cellMargin;
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

} // namespace ui
