// SPDX-FileCopyrightText: 2026 Fleetwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "cli/outputoptions.h"
#include "fleet/batch.h"
#include "fleet/job.h"

namespace cli {

class Console;

/** Writes the files that were asked for; says which could not be written, and is false then. */
[[nodiscard]] bool writeExports(
    const OutputOptions &output, const fleet::Batch &batch, const QList<fleet::Job> &jobs, Console &console);

} // namespace cli
