// SPDX-FileCopyrightText: 2026 Fleetwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/rowstate.h"

#include <QColor>
#include <QIcon>
#include <QString>

namespace ui {

/** Makes the icons and samples of the resource file available; call it before anything else of this folder. */
void initResources();

/**
 * An icon of ours, drawn at any size in the colour the current palette gives to text on buttons (or on a
 * selection), so it fits light, dark and high-contrast palettes and follows a change at once.
 */
[[nodiscard]] QIcon icon(const QString &name);

/** The same in a colour of one's own, for unusual backgrounds. */
[[nodiscard]] QIcon icon(const QString &name, const QColor &color);

/** The mark of a state, in the state's colour. */
[[nodiscard]] QIcon icon(RowState state);

/** The program's own, in full colour. */
[[nodiscard]] QIcon applicationIcon();

} // namespace ui
