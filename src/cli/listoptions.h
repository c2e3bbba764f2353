// SPDX-FileCopyrightText: 2026 Fleetwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "cli/exitcode.h"
#include "intake/customerlist.h"

#include <optional>

class QCommandLineParser;

namespace cli {

class Console;
class OptionReader;

/** Which list is read, and how. */
struct ListOptions
{
    QString path; ///< "-" is standard input
    intake::ReadOptions read;
    bool skipsInvalid = false;

    static void describe(QCommandLineParser &parser);
    [[nodiscard]] static ListOptions from(OptionReader &reader);
    [[nodiscard]] bool isStandardInput() const { return path == QStringLiteral("-"); }
    [[nodiscard]] QString displayName() const; ///< the file's name without its folder
};

/**
 * Says on standard error what keeps a list from being used: why it was refused, or its first \a linesMax problems and
 * what to do about them. Nothing is returned where it can be used; its problems are told all the same, and what is worth
 * knowing about its other rows.
 */
[[nodiscard]] std::optional<ExitCode> objectionTo(
    const intake::CustomerList &list, const ListOptions &options, Console &console, qsizetype linesMax);

} // namespace cli
