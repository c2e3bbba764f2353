// SPDX-FileCopyrightText: 2026 Fleetwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "report/exportfile.h"
#include "report/exportrow.h"

#include <vector>

namespace report {

/** The rows as an array of objects; its members are those of docs/cli.md, results add agent_id and phone_number. */
[[nodiscard]] QByteArray writeJson(
    Scope scope, const fleet::Batch &batch, const std::vector<ExportRow> &rows);

} // namespace report
