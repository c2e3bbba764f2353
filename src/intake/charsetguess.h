// SPDX-FileCopyrightText: 2026 Fleetwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <string_view>

namespace intake {

/**
 * The encoding, one of knownEncodings(), of text that is neither UTF-8 nor UTF-16: what uchardet says and the usual
 * suspects are tried on the lines that are not ASCII, and the one under which they look most like words is taken. The
 * usual ones win a draw, because a list of names has too few letters for statistics.
 */
[[nodiscard]] QString guessCharset(std::string_view bytes);

} // namespace intake
