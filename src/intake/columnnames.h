// SPDX-FileCopyrightText: 2026 Fleetwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "intake/customerlist.h"

namespace intake {

/**
 * What counts of a column's name: letters and digits, without case and accents. "Número de cliente" and
 * "numero_de_cliente" are one name.
 */
[[nodiscard]] QString plainName(const QString &name);

/** What people call the column of a role, in plain form, the surest first. English, German, Spanish and French. */
[[nodiscard]] const QStringList &namesFor(Role role);

} // namespace intake
