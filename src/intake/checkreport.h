// SPDX-FileCopyrightText: 2026 Fleetwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "intake/customerlist.h"

#include <QByteArray>

namespace intake {

/**
 * The document that check --json prints, without a line end; its members are those of docs/cli.md. With \a withRows
 * every record follows as an array of strings, exactly as read. For a list that was refused it holds what was found.
 */
[[nodiscard]] QByteArray checkReport(const CustomerList &list, bool withRows);

} // namespace intake
