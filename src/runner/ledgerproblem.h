// SPDX-FileCopyrightText: 2026 Fleetwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QMetaType>
#include <QString>

namespace runner {

/** Why the ledger cannot be used. The window and the command line make the sentence. */
struct LedgerProblem
{
    enum class Kind
    {
        Locked, ///< another process has it open
        NewerSchema, ///< written by a newer version of this program
        Corrupt, ///< damaged, or no ledger at all
        Full,
        ReadOnly,
        Io,
    };
    Kind kind = Kind::Io;
    QString path;
    QString detail; ///< the system's own words
};

} // namespace runner

Q_DECLARE_METATYPE(runner::LedgerProblem)
