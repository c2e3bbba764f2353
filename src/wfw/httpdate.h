// SPDX-FileCopyrightText: 2026 Fleetwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArrayView>

#include <optional>

namespace wfw {

/**
 * An HTTP date in any of the three forms of RFC 9110 (IMF-fixdate, RFC 850, asctime) as seconds since 1970.
 * \a referenceSeconds settles the century of a two-digit year: never more than 50 years after it.
 */
[[nodiscard]] std::optional<qint64> secondsFromHttpDate(QByteArrayView text, qint64 referenceSeconds);

} // namespace wfw
