// SPDX-FileCopyrightText: 2026 Fleetwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

class QCommandLineParser;

namespace cli {

class OptionReader;

/** Which API is spoken to, as far as the command line says. */
struct ApiOptions
{
    QString address; ///< as typed; empty: the environment's
    bool usesSandbox = false;
    double sandboxSpeed = 20;
    bool tokenFromInput = false;

    static void describe(QCommandLineParser &parser);
    [[nodiscard]] static ApiOptions from(OptionReader &reader);
};

} // namespace cli
