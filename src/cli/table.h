// SPDX-FileCopyrightText: 2026 Fleetwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QStringList>

namespace cli {

/** Lines of cells, each column as wide as its widest; \a right are the columns that end at the same place. */
[[nodiscard]] QStringList tableLines(const QList<QStringList> &rows, const QList<int> &right);

} // namespace cli
