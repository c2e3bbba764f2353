// SPDX-FileCopyrightText: 2026 Fleetwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QColor>

namespace ui {

/** What WCAG asks of text, and of marks that carry meaning. */
inline constexpr double textContrast = 4.5;
inline constexpr double markContrast = 3.0;

/** The WCAG contrast ratio of two opaque colours, from 1 to 21. */
[[nodiscard]] double contrastRatio(const QColor &left, const QColor &right);

/** \a over laid on \a under with the given opacity, as one opaque colour. */
[[nodiscard]] QColor blended(const QColor &over, const QColor &under, double opacity);

/** The colour nearest to \a wanted in lightness that reaches \a ratio on \a background; at worst black or white. */
[[nodiscard]] QColor readableOn(const QColor &background, const QColor &wanted, double ratio = textContrast);

[[nodiscard]] bool isDark(const QColor &background);

} // namespace ui
