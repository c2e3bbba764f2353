// SPDX-FileCopyrightText: 2026 Fleetwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QLoggingCategory>

namespace wfw {

/** "fleetwright.wfw". Tokens and the Authorization header never go into it. */
Q_DECLARE_LOGGING_CATEGORY(log)

} // namespace wfw
