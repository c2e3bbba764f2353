// SPDX-FileCopyrightText: 2026 Fleetwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/exportorder.h"

namespace ui {

report::SaveResult carriedOut(const ExportOrder &order)
{
    QList<fleet::Job> jobs;
    if (order.records) {
        jobs.reserve(order.records->size());
        for (const Record record : *order.records) {
            if (const auto job = order.rows.job(record))
                jobs.append(*job);
        }
    } else {
        jobs = order.rows.jobs();
    }
    const report::Written file = report::writeExport(order.scope, order.format, order.batch, jobs);
    return file.ok() ? report::saveFile(order.path, file.bytes) : report::SaveResult{file.problem};
}

} // namespace ui
