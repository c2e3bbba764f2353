// SPDX-FileCopyrightText: 2026 Fleetwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "runner/reconciliation.h"

#include <QStringList>

namespace cli {

/** What there is to say of it, one sentence a line; empty where everything is as it should be. */
[[nodiscard]] QStringList linesOf(const runner::Reconciliation &reconciliation);

} // namespace cli
