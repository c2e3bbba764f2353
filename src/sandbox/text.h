// SPDX-FileCopyrightText: 2026 Fleetwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QCoreApplication>

namespace sandbox {

/** Text::tr() translates what the sandbox says to the person who starts it. What it says over HTTP stays English. */
struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Sandbox)
};

} // namespace sandbox
