// SPDX-FileCopyrightText: 2026 Fleetwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace report {

/** The style sheet of a report: for a screen, a narrow one, and paper. */
[[nodiscard]] QString reportStyle();

} // namespace report
