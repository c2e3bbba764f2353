// SPDX-FileCopyrightText: 2026 Fleetwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/exports.h"

#include "cli/console.h"

namespace cli {

bool writeExports(
    const OutputOptions &output, const fleet::Batch &batch, const QList<fleet::Job> &jobs, Console &console)
{
    bool allWritten = true;
    for (const auto &request : {output.failures, output.results}) {
        if (!request)
            continue;
        const report::Written file = report::writeExport(request->scope, request->format, batch, jobs);
        if (!file.ok()) {
            console.complain(file.problem);
            allWritten = false;
        } else if (request->isStandardOutput()) {
            console.print(file.bytes);
        } else if (const auto saved = report::saveFile(request->path, file.bytes); !saved.ok()) {
            console.complain(saved.problem);
            allWritten = false;
        }
    }
    return allWritten;
}

} // namespace cli
