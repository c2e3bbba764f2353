// SPDX-FileCopyrightText: 2026 Fleetwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "cli/exitcode.h"
#include "cli/surroundings.h"

#include <QStringList>

#include <memory>
#include <vector>

namespace cli {

class Command;

/** fleetwright-cli without main(): finds the command, reads its options, runs it. */
class Program final
{
    Q_DISABLE_COPY_MOVE(Program)

public:
    explicit Program(const Surroundings &surroundings);
    ~Program();

    /** \a arguments start with the program's own name. */
    [[nodiscard]] ExitCode run(const QStringList &arguments);

private:
    [[nodiscard]] ExitCode runCommand(Command &command, const QStringList &arguments);
    [[nodiscard]] ExitCode refuse(const QString &sentence, const QString &command = {});
    [[nodiscard]] Command *find(const QString &name) const;
    [[nodiscard]] QByteArray help() const;
    [[nodiscard]] static QByteArray version();

    Surroundings m_surroundings;
    std::vector<std::unique_ptr<Command>> m_commands;
};

} // namespace cli
