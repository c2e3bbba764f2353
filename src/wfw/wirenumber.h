// SPDX-FileCopyrightText: 2026 Fleetwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArrayView>

#include <chrono>
#include <optional>

namespace wfw {

/**
 * A number as headers carry it: digits, and perhaps a point and more digits. No sign, no exponent, no list, no
 * "nan" or "inf": each of those is nothing. Large values stay finite.
 */
[[nodiscard]] std::optional<double> decimalFrom(QByteArrayView text);

/** A count: digits only, at most the largest int. */
[[nodiscard]] std::optional<int> countFrom(QByteArrayView text);

/** Seconds as milliseconds, rounded up, then held between the two bounds. \a seconds is not NaN. */
[[nodiscard]] std::chrono::milliseconds clampedSeconds(
    double seconds, std::chrono::milliseconds least, std::chrono::milliseconds most);

} // namespace wfw
