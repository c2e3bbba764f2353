// SPDX-FileCopyrightText: 2026 Fleetwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QUrl>

#include <optional>

namespace wfw {

/** [A-Za-z0-9_-]{1,128}: the only ids that are ever put into a path. */
[[nodiscard]] bool isOperationId(QStringView id);

/** What a status link (statusUrl or Location) is good for. */
struct StatusLink
{
    QString operationId; ///< empty where the link names none in a way we would repeat
    bool isOdd = false; ///< it leads elsewhere than to \a origin, or is no plain path to an operation
};

/**
 * Takes the operation id out of a status link. The link itself is never followed: the path is always built anew
 * from the id, on our own origin, so a link to another host can cost nothing but this remark.
 */
[[nodiscard]] StatusLink readStatusLink(const QString &link, const QUrl &origin);

} // namespace wfw
