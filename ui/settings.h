// SPDX-FileCopyrightText: 2026 Fleetwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QSettings>

namespace ui {

/** The program's settings: one INI file in the user's configuration directory. Never holds a secret. */
class Settings final : public QSettings
{
    Q_OBJECT

public:
    Settings();
};

} // namespace ui
