// SPDX-FileCopyrightText: 2026 Fleetwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "sandbox/options.h"

#include <QString>
#include <QStringList>

namespace sandbox {

/** What the command line asks for. */
struct CommandLine
{
    enum class Wish
    {
        Run,
        ShowText,
        Complain
    };

    Wish wish = Wish::Run;
    QString text; ///< help, version, or what is wrong
    Options options;
};

/** Reads the program's arguments, its own name first. */
[[nodiscard]] CommandLine readCommandLine(const QStringList &arguments);

} // namespace sandbox
