// SPDX-FileCopyrightText: 2026 Fleetwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "runner/ledgerpath.h"

#include <QStandardPaths>

namespace runner {

QString defaultLedgerPath()
{
    // Not AppDataLocation: both programs have names of their own, and one ledger.
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation)
        + QStringLiteral("/fleetwright/fleetwright.sqlite");
}

} // namespace runner
