// SPDX-FileCopyrightText: 2026 Fleetwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "report/exportfile.h"
#include "report/reportcontent.h"

namespace report {

/** The report on paper: A4, or letter where that is used. Needs a QGuiApplication, any platform will do. */
[[nodiscard]] Written writePdf(const ReportContent &content);

} // namespace report
