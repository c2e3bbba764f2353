// SPDX-FileCopyrightText: 2026 Fleetwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "fleet/batch.h"
#include "report/exportfile.h"
#include "ui/fleetrows.h"

#include <QList>
#include <QString>

#include <optional>

namespace ui {

/** What the window has that can be exported: snapshots, which cost next to nothing. */
struct ExportSource
{
    fleet::Batch batch;
    FleetRows rows;
    QList<Record> shown; ///< those in the table that have a job, where it shows not all; ascending
    QList<Record> chosen; ///< those that were picked and have a job; ascending
    bool isAboutChosen = false; ///< it is these that somebody wants, however few
};

/** One file that is to be written. */
struct ExportOrder
{
    report::Scope scope = report::Scope::Failures;
    report::Format format = report::Format::Csv;
    QString path;
    fleet::Batch batch;
    FleetRows rows;
    std::optional<QList<Record>> records; ///< nothing: all that have a job
};

/** Writes it, which takes a while: not on the window's thread. */
[[nodiscard]] report::SaveResult carriedOut(const ExportOrder &order);

} // namespace ui

Q_DECLARE_METATYPE(ui::ExportOrder)
