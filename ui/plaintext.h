// SPDX-FileCopyrightText: 2026 Fleetwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace ui {

/** Foreign text for one line of display: no line breaks, no control or direction-changing characters. */
[[nodiscard]] QString oneLine(const QString &text);

/** A tooltip that shows \a text literally and wraps it, whatever markup the text may contain. */
[[nodiscard]] QString plainToolTip(const QString &text);

} // namespace ui
