// SPDX-FileCopyrightText: 2026 Fleetwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "sandbox/settings.h"

#include <QByteArray>
#include <QString>

namespace sandbox {

/**
 * Reads a scenario file into the settings: its rules come before the rules by name. The answer says what is wrong
 * and where; empty when nothing is. docs/sandbox.md describes the format.
 */
[[nodiscard]] QString readScenarioFile(const QString &path, Settings &settings);

/** The same for the text of a scenario. */
[[nodiscard]] QString readScenario(const QByteArray &text, Settings &settings);

} // namespace sandbox
