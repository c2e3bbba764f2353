// SPDX-FileCopyrightText: 2026 Fleetwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace report {

/**
 * True for characters that do something instead of showing something: control characters but for TAB, CR and LF, and
 * those that turn the reading direction of what follows.
 */
[[nodiscard]] bool isTricky(QChar character);

/** Anybody's text on one line, without such characters, cut at \a lengthMax. */
[[nodiscard]] QString oneLine(const QString &text, qsizetype lengthMax = 1000);

} // namespace report
