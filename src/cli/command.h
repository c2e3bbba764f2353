// SPDX-FileCopyrightText: 2026 Fleetwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "cli/exitcode.h"

#include <QString>

class QCommandLineParser;

namespace cli {

class OptionReader;
struct Surroundings;

/** One word of the command line: describes its options, reads them, then runs. */
class Command
{
    Q_DISABLE_COPY_MOVE(Command)

public:
    Command() = default;
    virtual ~Command() = default;

    [[nodiscard]] virtual QString name() const = 0;
    /** What stands behind it: "LIST". */
    [[nodiscard]] virtual QString arguments() const = 0;
    /** One sentence. */
    [[nodiscard]] virtual QString summary() const = 0;
    virtual void describe(QCommandLineParser &parser) const = 0;
    /** Keeps what it needs; complains to \a reader of what does not fit. */
    virtual void read(OptionReader &reader) = 0;
    /** Called once, after read() had nothing to complain of. */
    [[nodiscard]] virtual ExitCode run(const Surroundings &surroundings) = 0;
};

} // namespace cli
