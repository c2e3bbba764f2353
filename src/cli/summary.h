// SPDX-FileCopyrightText: 2026 Fleetwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "cli/runresult.h"

#include <QStringList>

namespace cli {

/** How the run went, as one sentence: what ended it, the totals in words, the time it took. */
[[nodiscard]] QString summaryOf(const RunResult &result);

/**
 * One line for each of the first \a linesMax jobs that did not come up: which row, what happened, what to do; then how
 * many more there are.
 */
[[nodiscard]] QStringList failureLines(const RunResult &result, qsizetype linesMax);

/** One line for each of the first \a linesMax jobs whose end was contradicted later on. */
[[nodiscard]] QStringList conflictLines(const RunResult &result, qsizetype linesMax);

} // namespace cli
