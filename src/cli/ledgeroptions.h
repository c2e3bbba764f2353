// SPDX-FileCopyrightText: 2026 Fleetwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "runner/ledgerproblem.h"

#include <QString>

class QCommandLineParser;

namespace cli {

class OptionReader;

/** Which ledger a command works with. */
struct LedgerOptions
{
    QString path; ///< as typed; empty: the data directory's

    static void describe(QCommandLineParser &parser);
    [[nodiscard]] static LedgerOptions from(OptionReader &reader);

    [[nodiscard]] bool isNamed() const { return !path.isEmpty(); }
    [[nodiscard]] QString file() const;
};

/** Why a ledger cannot be used and what to do about it, as one sentence or two. */
[[nodiscard]] QString ledgerSentence(const runner::LedgerProblem &problem);

} // namespace cli
