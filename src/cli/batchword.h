// SPDX-FileCopyrightText: 2026 Fleetwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "fleet/batch.h"

#include <optional>

namespace cli {

class OptionReader;

/** BATCH on the command line: the number that batches prints, or the newest. */
struct BatchWord
{
    std::optional<fleet::BatchId> number; ///< nothing: "latest"

    /** The one argument of a command. Nothing where there is none, which is a complaint if \a isNeeded. */
    [[nodiscard]] static std::optional<BatchWord> from(OptionReader &reader, bool isNeeded);
};

} // namespace cli
