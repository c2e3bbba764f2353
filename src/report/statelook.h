// SPDX-FileCopyrightText: 2026 Fleetwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "fleet/jobstate.h"

#include <QString>

#include <cstdint>

namespace report {

/** How a state looks on white paper. */
struct StateLook
{
    std::uint32_t ink; ///< 0xRRGGBB, at least 4.5:1 on white and on its own tint
    std::uint32_t tint; ///< a pale ground for it
};

[[nodiscard]] StateLook lookOf(fleet::JobState state);

/** One word for people, translated. */
[[nodiscard]] QString labelOf(fleet::JobState state);

} // namespace report
