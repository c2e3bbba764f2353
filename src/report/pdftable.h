// SPDX-FileCopyrightText: 2026 Fleetwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace report {

class PdfPages;
struct ReportContent;

/** The table of rows, over as many pages as it needs: each has the heading, and no row is split. */
void drawTable(PdfPages &pages, const ReportContent &content);

} // namespace report
