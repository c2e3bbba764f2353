// SPDX-FileCopyrightText: 2026 Fleetwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "runner/batchorder.h"

#include <optional>

class QCommandLineParser;

namespace cli {

class OptionReader;

/** Limits and waits of a run. */
struct RunOptions
{
    runner::RunLimits limits;
    std::optional<fleet::Caution> breaker; ///< nothing: the usual, or that of the batch

    /** Those of submitting too, where \a submits. */
    static void describe(QCommandLineParser &parser, bool submits);
    [[nodiscard]] static RunOptions from(OptionReader &reader, bool submits);
};

} // namespace cli
