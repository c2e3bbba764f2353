// SPDX-FileCopyrightText: 2026 Fleetwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <cstddef>

namespace intake {

/** Bounds on what a row may carry, in bytes of UTF-8. */
inline constexpr std::size_t idBytesMax = 10'240; ///< longer keys are hashed, so this is about sanity alone
inline constexpr std::size_t nameBytesMax = 1000;
inline constexpr std::size_t urlBytesMax = 2048;
inline constexpr std::size_t templateBytesMax = 255;
inline constexpr std::size_t phoneBytesMax = 64;
inline constexpr std::size_t cellBytesMax = 131'072; ///< what a spreadsheet's longest cell can come to
inline constexpr std::size_t recordBytesMax = 1'048'576;

} // namespace intake
