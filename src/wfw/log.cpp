// SPDX-FileCopyrightText: 2026 Fleetwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "wfw/log.h"

namespace wfw {

Q_LOGGING_CATEGORY(log, "fleetwright.wfw", QtWarningMsg)

} // namespace wfw
