// SPDX-FileCopyrightText: 2026 Fleetwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <string>
#include <string_view>

namespace intake {

/**
 * What a web address with a slip in it was probably meant to be: "http:/smile.example", "htps://smile.example",
 * "https://https://smile.example", "https:\\smile.example", "https://smile .example". Empty where there is no slip of these
 * kinds, or the result would be no address either. A proposal, never to be used unasked.
 */
[[nodiscard]] std::string repairedAddress(std::string_view text);

/** True where the text begins with "http", "https" or a slip of one of them, whatever follows. */
[[nodiscard]] bool beginsLikeWeb(std::string_view text);

} // namespace intake
