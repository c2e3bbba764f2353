// SPDX-FileCopyrightText: 2026 Fleetwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "cli/command.h"
#include "cli/ledgeroptions.h"
#include "fleet/batchsummary.h"

namespace cli {

class Books;
class Console;

/** batches: what the ledger holds. */
class BatchesCommand final : public Command
{
public:
    [[nodiscard]] QString name() const override;
    [[nodiscard]] QString arguments() const override;
    [[nodiscard]] QString summary() const override;
    void describe(QCommandLineParser &parser) const override;
    void read(OptionReader &reader) override;
    [[nodiscard]] ExitCode run(const Surroundings &surroundings) override;

private:
    static void printTable(const QList<fleet::BatchSummary> &batches, Console &console);
    static void printDocument(const Books &books, Console &console);

    LedgerOptions m_ledger;
    bool m_json = false;
};

} // namespace cli
