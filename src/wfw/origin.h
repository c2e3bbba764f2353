// SPDX-FileCopyrightText: 2026 Fleetwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QUrl>

namespace wfw {

/** What a typed API address comes to: an origin, or why it cannot be one. */
struct OriginResult
{
    enum class Problem
    {
        None,
        NotAnAddress, ///< not a URL, no host, or a scheme other than http and https
        PlainHttp, ///< http to anything but 127.0.0.0/8, ::1 or localhost
        HasCredentials, ///< user name or password inside the address
        HasPath, ///< something other than "/" or "/v2" behind the host
    };
    Problem problem = Problem::None;
    QUrl origin; ///< scheme, host and port only; valid when problem is None
};

/** Reads an API address as people type it: with or without a trailing "/" or "/v2". */
[[nodiscard]] OriginResult originFromText(const QString &text);

} // namespace wfw
