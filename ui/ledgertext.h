// SPDX-FileCopyrightText: 2026 Fleetwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "runner/ledgerproblem.h"

namespace ui {

/** Why nothing can be ordered, and what to do about it: one or two sentences. */
[[nodiscard]] QString sentenceFor(const runner::LedgerProblem &problem);

} // namespace ui
