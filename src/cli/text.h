// SPDX-FileCopyrightText: 2026 Fleetwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QCoreApplication>

namespace cli {

/** Text::tr() translates everything the command line says: one context for all of it. */
struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

} // namespace cli
