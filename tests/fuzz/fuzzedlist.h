// SPDX-FileCopyrightText: 2026 Fleetwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "intake/customerlist.h"

/** Looks at everything that a list offers and aborts where it contradicts itself. */
void lookAtAllOf(const intake::CustomerList &list);
