// SPDX-FileCopyrightText: 2026 Fleetwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/icons.h"

#include "ui/svgiconengine.h"

#include <QtCore/qglobal.h>

// Outside any namespace, as the macro needs it: a static library's resources are linked in only when asked for.
static void initFleetwrightResources()
{
    Q_INIT_RESOURCE(fleetwright);
}

namespace ui {

void initResources()
{
    initFleetwrightResources();
}

QIcon icon(const QString &name)
{
    return QIcon(new SvgIconEngine(name, {})); // QIcon takes the engine over
}

QIcon icon(const QString &name, const QColor &color)
{
    return QIcon(new SvgIconEngine(name, color));
}

QIcon icon(RowState state)
{
    return QIcon(new SvgIconEngine(iconNameFor(state), state));
}

QIcon applicationIcon()
{
    return QIcon(QStringLiteral(":/icons/fleetwright.svg"));
}

} // namespace ui
