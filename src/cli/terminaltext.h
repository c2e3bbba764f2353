// SPDX-FileCopyrightText: 2026 Fleetwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace cli {

/**
 * \a text on one line, safe to show on a terminal whoever wrote it: control characters, marks that turn the
 * direction of writing, line separators and half surrogate pairs become visible escapes (\x1b, \u202e).
 */
[[nodiscard]] QString forTerminal(const QString &text);

/** The same, with an ellipsis where it is longer than \a columns. Counts characters, not their widths. */
[[nodiscard]] QString forTerminal(const QString &text, qsizetype columns);

} // namespace cli
