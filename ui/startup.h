// SPDX-FileCopyrightText: 2026 Fleetwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/environment.h"

#include <QString>
#include <QStringList>

#include <optional>

namespace ui {

/** What the window is to begin with, from the command line and the environment variables. */
struct Startup
{
    Environment environment;
    double sandboxSpeed = 20.0; ///< for Environment::Kind::Sandbox
    QString ledger; ///< path; empty: batches last as long as the window
    QString drafts; ///< folder for lists that are being mended; empty: they are not kept
    QString list; ///< to be opened at once; may be empty
    QString palette; ///< "dark", "light" or empty: the desktop's own
};

/** What reading the command line comes to: a start, or a text to print and an exit code. */
struct StartupResult
{
    std::optional<Startup> startup;
    QString text;
    int exitCode = 0;
};

/** \a arguments with the program's name first; \a apiBase and \a token from WFW_API_BASE and WFW_API_TOKEN. */
[[nodiscard]] StartupResult readStartup(
    const QStringList &arguments, const QString &apiBase, const QByteArray &token);

} // namespace ui
