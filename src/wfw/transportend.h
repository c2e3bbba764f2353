// SPDX-FileCopyrightText: 2026 Fleetwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "wfw/rawreply.h"

#include <QNetworkReply>

namespace wfw {

/** Whether a request can have reached the server as a whole. */
enum class Departure
{
    NotYet, ///< its body is still here: no server can have acted on it
    Unknown, ///< it has no body to tell by
    Possible,
};

/** What Qt's network error means for a request. \a hasStatus: a status line was received. */
[[nodiscard]] TransportEnd transportEndFor(
    QNetworkReply::NetworkError error, bool hasStatus, Departure departure);

} // namespace wfw
