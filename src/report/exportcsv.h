// SPDX-FileCopyrightText: 2026 Fleetwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "report/exportfile.h"
#include "report/exportrow.h"

#include <vector>

namespace report {

/** The columns of a table about a batch: the list's own, then ours. */
[[nodiscard]] QStringList tableHeader(Scope scope, const fleet::Batch &batch);
/** One row of it: as many cells as the header has. */
[[nodiscard]] QStringList tableRow(Scope scope, const fleet::Batch &batch, const ExportRow &row);

/** In the list's encoding and with its delimiter. */
[[nodiscard]] QByteArray writeCsv(Scope scope, const fleet::Batch &batch, const std::vector<ExportRow> &rows);

} // namespace report
