// SPDX-FileCopyrightText: 2026 Fleetwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/actionstate.h"

namespace ui {

namespace Ui {
class MainWindow;
}

/** Gives the actions of the window's form their icons, and those keys that a form cannot hold. */
void dressActions(const Ui::MainWindow &form);

/** Enables those actions that make sense now. */
void enableActions(const Ui::MainWindow &form, const Availability &can);

} // namespace ui
