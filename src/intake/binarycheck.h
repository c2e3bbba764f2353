// SPDX-FileCopyrightText: 2026 Fleetwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <string_view>

namespace intake {

/**
 * One sentence where \a bytes are a workbook, an archive, a picture or otherwise no text; else empty. A stray zero or
 * control character does not make a list binary: those are reported with their rows.
 */
[[nodiscard]] QString whyNotText(std::string_view bytes, const QString &name);

} // namespace intake
