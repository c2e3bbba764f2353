// SPDX-FileCopyrightText: 2026 Fleetwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/runcondition.h"

namespace ui {

/**
 * One line that says why a batch is as fast, or as slow, as it is at \a now: the nearest thing that holds it up. Empty
 * where no batch is under way.
 */
[[nodiscard]] QString reasonForPace(const RunView &view, const QDateTime &now);

} // namespace ui
