// SPDX-FileCopyrightText: 2026 Fleetwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "report/exportfile.h"
#include "report/exportrow.h"

#include <vector>

namespace report {

/**
 * A workbook with the columns of the CSV on its first sheet, a summary on its second. Every cell but the attempt is
 * typed as text, so none is a formula and no id loses its zeros. What a workbook cannot hold is refused (rows, columns)
 * or cut with an ellipsis (characters of one cell).
 */
[[nodiscard]] Written writeXlsx(Scope scope, const fleet::Batch &batch, const std::vector<ExportRow> &rows,
    const QList<fleet::Job> &jobs);

} // namespace report
