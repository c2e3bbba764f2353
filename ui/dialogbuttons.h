// SPDX-FileCopyrightText: 2026 Fleetwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

class QDialogButtonBox;

namespace ui {

/** Takes the icons off: some styles put loud ones of their own on, which belong to no other part of the window. */
void plain(QDialogButtonBox *buttons);

} // namespace ui
