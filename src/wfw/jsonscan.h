// SPDX-FileCopyrightText: 2026 Fleetwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "wfw/json.h"

namespace wfw {

/** What one pass over the bytes tells before they are parsed. */
struct JsonScan
{
    JsonReading::Problem problem = JsonReading::Problem::None; ///< never Broken: that is the parser's to say
    QByteArray repaired; ///< null unless lone surrogates had to be replaced
};

/**
 * Bounds the nesting, tells a document that breaks off from one that is wrong, and mends lone surrogates
 * ("\ud83d" at the end of a message some server cut by length), for which a parser would refuse a whole reply.
 */
[[nodiscard]] JsonScan scanJson(const QByteArray &bytes);

} // namespace wfw
