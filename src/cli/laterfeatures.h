// SPDX-FileCopyrightText: 2026 Fleetwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

class QCommandLineParser;

namespace cli {

class OptionReader;

/**
 * What the command line will know but does not yet: understood, so that the answer is a clear one, and absent from
 * --help. "--events none" is taken: it asks for nothing that is missing.
 */
void describeLaterOptions(QCommandLineParser &parser);
/** Complains of those that were asked for. */
void refuseLaterOptions(OptionReader &reader);
/** "… is not available in this version." */
[[nodiscard]] QString notAvailable(const QString &what);

} // namespace cli
