// SPDX-FileCopyrightText: 2026 Fleetwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "intake/cells.h"
#include "intake/checkrules.h"
#include "intake/finding.h"

#include <QStringList>

namespace intake {

/** The finding with its texts, as far as they are shown. */
[[nodiscard]] Problem problemFor(
    const Finding &finding, const Cells &cells, const CheckRules &rules, const QStringList &header);

} // namespace intake
