// SPDX-FileCopyrightText: 2026 Fleetwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QProcessEnvironment>

class QIODevice;

namespace cli {

class Console;
class Interrupt;

/** Everything of the process that a command may touch; passed in, so that tests bring their own. */
struct Surroundings
{
    Console &console;
    QIODevice &input; ///< standard input, open
    Interrupt &interrupt;
    QProcessEnvironment environment;
    bool errIsTerminal = false;
};

} // namespace cli
