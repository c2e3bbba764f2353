// SPDX-FileCopyrightText: 2026 Fleetwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ledger/ledger.h"

#include <QString>

#include <optional>

namespace ledger {

/**
 * Creates the file and its directory, readable by their owner only, where there is none; SQLite's own files beside it
 * take its permissions over. A file that exists is left as it is.
 */
[[nodiscard]] std::optional<Problem> createPrivately(const QString &path);

/** Why this process cannot write to a ledger at \a path, where the system says so before it is tried. */
[[nodiscard]] std::optional<Problem> obstacleTo(const QString &path);

/** True when whoever had the ledger open last did not come to close it: its journal is still there. */
[[nodiscard]] bool endedUncleanly(const QString &path);

} // namespace ledger
