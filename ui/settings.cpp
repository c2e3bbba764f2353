// SPDX-FileCopyrightText: 2026 Fleetwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/settings.h"

namespace ui {

Settings::Settings()
    : QSettings(QSettings::IniFormat, QSettings::UserScope, QStringLiteral("Fleetwright"),
        QStringLiteral("fleetwright"))
{
}

} // namespace ui
