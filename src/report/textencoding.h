// SPDX-FileCopyrightText: 2026 Fleetwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QString>

namespace report {

/**
 * The text of a file in the encoding a list came in, by the intake's name for it ("UTF-8", "UTF-16LE", "UTF-16BE",
 * "Windows-1252"). Unicode gets a byte order mark, so that spreadsheets see it. Where Windows-1252 lacks a character, or
 * its bytes would be taken for UTF-8 by whoever reads them, and for any other name, it is UTF-8.
 */
[[nodiscard]] QByteArray inEncoding(const QByteArray &utf8, const QString &encoding);

} // namespace report
