// SPDX-FileCopyrightText: 2026 Fleetwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace runner {

/** Where the ledger is unless somebody says otherwise: one file for the window and the command line. */
[[nodiscard]] QString defaultLedgerPath();

} // namespace runner
