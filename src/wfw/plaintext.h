// SPDX-FileCopyrightText: 2026 Fleetwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <string>

namespace wfw {

constexpr int messageLengthMax = 500;
constexpr int codeLengthMax = 100;

/**
 * What may be shown of a text that came over the wire: controls and invisible format characters (among them
 * all that reorder text) are taken out, line breaks become spaces, and no more than \a lengthMax UTF-16 units stay.
 */
[[nodiscard]] QString plainText(QStringView text, int lengthMax);
[[nodiscard]] QString plainText(const std::string &utf8, int lengthMax);

} // namespace wfw
